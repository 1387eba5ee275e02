package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a person is told who starts the program for the first time, and never again. */
@ExtendWith(ApplicationExtension.class)
class FirstStartJourneyTest {
  private final Journey.Answers answers = new Journey.Answers();
  private StageFrame frame;
  private Journey journey;

  @Start
  void start(Stage stage) {
    answers.remember(Remembered.NOTHING);
    frame = Journey.frame(stage, answers, 1280, 800);
    journey = new Journey(new FxRobot(), frame.window());
  }

  @Test
  void hintsGoAwayOneByOneForGood() {
    assertTrue(journey.node("hint-priorities").isVisible());
    journey.click("hint-understood");
    assertTrue(journey.node("hint-evidence").isVisible());
    journey.robot().type(KeyCode.ESCAPE);
    assertTrue(journey.node("hint-verdict").isVisible());
    journey.click("hint-understood");
    assertEquals(3, answers.recall().seen().size());
    assertTrue(journey.robot().lookup(".hint-card").queryAll().isEmpty());
    journey.robot().interact(() -> frame.rebuild());
    assertTrue(journey.robot().lookup(".hint-card").queryAll().isEmpty());
    assertEquals(Set.copyOf(answers.recall().seen()), answers.recall().seen());
  }

  @Test
  void themeAndZoomAreRemembered() {
    journey.click("hint-understood");
    journey.click("theme");
    boolean dark = frame.window().scene().getRoot().getStyleClass().contains("dark");
    journey.robot().push(KeyCode.CONTROL, KeyCode.EQUALS);
    journey.settle();
    assertEquals(1.1, answers.recall().zoom());
    journey.robot().interact(() -> frame.rebuild());
    new Journey(journey.robot(), frame.window()).settle();
    assertEquals(dark, frame.window().scene().getRoot().getStyleClass().contains("dark"));
    assertEquals(1.1, answers.recall().zoom());
    assertEquals(java.util.List.<Path>of(), answers.recall().recent());
  }
}
