package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.project.Edit;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every way out of an unsaved document asks, and every answer is kept to. */
@ExtendWith(ApplicationExtension.class)
class UnsavedWorkJourneyTest {
  private final Journey.Answers answers = new Journey.Answers();
  private final Elsewhere frame = new Elsewhere();
  private Window window;

  /** Tells where the document would have gone. */
  private static final class Elsewhere implements Frame {
    private Optional<Document> opened = Optional.empty();
    private int left;

    @Override
    public void title(String title) {}

    @Override
    public void rebuild() {}

    @Override
    public boolean open(Document document, UnsavedWork.Consent consent) {
      opened = Optional.of(document);
      return true;
    }

    @Override
    public void leave(UnsavedWork.Consent consent) {
      left++;
    }
  }

  @Start
  void start(Stage stage) {
    Groundwork groundwork = Groundwork.lay();
    Desk desk = Desk.of(Document.of(Project.of(groundwork.dataset())));
    window =
        Window.of(
            desk,
            groundwork,
            answers.outside(),
            new Habits(answers),
            answers.recovery(groundwork.dataset()),
            frame,
            Locale.ENGLISH);
    // It is not shown: nothing here depends on what is drawn, which would take most of the time.
  }

  private enum Answer {
    CANCEL,
    ESCAPE,
    NO_FILE,
    FAILED,
    DROP,
    SAVE
  }

  @Test
  void everyWayOutAsksAndKeepsToTheAnswer(@TempDir Path folder) throws IOException {
    String text = other(window.workbench().project());
    Path project = Files.writeString(folder.resolve("other.weighbridge"), text);
    Path picture = Files.writeString(folder.resolve("other.json"), "{\"project\": " + text + "}");
    Path data = dataset(folder.resolve("own.json"));
    Map<String, Runnable> ways =
        Map.of(
            "a project file", () -> window.filing().open(project),
            "an exported file", () -> window.filing().open(picture),
            "a dataset", () -> window.filing().open(data),
            "closing", () -> window.filing().leave());
    for (Map.Entry<String, Runnable> way : ways.entrySet()) {
      for (Answer answer : Answer.values()) {
        String name = way.getKey() + ", " + answer;
        Project mine = beginUnsaved(picture);
        inTurn(way.getValue());
        if (isShown("dataset-use")) {
          press("dataset-use");
        }
        assertTrue(isShown("unsaved-cancel"), name + ": nothing was asked");
        Path target = folder.resolve(name.hashCode() + ".weighbridge");
        answer(answer, target, folder);
        boolean goes = answer == Answer.DROP || answer == Answer.SAVE;
        assertEquals(goes, isGone(mine), name);
        assertEquals(answer == Answer.SAVE, Files.exists(target), name);
        if (!goes) {
          assertTrue(window.workbench().desk().document().isUnsaved(), name);
        }
      }
    }
  }

  private void answer(Answer answer, Path target, Path folder) {
    switch (answer) {
      case CANCEL -> press("unsaved-cancel");
      case ESCAPE -> inTurn(() -> escape(window.scene().getFocusOwner()));
      case DROP -> press("unsaved-drop");
      case NO_FILE -> {
        answers.answerNothing();
        press("unsaved-save");
      }
      case FAILED -> {
        answers.answer(folder.resolve("missing").resolve("x.weighbridge"));
        press("unsaved-save");
      }
      case SAVE -> {
        answers.answer(target);
        press("unsaved-save");
      }
    }
  }

  /** Whether the project went, to the given frame or by another in its place. */
  private boolean isGone(Project mine) {
    return frame.left > 0 || frame.opened.isPresent() || !mine.equals(window.workbench().project());
  }

  /** A changed document that came from a picture, and so has no file. */
  private Project beginUnsaved(Path picture) {
    frame.left = 0;
    frame.opened = Optional.empty();
    inTurn(() -> window.filing().open(picture));
    if (isShown("unsaved-drop")) {
      press("unsaved-drop");
    }
    inTurn(() -> window.workbench().edit(new Edit.WeighDimension(0, 3)));
    return window.workbench().project();
  }

  private static String other(Project project) {
    return ProjectFile.text(project.withSeed(7), Map.of());
  }

  /** A dataset that differs from the bundled one in its version. */
  private static Path dataset(Path file) throws IOException {
    try (InputStream bundled =
        Project.class.getResourceAsStream("/dev/weighbridge/dataset/backend-languages.json")) {
      String text = new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
      return Files.writeString(
          file, text.replaceFirst("\"version\": *\"[^\"]*\"", "\"version\": \"own-1\""));
    }
  }

  private static void escape(Node focused) {
    Event.fireEvent(
        focused,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
  }

  private boolean isShown(String id) {
    return window.scene().getRoot().lookup("#" + id) != null;
  }

  private void press(String id) {
    inTurn(() -> ((Button) window.scene().getRoot().lookup("#" + id)).fire());
  }

  /** Does it, and waits for what it began. */
  private void inTurn(Runnable action) {
    // Unlike the robot's own way this waits for no pulses.
    WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    try {
      WaitForAsyncUtils.waitFor(
          10,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.waitForAsyncFx(10_000, window.chores()::isIdle));
    } catch (TimeoutException e) {
      throw new AssertionError("What was begun did not end.", e);
    }
  }
}
