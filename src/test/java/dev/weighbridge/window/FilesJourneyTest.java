package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Saving, opening and copying, as a person does it. */
@ExtendWith(ApplicationExtension.class)
class FilesJourneyTest {
  private final Journey.Answers answers = new Journey.Answers();
  private Journey journey;

  @Start
  void start(Stage stage) {
    journey = new Journey(new FxRobot(), Journey.open(stage, answers, 1280, 800));
  }

  private void press(KeyCode... keys) {
    journey.robot().push(keys);
    journey.settle();
  }

  private void weigh(String importance) {
    journey.click("importance-safety-field");
    journey.robot().push(KeyCode.CONTROL, KeyCode.A).write(importance).type(KeyCode.ENTER);
    journey.settle();
  }

  @Test
  void savesAndOpensAProject(@TempDir Path folder) {
    assertFalse(journey.node("unsaved-mark").isVisible());
    weigh("5");
    assertTrue(journey.node("unsaved-mark").isVisible());
    answers.answer(folder.resolve("mine.weighbridge"));
    press(KeyCode.CONTROL, KeyCode.S);
    assertFalse(journey.node("unsaved-mark").isVisible());
    Project saved = journey.project();

    weigh("95");
    Project later = journey.project();
    press(KeyCode.CONTROL, KeyCode.O);
    assertEquals(later, journey.project(), "nothing goes unasked");
    journey.click("unsaved-drop");
    assertEquals(saved, journey.project());
    journey.assertChartShowsTheModel();
    assertFalse(journey.node("unsaved-mark").isVisible());
  }

  /** A step back must not bring the project of one file into another file. */
  @Test
  void aStepBackAfterOpeningIsNotSavedOverTheOpenedFile(@TempDir Path folder) throws IOException {
    answers.answer(folder.resolve("a.weighbridge"));
    weigh("5");
    press(KeyCode.CONTROL, KeyCode.S);
    Path b = Files.copy(folder.resolve("a.weighbridge"), folder.resolve("b.weighbridge"));
    weigh("95");
    press(KeyCode.CONTROL, KeyCode.S);
    answers.answer(b);
    byte[] before = Files.readAllBytes(b);
    press(KeyCode.CONTROL, KeyCode.O);
    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.S);
    assertArrayEquals(before, Files.readAllBytes(b));
  }

  @Test
  void anExportedPictureBringsItsProjectBack(@TempDir Path folder) {
    weigh("5");
    Project exported = journey.project();
    answers.answer(folder.resolve("chart.png"));
    journey.click("export");
    journey.robot().clickOn("Chart as PNG…");
    journey.settle();
    weigh("95");
    assertNotEquals(exported, journey.project());
    press(KeyCode.CONTROL, KeyCode.O);
    journey.click("unsaved-drop");
    assertEquals(exported, journey.project());
    assertEquals("Opened chart.png", journey.text("notice"));
  }

  @Test
  void whatIsNoProjectChangesNothingAndIsTold(@TempDir Path folder) throws IOException {
    Project before = journey.project();
    answers.answer(Files.writeString(folder.resolve("notes.svg"), "<svg/>"));
    press(KeyCode.CONTROL, KeyCode.O);
    assertEquals(before, journey.project());
    assertTrue(journey.text("overlay-title").endsWith("notes.svg"));
    assertTrue(
        journey.robot().lookup("#problems .label").<Labeled>queryAllAs(Labeled.class).stream()
            .anyMatch(label -> label.getText().contains("There is no project in this file.")));
  }

  @Test
  void nothingTellsTheVerdictWhileWeighingBlind(@TempDir Path folder) {
    press(KeyCode.CONTROL, KeyCode.B);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    assertEquals(0, answers.copied().size());
    assertTrue(journey.text("notice").startsWith("Nothing was exported"), journey.text("notice"));
    Path chart = folder.resolve("chart.png");
    answers.answer(chart);
    journey.click("export");
    journey.robot().clickOn("Chart as PNG…");
    journey.settle();
    assertFalse(Files.exists(chart));
    press(KeyCode.CONTROL, KeyCode.B);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    assertEquals(1, answers.copied().size());
  }

  @Test
  void copiesTheChartWithTheVerdict() {
    journey.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    journey.settle();
    assertEquals(1, answers.pictures());
    assertTrue(answers.copied().getFirst().startsWith("Leans Rust\nRust has 69 of 100 points"));
  }
}
