package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.FlipPoint;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.decision.WeightWalk;
import dev.weighbridge.project.Edit;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Sliders with their flips, and the share bar, under the hand. */
@ExtendWith(ApplicationExtension.class)
class PrioritiesJourneyTest {
  private static final double PIXEL = 0.51;

  private Window window;
  private Journey journey;

  @Start
  void start(Stage stage) {
    window = Journey.open(stage, new Journey.Answers(), 1280, 800);
    journey = new Journey(new FxRobot(), window);
  }

  @Test
  void marksExactlyWhereTheLeaderChanges() {
    journey.settle();
    assertMarksAreExact();
    journey.robot().drag("#importance-velocity .thumb").dropBy(50, 0);
    journey.settle();
    assertMarksAreExact();
    journey.click("languages");
    journey.robot().clickOn("Java");
    journey.settle();
    journey.robot().type(KeyCode.ESCAPE);
    assertMarksAreExact();
    journey.click("pin-safety");
    assertFalse(journey.node("flip-safety-below").isVisible());
    assertFalse(journey.node("flip-safety-note").isVisible());
    assertMarksAreExact();
  }

  /** A mark that was out of sight has no size of its own before it is styled. */
  @Test
  void aMarkThatComesBackIsThereWithItsTriangle() {
    journey.settle();
    Random random = new Random(20261130);
    for (int i = 0; i < 25; i++) {
      int dimension = random.nextInt(5);
      int importance = random.nextInt(4) == 0 ? 0 : random.nextInt(101);
      journey
          .robot()
          .interact(() -> window.workbench().edit(new Edit.WeighDimension(dimension, importance)));
      journey.settle();
      assertMarksAreExact();
    }
  }

