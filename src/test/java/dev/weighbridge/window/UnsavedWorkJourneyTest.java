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
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Every way out of an unsaved document asks, and every answer is kept to. */
@ExtendWith(ApplicationExtension.class)
class UnsavedWorkJourneyTest {
  private final Journey.Answers answers = new Journey.Answers();
  private HiddenWindow window;

  @BeforeEach
  void open() {
    window = new HiddenWindow(Groundwork.lay(), answers);
  }

  private enum Answer {
    CANCEL,
    ESCAPE,
    NO_FILE,
    FAILED,
    DROP,
    SAVE
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void everyWayOutAsksAndKeepsToTheAnswer(@TempDir Path folder) throws IOException {
    String text = ProjectFile.text(window.document().project().withSeed(7), Map.of());
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
        window.inTurn(way.getValue());
        if (window.isShown("dataset-use")) {
          window.press("dataset-use");
        }
        assertTrue(window.isShown("unsaved-cancel"), name + ": nothing was asked");
        Path target = folder.resolve(name.hashCode() + ".weighbridge");
        answer(answer, target, folder);
        boolean goes = answer == Answer.DROP || answer == Answer.SAVE;
        boolean gone = window.wentAway() || !mine.equals(window.document().project());
        assertEquals(goes, gone, name);
        assertEquals(answer == Answer.SAVE, Files.exists(target), name);
        assertTrue(goes || window.document().isUnsaved(), name);
        assertEquals(answer == Answer.FAILED, window.isShown("file-unwritten"), name);
      }
    }
  }

  private void answer(Answer answer, Path target, Path folder) {
    switch (answer) {
      case CANCEL -> window.press("unsaved-cancel");
      case ESCAPE -> window.escape();
      case DROP -> window.press("unsaved-drop");
      case NO_FILE -> {
        answers.answerNothing();
        window.press("unsaved-save");
      }
      case FAILED -> {
        answers.answer(folder.resolve("missing").resolve("x.weighbridge"));
        window.press("unsaved-save");
      }
      case SAVE -> {
        answers.answer(target);
        window.press("unsaved-save");
      }
    }
  }

  /** A changed document that came from a picture, and so has no file. */
  private Project beginUnsaved(Path picture) {
    window.inTurn(() -> window.filing().open(picture));
    if (window.isShown("unsaved-drop")) {
      window.press("unsaved-drop");
    }
    window.inTurn(() -> window.window().workbench().edit(new Edit.WeighDimension(0, 3)));
    return window.document().project();
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
}
