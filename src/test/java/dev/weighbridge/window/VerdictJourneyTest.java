package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.Mark;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A person asks of the verdict why and how sure. */
@ExtendWith(ApplicationExtension.class)
class VerdictJourneyTest {
  private Stage stage;
  private Window window;
  private Journey journey;
  private VerdictSight sight;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    window = Journey.open(stage, new Journey.Answers(), 1280, 800);
    journey = new Journey(new FxRobot(), window);
    sight = new VerdictSight(journey, window);
  }

  @Test
  void whiskersOfTheFitMoveWithTheHand() {
    journey.assertChartShowsTheModel();
    Mark before = sight.mark("fit", "fit/rust/whisker");
    journey.robot().drag("#importance-velocity .thumb").dropBy(40, 0);
    journey.assertChartShowsTheModel();
    assertNotEquals(before, sight.mark("fit", "fit/rust/whisker"));
  }

  @Test
  void reasonsAddUpToTheLeadAndFollowTheHand() {
    journey.settle();
    String title = journey.text("lead-title");
    assertEquals("Rust leads Go by " + sight.lead() + " points", title);
    assertEquals(sight.lead(), sight.sumOfReasons());
    journey.robot().drag("#importance-safety .thumb").dropBy(-60, 0);
    journey.assertChartShowsTheModel();
    assertEquals(sight.lead(), sight.sumOfReasons());
    assertNotEquals(title, journey.text("lead-title"));
  }

  @Test
  void aReasonOpensItsEvidenceByClickAndByKey() {
    journey.settle();
    assertEquals(AccessibleRole.HYPERLINK, sight.reason("http-p99-latency").getAccessibleRole());
    String spoken = sight.reason("http-p99-latency").getAccessibleText();
    assertTrue(spoken.contains("11 ms") && spoken.contains("45 ms"), spoken);
    journey.click("evidence-of-http-p99-latency");
    assertEquals("tab-performance", sight.openTab());
    assertTrue(sight.isThere("criterion-http-p99-latency"));
    sight.focus("evidence-of-" + sight.firstReasonOf("safety"));
    journey.robot().type(KeyCode.ENTER);
    journey.settle();
    assertEquals("tab-safety", sight.openTab());
  }

  @Test
  void saysHowSureItIsAndWhatIsMissing() {
    journey.click("question-how-sure");
    journey.assertChartShowsTheModel();
    Advice advice = sight.advice();
    assertTrue(journey.text("confidence-title").startsWith("Rust is ahead in "));
    assertFalse(sight.marks("confidence").isEmpty());
    assertFalse(sight.marks("acceptability").isEmpty());
    assertEquals(advice.explanation().certainty(), journey.sentences("verdict-certainty"));
    for (String language : List.of("Java", "C#")) {
      journey.click("languages");
      journey.robot().clickOn(language);
      journey.settle();
    }
    journey.assertChartShowsTheModel();
  }

  @Test
  void onlyWhatIsAskedForIsThere() {
    journey.settle();
    assertTrue(sight.isThere("lead") && !sight.isThere("walk") && !sight.isThere("confidence"));
    journey.click("question-how-sure");
    assertTrue(!sight.isThere("lead") && !sight.isThere("walk") && sight.isThere("confidence"));
    journey.click("question-how-sure");
    assertTrue(sight.isChosen("question-how-sure") && sight.isThere("confidence"));
  }

  @Test
  void asksByKeyboardAlone() {
    journey.settle();
    FxRobot robot = journey.robot();
    sight.focus("fit");
    robot.type(KeyCode.TAB);
    assertTrue(journey.node("question-why").isFocused());
    assertEquals(AccessibleRole.TAB_ITEM, journey.node("question-why").getAccessibleRole());
    robot.type(KeyCode.RIGHT);
    journey.assertChartShowsTheModel();
    assertTrue(journey.node("question-what-if").isFocused());
    robot.type(KeyCode.TAB);
    assertTrue(journey.node("smallest-change-show").isFocused());
    robot.type(KeyCode.TAB);
    assertTrue(journey.node("smallest-change-apply").isFocused());
    robot.type(KeyCode.SPACE);
    journey.assertChartShowsTheModel();
    assertEquals("Go", sight.leader());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    journey.assertChartShowsTheModel();
    assertEquals("Rust", sight.leader());

    // The focus never leaves what can be seen.
    for (int i = 0; i < 12; i++) {
      robot.type(KeyCode.TAB);
      Node focused = window.scene().getFocusOwner();
      assertTrue(sight.isOnScreen(focused), focused.toString());
    }
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    sight.focus("question-what-if");
    robot.type(KeyCode.END);
    journey.assertChartShowsTheModel();
    assertTrue(sight.isChosen("question-how-sure"));
  }

  @Test
  void theVerdictStaysInViewWhereThereIsRoomAndGivesWayWhereThereIsNot() {
    journey.click("question-what-if");
    sight.reveal("corner-philosophy");
    assertTrue(sight.isOnScreen(journey.node("headline")) && sight.isOnScreen(journey.node("fit")));
    journey.robot().interact(() -> stage.setHeight(560));
    journey.settle();
    sight.reveal("corner-philosophy");
    assertFalse(sight.isOnScreen(journey.node("headline")));
    assertTrue(
        journey.robot().lookup(".scroll-bar").queryAll().stream()
            .anyMatch(bar -> bar.isVisible() && sight.wholePane().equals(bar.getParent())));
  }

  @Test
  void hasCalmWordsWhereThereIsNothingToCompare() {
    journey.click("languages");
    journey.robot().clickOn("#language-go");
    journey.settle();
    for (String question : List.of("what-if", "how-sure", "why")) {
      journey.click("question-" + question);
      assertEquals("Only Rust is shown", journey.text("headline"));
    }
    journey.click("question-what-if");
    assertFalse(journey.node("verdict-best").isVisible());
    assertFalse(journey.node("verdict-scores").isVisible());
  }
}