  /** Every mark is under the middle of the thumb when it stands where the leader changes. */
  private void assertMarksAreExact() {
    var exact = journey.project().analyse().exact().orElseThrow();
    var dimensions = journey.project().dataset().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      String id = dimensions.get(d).id();
      if (exact.dimensionWalks().get(d) instanceof WeightWalk.Open walk) {
        boolean below = assertMark(id, "below", walk.below());
        boolean above = assertMark(id, "above", walk.above());
        assertEquals(!below && !above, journey.node("flip-" + id + "-note").isVisible(), id);
      }
    }
  }

  private boolean assertMark(String id, String side, Optional<FlipPoint> flip) {
    Node mark = journey.node("flip-" + id + "-" + side);
    boolean reachable = flip.isPresent() && flip.get().position().isPresent();
    assertEquals(reachable, mark.isVisible(), id + " " + side);
    if (reachable) {
      Bounds triangle = mark.getLayoutBounds();
      assertTrue(
          Math.min(triangle.getWidth(), triangle.getHeight()) > 0,
          id + " " + side + " has no triangle");
    }
    if (reachable) {
      Slider slider = assertInstanceOf(Slider.class, journey.node("importance-" + id));
      double position = flip.orElseThrow().position().getAsDouble();
      assertEquals(thumbAt(slider, position), middle(mark), PIXEL, id + " " + side);
      String words = journey.text("flip-" + id + "-" + side + "-words");
      String leader = flip.get().leaders().getFirst().name();
      assertTrue(words.contains(leader), words);
      assertTrue(slider.getAccessibleText().contains(leader + " leads from "), words);
    }
    return reachable;
  }

  /** From where the thumb is seen at both ends. */
  private double thumbAt(Slider slider, double value) {
    Region thumb = assertInstanceOf(Region.class, slider.lookup(".thumb"));
    Bounds track = slider.localToScene(slider.getLayoutBounds());
    double radius = thumb.getWidth() / 2;
    return track.getMinX() + radius + value / 100 * (track.getWidth() - 2 * radius);
  }

  private static double middle(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return (bounds.getMinX() + bounds.getMaxX()) / 2;
  }

  @Test
  void aThumbThatStandsAtAPositionIsWhereTheMarkWouldBe() {
    journey.click("importance-performance-field");
    journey.robot().push(KeyCode.CONTROL, KeyCode.A).write("37").type(KeyCode.ENTER);
    journey.settle();
    Slider slider = assertInstanceOf(Slider.class, journey.node("importance-performance"));
    assertEquals(thumbAt(slider, 37), middle(slider.lookup(".thumb")), 1);
  }

  @Test
  void saysValueShareAndFlipToAScreenReader() {
    journey.settle();
    String said = journey.node("importance-performance").getAccessibleText();
    assertTrue(said.matches("Performance 60, 21 %; Go leads from \\d+ down"), said);
    journey.click("pin-performance");
    assertEquals(
        "Performance 60, held at 21 %", journey.node("importance-performance").getAccessibleText());
  }

  @Test
  void hidesWhoLeadsWhileTheVerdictIsHidden() {
    journey.settle();
    journey.robot().interact(() -> window.workbench().arrange(desk -> desk.blind(true)));
    journey.settle();
    assertFalse(journey.node("flip-performance-below").isVisible());
    assertEquals(
        "Performance 60, 21 %", journey.node("importance-performance").getAccessibleText());
  }

  @Test
  void draggingADividerMovesShareBetweenItsNeighboursOnly() {
    journey.settle();
    Shares before = shares();
    double perShare = journey.node("share-bar").getLayoutBounds().getWidth();
    journey.robot().drag("#divider-safety").dropBy(-30, 0);
    journey.assertChartShowsTheModel();
    Shares after = shares();
    double moved = 30 / perShare;
    assertEquals(before.ofDimension(2) - moved, after.ofDimension(2), 0.005);
    assertEquals(before.ofDimension(3) + moved, after.ofDimension(3), 0.005);
    for (int d : new int[] {0, 1, 4}) {
      assertEquals(before.ofDimension(d), after.ofDimension(d), 1e-12);
    }
    journey.click("undo");
    assertEquals(journey.project().start(), journey.project().priorities());
    assertTrue(journey.node("undo").isDisabled());
  }

  @Test
  void aDividerMovesByKeysAndNotNextToWhatIsHeld() {
    journey.settle();
    Shares before = shares();
    journey.robot().interact(() -> journey.node("divider-performance").requestFocus());
    journey.robot().type(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.RIGHT).type(KeyCode.LEFT);
    journey.settle();
    assertEquals(before.ofDimension(1) + 0.10, shares().ofDimension(1), 1e-12);
    assertEquals(before.ofDimension(2) - 0.10, shares().ofDimension(2), 1e-12);
    assertTrue(journey.node("divider-performance").getAccessibleText().startsWith("Between Perf"));
    journey.click("pin-safety");
    assertTrue(journey.node("divider-performance").isDisabled());
    assertTrue(journey.node("divider-safety").isDisabled());
    assertFalse(journey.node("divider-velocity").isDisabled());
  }

  @Test
  void everyDividerCanBeHitAlsoWhereSharesAreNothing() {
    for (String id : new String[] {"performance", "safety", "velocity"}) {
      journey.click("importance-" + id + "-field");
      journey.robot().push(KeyCode.CONTROL, KeyCode.A).write("0").type(KeyCode.ENTER);
    }
    journey.settle();
    for (String id : new String[] {"philosophy", "performance", "safety", "velocity"}) {
      assertTrue(journey.node("divider-" + id).getLayoutBounds().getWidth() >= 10 - 1e-9, id);
    }
  }

  @Test
  void showsWhatIsPreviewedAsGhosts() {
    journey.settle();
    assertFalse(journey.node("ghost-performance").isVisible());
    Priorities preview = journey.project().priorities().withDimension(1, 25);
    journey
        .robot()
        .interact(() -> window.workbench().arrange(d -> d.previewing(Optional.of(preview))));
    journey.settle();
    assertTrue(journey.node("ghost-performance").isVisible());
    assertFalse(journey.node("ghost-safety").isVisible());
    Slider slider = assertInstanceOf(Slider.class, journey.node("importance-performance"));
    assertEquals(thumbAt(slider, 25), middle(journey.node("ghost-performance")), 1);
    assertTrue(journey.node("would-be").isVisible());
    assertTrue(journey.text("would-be-words").contains("Performance 10 % instead of 21"));
    assertEquals(60, slider.getValue());
    journey.robot().interact(() -> window.workbench().arrange(d -> d.previewing(Optional.empty())));
    journey.settle();
    assertFalse(journey.node("ghost-performance").isVisible());
    assertFalse(journey.node("would-be").isVisible());
  }

  @Test
  void startsOver() {
    journey.settle();
    var start = journey.project();
    assertTrue(journey.node("start-over").isDisabled());
    journey.click("scenario");
    journey.robot().type(KeyCode.DOWN, KeyCode.ENTER);
    journey.settle();
    journey.click("pin-velocity");
    assertNotEquals(start.scenario(), journey.project().scenario());
    journey.click("start-over");
    assertEquals(start.scenario(), journey.project().scenario());
    assertEquals(start.priorities(), journey.project().priorities());
    journey.assertChartShowsTheModel();
  }

  private Shares shares() {
    return journey.project().assess().shares();
  }
}
