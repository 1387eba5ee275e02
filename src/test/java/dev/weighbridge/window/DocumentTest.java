package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.decision.Sampling;
import dev.weighbridge.project.Edit;
import dev.weighbridge.project.Gesture;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import dev.weighbridge.storage.FileStamp;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A project, its history and its file belong together, whatever is done in whatever order. */
class DocumentTest {
  private static final Dataset EVIDENCE = DatasetReader.bundled();
  private static final FileVersion A = file("a.weighbridge");
  private static final FileVersion B = file("b.weighbridge");

  @Test
  void noStepBackLeadsFromOneFileIntoAnother() {
    Document first = edited(Document.in(A, project(1)), 5, 1);
    assertTrue(first.isUnsaved());
    Document second = Document.in(B, project(2));
    assertFalse(second.isUnsaved());
    assertEquals(second, second.with(second.history().undo()));
    assertEquals(Optional.of(B), second.file());
  }

  @Test
  void theMarkFollowsUndoRedoAndSaving() {
    Document opened = Document.in(A, project(1));
    Document changed = edited(opened, 5, 1);
    Document saved = changed.savedTo(A, changed.project());
    assertFalse(saved.isUnsaved());
    assertTrue(saved.with(saved.history().undo()).isUnsaved());
    assertFalse(saved.with(saved.history().undo().redo()).isUnsaved());
    Document worked = edited(changed, 6, 2).savedTo(A, changed.project());
    assertTrue(worked.isUnsaved(), "what was done while it was written is not safe");
  }

  @Test
  void whatNoFileHoldsIsUnsavedEvenUnchanged() {
    assertTrue(Document.unsaved(project(1)).isUnsaved());
    assertFalse(Document.of(project(1)).isUnsaved());
  }

  @Test
  void onlyOpeningTakesTheDocumentAway() {
    Workbench workbench =
        new Workbench(
            Desk.of(Document.in(A, project(1))), Sampling.of(10, 1), () -> Journey.TODAY, () -> {});
    Desk other = Desk.of(Document.of(project(2)));
    assertThrows(IllegalArgumentException.class, () -> workbench.arrange(_ -> other));
    assertEquals(project(1), workbench.project());
  }

  /** Projects are told apart by their seeds, which no edit changes. */
  @Test
  void nothingIsWrittenOverAnotherDocumentsFile() {
    for (long seed = 1; seed <= 40; seed++) {
      new Session(new SplittableRandom(seed)).run();
    }
  }

  /** Somebody who opens, edits, goes back and forth and saves by chance. */
  private static final class Session {
    private final SplittableRandom random;
    private final Map<FileVersion, Project> disk = new HashMap<>();
    private final Map<FileVersion, Set<Long>> written = new HashMap<>();
    private Document document = Document.of(project(100));
    private long gestures;

    Session(SplittableRandom random) {
      this.random = random;
      disk.put(A, project(1));
      disk.put(B, project(2));
    }

    void run() {
      for (int i = 0; i < 200; i++) {
        step();
        Optional<Project> held = document.file().map(disk::get);
        held.ifPresent(
            project -> assertEquals(!project.equals(document.project()), document.isUnsaved()));
      }
      // A new document saved under a name makes it that document's file; nothing else does.
      assertEquals(Set.of(1L), written.getOrDefault(A, Set.of(1L)));
      assertEquals(Set.of(2L), written.getOrDefault(B, Set.of(2L)));
    }

    private void step() {
      switch (random.nextInt(6)) {
        case 0 -> {
          FileVersion file = random.nextBoolean() ? A : B;
          document = Document.in(file, Objects.requireNonNull(disk.get(file)));
        }
        case 1 -> document = document.with(document.history().undo());
        case 2 -> document = document.with(document.history().redo());
        case 3 ->
            document
                .file()
                .ifPresent(file -> {
                  disk.put(file, document.project());
                  written
                      .computeIfAbsent(file, _ -> new HashSet<>())
                      .add(document.project().seed());
                  document = document.savedTo(file, document.project());
                });
        default -> document = edited(document, random.nextInt(100), ++gestures);
      }
    }
  }

  private static Document edited(Document document, int importance, long gesture) {
    History next =
        document
            .history()
            .after(new Edit.WeighDimension(0, importance), new Gesture(gesture), Journey.TODAY);
    return document.with(next);
  }

  private static FileVersion file(String name) {
    return new FileVersion(Path.of(name), FileStamp.of(new byte[0]));
  }

  private static Project project(long seed) {
    return Project.of(EVIDENCE).withSeed(seed);
  }
}
