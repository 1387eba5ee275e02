package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Contest;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Prospects;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A person asks of the verdict why, what if and how sure. */
@ExtendWith(ApplicationExtension.class)
class VerdictJourneyTest {
  private static final Messages MESSAGES = Messages.of("explanation", Locale.ENGLISH);

  private Stage stage;
  private Window window;
  private Journey journey;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    window = Journey.open(stage, new Journey.Answers(), 1280, 800);
    journey = new Journey(new FxRobot(), window);
  }

  @Test
  void whiskersOfTheFitMoveWithTheHand() {
    journey.assertChartShowsTheModel();
    Mark before = mark("fit", "fit/rust/whisker");
    journey.robot().drag("#importance-velocity .thumb").dropBy(40, 0);
    journey.assertChartShowsTheModel();
    assertNotEquals(before, mark("fit", "fit/rust/whisker"));
  }

  @Test
  void reasonsAddUpToTheLeadAndFollowTheHand() {
    journey.settle();
    String title = journey.text("lead-title");
    assertEquals("Rust leads Go by " + lead() + " points", title);
    assertEquals(lead(), sumOfReasons());
    journey.robot().drag("#importance-safety .thumb").dropBy(-60, 0);
    journey.assertChartShowsTheModel();
    assertEquals(lead(), sumOfReasons());
    assertNotEquals(title, journey.text("lead-title"));
  }

  @Test
  void aReasonOpensItsEvidenceByClickAndByKey() {
    journey.settle();
    assertEquals(AccessibleRole.HYPERLINK, reason("http-p99-latency").getAccessibleRole());
    String spoken = reason("http-p99-latency").getAccessibleText();
    assertTrue(spoken.contains("11 ms") && spoken.contains("45 ms"), spoken);
    journey.click("evidence-of-http-p99-latency");
    assertEquals("tab-performance", openTab());
    assertTrue(isThere("criterion-http-p99-latency"));
    focus("evidence-of-" + firstReasonOf("safety"));
    journey.robot().type(KeyCode.ENTER);
    journey.settle();
    assertEquals("tab-safety", openTab());
  }

  @Test
  void theSmallestChangeIsShownAppliedAndUndone() {
    journey.click("question-what-if");
    journey.assertChartShowsTheModel();
    Project before = journey.project();
    String sentence = journey.text("smallest-change");
    assertTrue(sentence.endsWith("and Go leads."), sentence);

    journey.click("smallest-change-show");
    assertEquals(prospects().smallestChange(), window.workbench().desk().preview());
    assertEquals("Hide", journey.text("smallest-change-show"));
    assertEquals(before, journey.project());
    journey.click("smallest-change-show");
    assertEquals(Optional.empty(), window.workbench().desk().preview());
    assertEquals("Show", journey.text("smallest-change-show"));

    journey.click("smallest-change-show");
    journey.click("smallest-change-apply");
    journey.assertChartShowsTheModel();
    assertEquals(Optional.empty(), window.workbench().desk().preview());
    assertEquals("Go", leader());
    assertTrue(firstBar().equals("go"), firstBar());
    assertEquals("Undo: smallest change", journey.node("undo").getAccessibleText());

    journey.click("undo");
    journey.assertChartShowsTheModel();
    assertEquals(before, journey.project());
    assertEquals(sentence, journey.text("smallest-change"));
  }

  @Test
  void theBestCaseForALanguageIsAppliedInOneClick() {
    journey.click("question-what-if");
    String sentence = journey.text("best-1");
    assertTrue(sentence.startsWith("Go leads by "), sentence);
    Project before = journey.project();
    reveal("best-1-apply");
    journey.click("best-1-show");
    assertEquals("Hide", journey.text("best-1-show"));
    assertEquals("Show", journey.text("best-0-show"));
    journey.click("best-1-apply");
    journey.assertChartShowsTheModel();
    assertEquals("Go", leader());
    assertTrue(sentence.startsWith("Go leads by " + lead() + " points at best"), sentence + lead());
    assertTrue(journey.text("best-0").startsWith("Go"), journey.text("best-0"));
    assertTrue(journey.text("best-0").endsWith("The priorities are there already."));
    assertFalse(journey.node("best-0-apply").getParent().isVisible());
    assertEquals("Undo: best case", journey.node("undo").getAccessibleText());
    journey.click("undo");
    assertEquals(before, journey.project());
  }

  @Test
  void anotherFigureLeadsToItsEvidence() {
    journey.click("question-what-if");
    String wish = journey.text("score-0");
    assertEquals(prospects().scores().getFirst().text(), wish);
    reveal("score-0-evidence");
    journey.click("score-0-evidence");
    int criterion = prospects().scores().getFirst().criterion().orElseThrow();
    int dimension = journey.project().dataset().comparison().dimensionOf(criterion);
    String id = journey.project().dataset().dimensions().get(dimension).id();
    assertEquals("tab-" + id, openTab());
  }

  @Test
  void walksAlongTheDimensionThatIsChosen() {
    journey.click("question-what-if");
    assertTrue(isChosen("walk-along-safety"));
    assertEquals("now 28 %", label("walk", "walk/present/text"));
    journey.click("walk-along-velocity");
    assertTrue(isChosen("walk-along-velocity"));
    assertFalse(isChosen("walk-along-safety"));
    assertTrue(journey.text("walk-title").contains("Velocity"), journey.text("walk-title"));
    journey.robot().type(KeyCode.RIGHT);
    journey.settle();
    assertTrue(journey.node("walk-along-ecosystem").isFocused());
    assertTrue(journey.text("walk-title").contains("Ecosystem"), journey.text("walk-title"));
    assertTrue(marks("walk").stream().anyMatch(mark -> mark.id().startsWith("walk/flip/")));
    assertTrue(
        journey.sentences("verdict-flips").getFirst().startsWith("Philosophy, now 7 %"),
        journey.sentences("verdict-flips").toString());
    journey.robot().drag("#importance-ecosystem .thumb").dropBy(-40, 0);
    journey.assertChartShowsTheModel();
    assertTrue(isChosen("walk-along-ecosystem"));
  }

  @Test
  void aFourthCornerTakesThePlaceOfTheFirst() {
    journey.click("question-what-if");
    reveal("corner-philosophy");
    assertEquals(List.of("performance", "safety", "ecosystem"), corners());
    journey.click("corner-velocity");
    assertEquals(List.of("safety", "velocity", "ecosystem"), corners());
    assertTrue(journey.text("triangle-title").contains("Velocity"), journey.text("triangle-title"));
    journey.click("corner-velocity");
    assertEquals(List.of("safety", "velocity", "ecosystem"), corners());
  }

  @Test
  void saysHowSureItIsAndWhatIsMissing() {
    journey.click("question-how-sure");
    journey.assertChartShowsTheModel();
    Advice advice = advice();
    assertTrue(journey.text("confidence-title").startsWith("Rust is ahead in "));
    assertFalse(marks("confidence").isEmpty());
    assertFalse(marks("acceptability").isEmpty());
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
    assertTrue(isThere("lead") && !isThere("walk") && !isThere("confidence"));
    journey.click("question-how-sure");
    assertTrue(!isThere("lead") && !isThere("walk") && isThere("confidence"));
    journey.click("question-how-sure");
    assertTrue(isChosen("question-how-sure") && isThere("confidence"));
  }

  @Test
  void asksByKeyboardAlone() {
    journey.settle();
    FxRobot robot = journey.robot();
    focus("fit");
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
    assertEquals("Go", leader());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    journey.assertChartShowsTheModel();
    assertEquals("Rust", leader());

    // The focus never leaves what can be seen.
    for (int i = 0; i < 12; i++) {
      robot.type(KeyCode.TAB);
      Node focused = window.scene().getFocusOwner();
      assertTrue(isOnScreen(focused), focused.toString());
    }
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    focus("question-what-if");
    robot.type(KeyCode.END);
    journey.assertChartShowsTheModel();
    assertTrue(isChosen("question-how-sure"));
  }

  @Test
  void theVerdictStaysInViewWhereThereIsRoomAndGivesWayWhereThereIsNot() {
    journey.click("question-what-if");
    reveal("corner-philosophy");
    assertTrue(isOnScreen(journey.node("headline")) && isOnScreen(journey.node("fit")));
    journey.robot().interact(() -> stage.setHeight(560));
    journey.settle();
    reveal("corner-philosophy");
    assertFalse(isOnScreen(journey.node("headline")));
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

  private Advice advice() {
    return Advice.of(journey.project(), MESSAGES);
  }

  private Prospects prospects() {
    return Prospects.of(advice(), MESSAGES);
  }

  private Contest contest() {
    return journey.project().analyse().exact().orElseThrow().contest();
  }

  private String leader() {
    return contest().candidate(contest().leader()).name();
  }

  /** The difference of the totals that can be read off the fit figure. */
  private long lead() {
    long rust = Long.parseLong(label("fit", "fit/rust/total"));
    return Math.abs(rust - Long.parseLong(label("fit", "fit/go/total")));
  }

  private long sumOfReasons() {
    return marks("lead").stream()
        .filter(mark -> mark.id().endsWith("/points") && !mark.id().startsWith("lead/sum"))
        .map(mark -> assertInstanceOf(Mark.Label.class, mark).text())
        .mapToLong(text -> Long.parseLong(text.replace('−', '-')))
        .sum();
  }

  private String firstBar() {
    return marks("fit").stream()
        .map(Mark::id)
        .filter(id -> id.endsWith("/track"))
        .map(id -> id.split("/", -1)[1])
        .findFirst()
        .orElseThrow();
  }

  private String firstReasonOf(String dimension) {
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

  private List<Mark> marks(String view) {
    return assertInstanceOf(FigureView.class, journey.node(view)).figure().marks();
  }

  private Mark mark(String view, String id) {
    return marks(view).stream().filter(mark -> mark.id().equals(id)).findFirst().orElseThrow();
  }

  private String label(String view, String id) {
    return assertInstanceOf(Mark.Label.class, mark(view, id)).text();
  }

  private Node reason(String criterion) {
    return journey.node("evidence-of-" + criterion);
  }

  private String openTab() {
    return assertInstanceOf(TabPane.class, journey.node("tabs"))
        .getSelectionModel()
        .getSelectedItem()
        .getId();
  }

  private boolean isChosen(String id) {
    return assertInstanceOf(ToggleButton.class, journey.node(id)).isSelected();
  }

  private List<String> corners() {
    return journey.project().dataset().dimensions().stream()
        .map(dimension -> dimension.id())
        .filter(id -> isChosen("corner-" + id))
        .toList();
  }

  private boolean isThere(String id) {
    return journey.robot().lookup((Node node) -> id.equals(node.getId())).tryQuery().isPresent();
  }

  private void focus(String id) {
    journey.robot().interact(() -> journey.node(id).requestFocus());
  }

  /** Scrolls as far as it takes to see a node. */
  private void reveal(String id) {
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
  private boolean isOnScreen(Node node) {
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
