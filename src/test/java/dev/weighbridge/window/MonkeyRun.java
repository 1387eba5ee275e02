package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.project.Edit;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** Some thousand gestures on one window, with what must hold after each, now and then, and last. */
final class MonkeyRun implements Frame {
  private static final int BETWEEN_LOOKS = 500;
  private static final int BETWEEN_HEAPS = 500;
  private static final double MEGABYTE = 1 << 20;

  private final long seed;
  private final MonkeyFiles files;
  private final Groundwork groundwork = Groundwork.lay();
  private final Habits habits;
  private final Stage stage;
  private final MonkeyHand hand;
  private final Monkey monkey;
  private final Map<String, Integer> edits = new TreeMap<>();
  private final List<Long> heaps = new ArrayList<>();
  private History seen;

  /** What the present document began with. */
  private Project first;

  private Window window;

  /**
   * A fresh window on a stage of its own: TestFX keeps all events of its own stage.
   *
   * @param folder for all files
   */
  MonkeyRun(Path folder, long seed, double width, double height) {
    this.seed = seed;
    this.files = new MonkeyFiles(folder, new SplittableRandom(~seed));
    this.first = Project.of(DatasetReader.bundled());
    this.seen = History.of(first);
    this.habits = new Habits(files);
    this.stage = MonkeyHand.onScreen(Stage::new);
    this.window = MonkeyHand.onScreen(() -> open(Desk.of(seen)));
    MonkeyHand.onScreen(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
      stage.show();
      return true;
    });
    this.hand = new MonkeyHand(this::window);
    this.monkey = new Monkey(this::window, hand, new SplittableRandom(seed));
  }

  private Window open(Desk desk) {
    Outside outside =
        new Outside(
            () -> Journey.TODAY, Locale.ENGLISH, files, files, files, files, files, this::log);
    Window opened =
        Window.of(
            desk,
            groundwork,
            outside,
            habits,
            files.recovery(groundwork.dataset()),
            this,
            locale());
    stage.setScene(opened.scene());
    return opened;
  }

  /** The hand must meet no defect. */
  private Optional<Path> log(Throwable defect) {
    throw new AssertionError("The window told of a defect.", defect);
  }

  private Locale locale() {
    return habits.now().locale().orElse(Locale.ENGLISH);
  }

  private Window window() {
    return window;
  }

  @Override
  public void title(String title) {
    stage.setTitle(title);
  }

  @Override
  public void rebuild() {
    show(window.workbench().desk());
  }

  @Override
  public boolean open(Document document, UnsavedWork.Consent consent) {
    show(Desk.of(document));
    return true;
  }

  private void show(Desk desk) {
    window.dispose();
    window = open(desk);
  }

  /** The hand goes on. */
  @Override
  public void leave(UnsavedWork.Consent consent) {}

  /** Makes the gestures. */
  void run(int gestures) {
    int number = 0;
    try (FxReports reports = new FxReports()) {
      hand.settle();
      for (; number < gestures; number++) {
        int now = number;
        inTurn(() -> monkey.gesture(now));
        hand.settle();
        look(reports);
        assertKept();
        if ((number + 1) % BETWEEN_HEAPS == 0) {
          heaps.add(heapAtRest());
        }
        if ((number + 1) % BETWEEN_LOOKS == 0) {
          goBackAndForth();
          if (!window.workbench().desk().blind()) {
            new Journey(new FxRobot(), window, locale()).assertChartShowsTheModel();
          }
        }
      }
      goBackAndForth();
      look(reports);
      inTurn(() -> {
        window.scene().getWindow().hide();
        window.dispose();
      });
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(
          "Seed "
              + seed
              + ", gesture "
              + number
              + ". The last ones were:\n"
              + String.join("\n", monkey.last()),
          e);
    }
  }

  private void look(FxReports reports) {
    List<String> problems =
        new ArrayList<>(
            MonkeyHand.onScreen(() -> MonkeyChecks.problems(window, monkey.isTabbed())));
    problems.addAll(reports.reports());
    assertEquals("", String.join("\n", problems));
    History history = MonkeyHand.onScreen(() -> window.workbench().desk().history());
    if (!history.equals(seen)) {
      seen = history;
      if (history.undoable().isEmpty() && history.redoable().isEmpty()) {
        // Opened, or taken back whole by the gesture that began it.
        first = history.present();
      }
      history.undoable().ifPresent(edit -> edits.merge(name(edit), 1, Integer::sum));
    }
  }

  /** A gesture with another button, or one that was taken back, leaves everything as it was. */
  private void assertKept() {
    MonkeyHand.onScreen(monkey::kept)
        .ifPresent(
            kept -> assertEquals(kept, MonkeyHand.onScreen(() -> window.workbench().project())));
  }

  private static String name(Edit edit) {
    return edit.getClass().getSimpleName()
        + (edit instanceof Edit.Reweigh reweigh ? " " + reweigh.cause() : "");
  }

  /** Taking everything back brings the beginning, and doing it again the present. */
  private void goBackAndForth() {
    inTurn(() -> {
      Workbench workbench = window.workbench();
      Project present = workbench.project();
      int steps = 0;
      while (workbench.desk().history().undoable().isPresent()) {
        workbench.undo();
        steps++;
      }
      assertEquals(first, workbench.project());
      for (; steps > 0; steps--) {
        workbench.redo();
      }
      assertEquals(present, workbench.project());
    });
    hand.settle();
  }

  /** Bytes, with nothing left of what was done before. */
  private long heapAtRest() {
    inTurn(() -> {
      Workbench workbench = window.workbench();
      while (workbench.desk().history().undoable().isPresent()) {
        workbench.undo();
      }
      // What could be done again goes with the next edit.
      workbench.edit(new Edit.WeighDimension(0, 1));
      workbench.undo();
      workbench.arrange(desk -> desk.comparedWith(Optional.empty()));
    });
    hand.settle();
    visitTabs();
    return Heap.live();
  }

  /** A page that is made when it is first looked at stays; that is no growth. */
  private void visitTabs() {
    for (int d = 1; d <= first.dataset().dimensions().size(); d++) {
      KeyCombination tab = KeyCombination.valueOf("Shortcut+" + d);
      inTurn(() -> Objects.requireNonNull(window.scene().getAccelerators().get(tab)).run());
      hand.settle();
    }
  }

  /**
   * Fails if the heap at rest grew from the first half to the second by more than a factor. Of each
   * half the least counts: JavaFX may hold a window that another took the place of for a while.
   */
  void assertHeapStays(double factor) {
    int half = heaps.size() / 2;
    long before = Collections.min(heaps.subList(0, half));
    long after = Collections.min(heaps.subList(half, heaps.size()));
    assertTrue(after <= factor * before, report());
  }

  /** How often each kind of edit was what happened last. */
  Map<String, Integer> edits() {
    return edits;
  }

  Monkey monkey() {
    return monkey;
  }

  /** What was reached, in a few lines. */
  String report() {
    return String.format(
        Locale.ROOT,
        "seed %d%npanes %s%nkinds %s%ngestures %s%nedits %s%nlinks %d, copies %d, files %d%nheap"
            + " %s",
        seed,
        monkey.byPane(),
        monkey.byKind(),
        monkey.byGesture(),
        edits,
        files.links(),
        files.copies(),
        files.files(),
        heaps.stream()
            .map(bytes -> String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE))
            .toList());
  }

  private static void inTurn(Runnable action) {
    MonkeyHand.onScreen(
        (Supplier<Boolean>)
            () -> {
              action.run();
              return true;
            });
  }
}
