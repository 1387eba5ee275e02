package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Twice as large, everything is still there, one page after the other. */
@ExtendWith(ApplicationExtension.class)
class ZoomJourneyTest {
  private static final int TO_200_PERCENT = 5;
  private static final double LEAST_VERDICT = 2 * 320;
  private static final List<String> TABS =
      List.of("philosophy", "performance", "safety", "velocity", "ecosystem");

  private Stage stage;
  private Journey journey;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    journey = new Journey(new FxRobot(), Journey.open(stage, new Journey.Answers(), 1280, 800));
  }

  @Test
  void weighsBesideTheVerdictAndTurnsToTheEvidence() {
    zoom();
    assertTrue(journey.node("verdict").getBoundsInParent().getWidth() >= LEAST_VERDICT);
    assertTrue(isSeen("share-safety"));
    assertFalse(isSeen("tab-safety"));
    journey.click("page-evidence");
    assertFalse(isSeen("share-safety"));
    assertTabsLieApart();
  }

  @Test
  void whatLeadsToTheEvidenceTurnsToIt() {
    zoom();
    journey.robot().press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    journey.settle();
    assertTrue(isSeen("search-field"));
    journey.click("page-weigh");
    journey.robot().press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
    journey.settle();
    assertTrue(isSeen("tab-safety"));
    assertEquals("tab-safety", journey.openTab());
  }

  @Test
  void aSmallWindowHasThreePages() {
    journey
        .robot()
        .interact(() -> {
          stage.setWidth(1024);
          stage.setHeight(700);
        });
    zoom();
    assertTrue(isSeen("share-safety"));
    assertFalse(isSeen("headline"));
    journey.click("page-verdict");
    assertTrue(isSeen("headline"));
    assertFalse(isSeen("share-safety"));
    journey.click("page-evidence");
    assertTabsLieApart();
  }

  private void zoom() {
    for (int step = 0; step < TO_200_PERCENT; step++) {
      journey.robot().press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
    }
    journey.settle();
  }

  private void assertTabsLieApart() {
    List<Bounds> places =
        TABS.stream()
            .map(tab -> journey.node("tab-" + tab))
            .map(tab -> tab.localToScene(tab.getLayoutBounds()))
            .toList();
    double width = stage.getScene().getWidth();
    for (int i = 0; i < places.size(); i++) {
      assertTrue(places.get(i).getMinX() >= 0 && places.get(i).getMaxX() <= width, TABS.get(i));
      for (int j = 0; j < i; j++) {
        Bounds other = places.get(j);
        assertFalse(
            places.get(i).getMinX() < other.getMaxX() - 1
                && other.getMinX() < places.get(i).getMaxX() - 1
                && places.get(i).getMinY() < other.getMaxY() - 1
                && other.getMinY() < places.get(i).getMaxY() - 1,
            TABS.get(i) + " on " + TABS.get(j));
      }
    }
  }

  private boolean isSeen(String id) {
    Set<String> seen =
        SceneNodes.seen(stage.getScene().getRoot()).stream()
            .map(Node::getId)
            .filter(one -> one != null)
            .collect(Collectors.toSet());
    return seen.contains(id);
  }
}
