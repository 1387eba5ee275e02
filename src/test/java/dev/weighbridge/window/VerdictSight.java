package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Contest;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Prospects;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;

/** What a person sees of the verdict's pane, and where it leads. */
final class VerdictSight {
  private static final Messages MESSAGES = Messages.of("explanation", Locale.ENGLISH);

  private final Journey journey;
  private final Window window;

  VerdictSight(Journey journey, Window window) {
    this.journey = journey;
    this.window = window;
  }

  /** What scrolls the pane with its head. */
  Node wholePane() {
    Node above = journey.node("verdict");
    while (!(above instanceof ScrollPane)) {
      above = above.getParent();
    }
    return above;
  }

  Advice advice() {
    return Advice.of(journey.project(), MESSAGES);
  }

  Prospects prospects() {
    return Prospects.of(advice(), MESSAGES);
  }

  Contest contest() {
    return journey.project().analyse().exact().orElseThrow().contest();
  }

  String leader() {
    return contest().candidate(contest().leader()).name();
  }

  /** The difference of the totals that can be read off the fit figure. */
  long lead() {
    long rust = Long.parseLong(label("fit", "fit/rust/total"));
    return Math.abs(rust - Long.parseLong(label("fit", "fit/go/total")));
  }

  long sumOfReasons() {
    return marks("lead").stream()
        .filter(mark -> mark.id().endsWith("/points") && !mark.id().startsWith("lead/sum"))
        .map(mark -> assertInstanceOf(Mark.Label.class, mark).text())
        .mapToLong(text -> Long.parseLong(text.replace('−', '-')))
        .sum();
  }

  String firstBar() {
    return marks("fit").stream()
        .map(Mark::id)
        .filter(id -> id.endsWith("/track"))
        .map(id -> id.split("/", -1)[1])
        .findFirst()
        .orElseThrow();
  }

  String firstReasonOf(String dimension) {
    var comparison = journey.project().dataset().comparison();
    return marks("lead").stream()
        .map(Mark::id)
        .filter(id -> id.startsWith("lead/criterion/") && id.endsWith("/bar"))
        .map(id -> id.split("/", -1)[2])
        .filter(id ->
            comparison.dimensionOf(comparison.criterionIndex(id))
                == comparison.dimensionIndex(dimension))
        .findFirst()
        .orElseThrow();
  }

  List<Mark> marks(String view) {
    return assertInstanceOf(FigureView.class, journey.node(view)).figure().marks();
  }

  Mark mark(String view, String id) {
    return marks(view).stream().filter(mark -> mark.id().equals(id)).findFirst().orElseThrow();
  }

  String label(String view, String id) {
    return assertInstanceOf(Mark.Label.class, mark(view, id)).text();
  }

  Node reason(String criterion) {
    return journey.node("evidence-of-" + criterion);
  }

  String openTab() {
    return journey.openTab();
  }

  boolean isChosen(String id) {
    return assertInstanceOf(ToggleButton.class, journey.node(id)).isSelected();
  }

  List<String> corners() {
    return journey.project().dataset().dimensions().stream()
        .map(dimension -> dimension.id())
        .filter(id -> isChosen("corner-" + id))
        .toList();
  }

  boolean isThere(String id) {
    return journey.robot().lookup((Node node) -> id.equals(node.getId())).tryQuery().isPresent();
  }

  void focus(String id) {
    journey.robot().interact(() -> journey.node(id).requestFocus());
  }

  /** Scrolls as far as it takes to see a node. */
  void reveal(String id) {
    Node wanted = journey.node(id);
    for (Node above = wanted; above != null; above = above.getParent()) {
      if (above instanceof ScrollPane pane) {
        double part = 0;
        while (!isOnScreen(wanted) && part < 1) {
          part = Math.min(part + 0.05, 1);
          double to = part;
          journey.robot().interact(() -> pane.setVvalue(to));
          journey.settle();
        }
      }
    }
    assertTrue(isOnScreen(wanted), id);
  }

  /** Whether some of a node is inside all that could cut it off. */
  boolean isOnScreen(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    double middle = bounds.getCenterY();
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above.getStyleClass().contains("viewport")) {
        Bounds port = above.localToScene(above.getLayoutBounds());
        if (middle < port.getMinY() || middle > port.getMaxY()) {
          return false;
        }
      }
    }
    return bounds.getHeight() > 0 && middle < window.scene().getHeight();
  }
}
