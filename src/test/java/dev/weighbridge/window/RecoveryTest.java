package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Sampling;
import dev.weighbridge.project.Datasets;
import dev.weighbridge.project.Edit;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import dev.weighbridge.storage.FileStamp;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** What is kept of a workbench, with the worker, the screen and the clock in the test's hand. */
class RecoveryTest {
  private static final FileVersion FILE =
      new FileVersion(Path.of("a.weighbridge"), FileStamp.of(new byte[0]));

  private static final Project PROJECT = Project.of(Datasets.bundled());

  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final Queue<Runnable> screen = new ArrayDeque<>();
  private final Queue<Runnable> clock = new ArrayDeque<>();
  private HeldMemory store = new HeldMemory(Remembered.NOTHING);
  private Recovery recovery = fresh();
  private Workbench workbench = follow(Desk.of(Document.of(PROJECT)));

  private Recovery fresh() {
    return new Recovery(
        store,
        PROJECT.dataset(),
        new Background(worker::add, screen::add),
        clock::add,
        Failures::<RuntimeException>thrown);
  }

  private Workbench follow(Desk desk) {
    Workbench next = new Workbench(desk, Sampling.of(10, 1), () -> Journey.TODAY, () -> {});
    recovery.follow(next);
    return next;
  }

  private static void run(Queue<Runnable> tasks) {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }

  private void weigh(double importance) {
    workbench.edit(new Edit.WeighDimension(0, importance));
    workbench.refresh();
  }

  private static Optional<UnsavedProject> kept(Project project) {
    return Optional.of(new UnsavedProject(ProjectFile.text(project, Map.of()), Optional.empty()));
  }

  @Test
  void aChangeOfLanguageRightAfterAnEditKeepsTheEdit() {
    weigh(7);
    workbench = follow(workbench.desk());
    run(worker);
    assertEquals(kept(workbench.project()), store.unsaved());
  }

  @Test
  void nothingComesBackAfterTheEnd() {
    weigh(7);
    run(clock);
    recovery.end();
    run(worker);
    run(screen);
    weigh(8);
    run(clock);
    run(worker);
    assertEquals(Optional.empty(), store.unsaved());
  }

  @Test
  void whatIsSavedIsForgotten() {
    weigh(7);
    run(clock);
    run(worker);
    assertEquals(kept(workbench.project()), store.unsaved());
    workbench.saved(FILE, workbench.project());
    workbench.refresh();
    run(clock);
    run(worker);
    assertEquals(Optional.empty(), store.unsaved());
  }

  @Test
  void aDatasetOfOnesOwnIsKeptWithTheProject() {
    Project own = Project.of(Datasets.longNames());
    workbench = follow(Desk.of(Document.unsaved(own)));
    run(worker);
    assertEquals(
        Optional.of(own.dataset().text()), store.unsaved().flatMap(UnsavedProject::dataset));
  }

  /** Edits, saving, undoing, other windows and documents, in any order and however late. */
  @Test
  void inTheEndWhatIsKeptIsWhatIsUnsaved() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261130);
    int kept = 0;
    for (int turn = 0; turn < 60; turn++) {
      store = new HeldMemory(Remembered.NOTHING);
      recovery = fresh();
      workbench = follow(Desk.of(Document.of(PROJECT)));
      for (int step = random.nextInt(20); step >= 0; step--) {
        switch (random.nextInt(8)) {
          case 0, 1 -> weigh(random.nextInt(101));
          case 2 -> workbench.undo();
          case 3 -> workbench.saved(FILE, workbench.project());
          case 4 -> workbench = follow(workbench.desk());
          case 5 -> workbench = follow(Desk.of(Document.unsaved(PROJECT)));
          case 6 -> Optional.ofNullable(clock.poll()).ifPresent(Runnable::run);
          default -> Optional.ofNullable(worker.poll()).ifPresent(Runnable::run);
        }
        workbench.refresh();
      }
      boolean ends = random.nextInt(3) == 0;
      if (ends) {
        recovery.end();
      }
      run(clock);
      run(worker);
      run(screen);
      boolean unsaved = workbench.desk().document().isUnsaved() && !ends;
      assertEquals(
          unsaved ? kept(workbench.project()) : Optional.empty(), store.unsaved(), "turn " + turn);
      kept += unsaved ? 1 : 0;
    }
    assertTrue(kept > 10, "kept " + kept);
  }
}
