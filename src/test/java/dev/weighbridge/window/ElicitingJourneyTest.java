package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Shares;
import dev.weighbridge.project.Project;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Ranking and comparing in pairs in place of the sliders. */
@ExtendWith(ApplicationExtension.class)
class ElicitingJourneyTest {
  private Journey journey;

  @Start
  void start(Stage stage) {
    journey = new Journey(new FxRobot(), Journey.open(stage, new Journey.Answers(), 1280, 800));
  }

  @Test
  void ranksByKeysAndTakesTheWeightsOver() {
    FxRobot robot = journey.robot();
    journey.click("rank-instead");
    assertFalse(journey.node("importance-safety").isVisible() && isSeen("importance-safety"));
    assertTrue(said(0).startsWith("Place 1 of 5: Safety"), said(0));
    assertEquals("46 %", journey.text("rank-percent-0"));
    // Safety, Ecosystem, Performance, Velocity, Philosophy: the fourth goes to the top.
    robot.type(KeyCode.DOWN, 3).push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
    robot.push(KeyCode.ALT, KeyCode.UP);
    assertTrue(said(0).startsWith("Place 1 of 5: Velocity"), said(0));
    assertTrue(said(1).startsWith("Place 2 of 5: Safety"), said(1));
    assertTrue(journey.node("rank-0").isFocused());
    robot.type(KeyCode.ENTER);
    journey.assertChartShowsTheModel();
    assertEquals(100, journey.project().priorities().ofDimension(3));
    assertEquals("46 %", journey.text("share-velocity"));
    assertTrue(isSeen("importance-safety"));
    assertTrue(journey.node("undo").getAccessibleText().endsWith("order of importance"));
  }

  @Test
  void ranksByDraggingAndByButtons() {
    FxRobot robot = journey.robot();
    journey.click("rank-instead");
    String last = said(4);
    robot.drag("#rank-4").dropTo("#rank-0");
    assertEquals(name(last), name(said(0)));
    journey.click("rank-0-down");
    assertEquals(name(last), name(said(1)));
    journey.click("eliciting-done");
    assertEquals(77 / 300.0, shares().ofDimension(0), 1e-12);
  }

  @Test
  void escapeLeavesEverythingAsItWas() {
    Project before = journey.project();
    journey.click("rank-instead");
    journey.robot().push(KeyCode.ALT, KeyCode.DOWN).type(KeyCode.ESCAPE);
    journey.settle();
    assertEquals(before, journey.project());
    assertTrue(isSeen("importance-safety"));
    assertTrue(journey.node("rank-instead").isFocused());
  }

  @Test
  void comparesInPairsAndSaysWhetherTheAnswersFit() {
    FxRobot robot = journey.robot();
    journey.click("rank-instead");
    journey.click("eliciting-in-pairs");
    assertEquals("Consistent: 0.00", journey.text("pairs-consistency"));
    robot.type(KeyCode.RIGHT, 2);
    assertEquals("strongly ›", journey.text("pair-0-answer"));
    assertEquals(
        "Philosophy or Performance, which is more important: Performance, strongly",
        journey.node("pair-0").getAccessibleText());
    // Philosophy over velocity and velocity over performance contradict that.
    focus("pair-2");
    robot.type(KeyCode.LEFT, 4);
    focus("pair-5");
    robot.type(KeyCode.RIGHT, 4);
    String said = journey.text("pairs-consistency");
    assertTrue(said.matches("Contradictory: 0\\.[1-9]\\d, .* fits the others least; .*"), said);
    focus("pair-2");
    robot.type(KeyCode.RIGHT, 4);
    focus("pair-5");
    robot.type(KeyCode.LEFT, 5);
    assertTrue(journey.text("pairs-consistency").startsWith("Consistent: 0.0"));
    String shown = journey.text("pairs-shares");
    robot.type(KeyCode.ENTER);
    journey.assertChartShowsTheModel();
    int performance = shares().wholePercents()[1];
    assertTrue(shown.contains("Performance " + performance + " %"), shown);
    assertTrue(journey.node("undo").getAccessibleText().endsWith("comparison in pairs"));
  }

  @Test
  void whatIsHeldIsNotAskedAboutAndStays() {
    journey.click("pin-safety");
    double held = shares().ofDimension(2);
    journey.click("rank-instead");
    assertTrue(journey.text("eliciting-held").contains("Safety"));
    assertTrue(said(0).startsWith("Place 1 of 4"), said(0));
    journey.click("eliciting-done");
    assertEquals(held, shares().ofDimension(2));
    assertTrue(journey.project().priorities().isPinned(2));
  }

  private void focus(String id) {
    journey.robot().interact(() -> journey.node(id).requestFocus());
  }

  private String said(int place) {
    journey.settle();
    return journey.node("rank-" + place).getAccessibleText();
  }

  private static String name(String said) {
    return said.substring(said.indexOf(':') + 2, said.indexOf(','));
  }

  private boolean isSeen(String id) {
    return journey.node(id).localToScene(1, 1).getY() > 0
        && journey.node("priorities").lookup(".sliders").isVisible();
  }

  private Shares shares() {
    return journey.project().assess().shares();
  }
}
