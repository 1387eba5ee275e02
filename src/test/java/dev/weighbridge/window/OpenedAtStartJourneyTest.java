package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Edit;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import dev.weighbridge.report.Documents;
import dev.weighbridge.report.Format;
import dev.weighbridge.report.Order;
import dev.weighbridge.wording.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The program started with a file, as by a double click on it. */
@ExtendWith(ApplicationExtension.class)
class OpenedAtStartJourneyTest {
  private static final Groundwork GROUNDWORK = Groundwork.lay();
  private static final Project PROJECT = Project.of(GROUNDWORK.dataset());

  private final FxRobot robot = new FxRobot();
  @TempDir private Path folder;
  private Stage stage;

  @Start
  void start(Stage empty) {
    stage = empty;
  }

  @Test
  void aProjectFileIsShownUnderItsName() throws Exception {
    String text = ProjectFile.text(PROJECT.withSeed(7), Map.of());
    open(Files.writeString(folder.resolve("mine.weighbridge"), text));
    String title = "mine.weighbridge – Weighbridge";
    waitUntil(() -> says("Opened mine.weighbridge") && title.equals(stage.getTitle()));
  }

  /** Everything that can be opened, and what cannot. */
  @Test
  void whateverTheFileIsTheWindowSaysWhatBecameOfIt() throws Exception {
    Documents documents = new Documents(Typeface.bundled());
    Advice advice = Advice.of(PROJECT, Messages.of("explanation", Locale.ENGLISH));
    for (Format format : List.of(Format.SVG, Format.PNG, Format.PDF, Format.JSON)) {
      Path file = folder.resolve("fit" + format.ending());
      Files.write(file, documents.write(advice, Order.of(new Subject.Fit(), format)));
      open(file);
      waitUntil(() -> says("Opened fit" + format.ending()));
    }
    for (Path file :
        List.of(folder.resolve("gone.png"), Files.createFile(folder.resolve("a.svg")))) {
      open(file);
      waitUntil(() -> says("Nothing was opened: " + file));
    }
  }

  /** Whatever the file shows, the offer is answered first. */
  @Test
  void whatWasLeftUnsavedIsOfferedUntilItIsAnsweredAndThenTheFileOpens() throws Exception {
    Path damaged = Files.createFile(folder.resolve("a.svg"));
    Journey.Answers memory = new Journey.Answers();
    for (double importance : List.of(7.0, 9.0)) {
      Project left = new Edit.WeighDimension(0, importance).on(PROJECT);
      memory.leave(new UnsavedProject(ProjectFile.text(left, Map.of()), Optional.empty()));
    }
    open(damaged, memory);
    for (String answer : List.of("#recover-later", "#recover-drop")) {
      WaitForAsyncUtils.waitForFxEvents();
      assertFalse(says("Nothing was opened: " + damaged));
      robot.clickOn(answer);
    }
    waitUntil(() -> says("Nothing was opened: " + damaged));
    assertEquals(1, memory.left().size());
  }

  private void open(Path file) {
    open(file, new Journey.Answers());
  }

  private void open(Path file, Journey.Answers memory) {
    robot.interact(() ->
        new WeighbridgeApplication(
                CompletableFuture.completedFuture(GROUNDWORK),
                memory,
                memory,
                Optional.of(file),
                _ -> Optional.empty())
            .start(stage));
  }

  private static void waitUntil(Callable<Boolean> holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
  }

  private boolean says(String words) {
    return robot
        .lookup(node -> node instanceof Labeled label && words.equals(label.getText()))
        .tryQuery()
        .isPresent();
  }
}
