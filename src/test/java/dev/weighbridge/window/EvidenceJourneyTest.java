package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.EvidenceHit;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.project.OwnFigure;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a person does to know more, and to say it better. */
@ExtendWith(ApplicationExtension.class)
class EvidenceJourneyTest {
  private static final String LATENCY = "http-p99-latency";

  private final Journey.Answers answers = new Journey.Answers();
  private Window window;
  private Journey journey;
  private FxRobot robot;

  @Start
  void start(Stage stage) {
    window = Journey.open(stage, answers, 1280, 800);
    robot = new FxRobot();
    journey = new Journey(robot, window);
  }

  @Test
  void searchesAndGoesThere() {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("tail late");
    journey.settle();
    EvidenceHit first = hits().getFirst();
    assertEquals(LATENCY, first.id());
    assertEquals("Tail", first.title().pieces().getFirst().text());
    robot.type(KeyCode.ENTER);
    journey.settle();
    assertEquals("tab-performance", selectedTab());
    assertSeen("criterion-" + LATENCY);
    assertTrue(journey.node("criterion-" + LATENCY).getStyleClass().contains("arrived"));
    assertEquals("evidence-" + LATENCY, window.scene().getFocusOwner().getId());
  }

  @Test
  void everyKindOfHitLeadsSomewhere() {
    look("discord hot-path");
    assertSeen("report-performance-discord-read-states");
    assertTrue(journey.text("report-performance-discord-read-states-limits").contains("1.9.2"));
    look("garbage collector bottleneck");
    assertSeen("question-performance-collector-or-compiler");
    look("only C++ offers as many");
    assertSeen("claims-philosophy-rust-text");
    assertTrue(journey.text("claims-philosophy-rust-text").contains("all ten"));
    look("official AWS SDK");
    assertSeen("reference");
    robot.type(KeyCode.ESCAPE);
    journey.settle();
    assertTrue(journey.node("search").isVisible(), "back where it was looked for");
    robot.type(KeyCode.ESCAPE);
    journey.settle();
    assertFalse(journey.node("search").isVisible());
    assertTrue(journey.node("tabs").isVisible());
  }

  @Test
  void aClaimWhoseStoryAReportTellsLeadsToTheReport() {
    look("2,100 services data races");
    assertEquals("tab-safety", selectedTab());
    assertSeen("report-safety-uber-go-data-races");
  }

  @Test
  void listsAllSourcesByButtonAndByKey() {
    journey.click("sources-open");
    assertTrue(journey.node("reference").isVisible());
    robot.type(KeyCode.ESCAPE);
    journey.settle();
    assertTrue(journey.node("tabs").isVisible());
    robot.push(KeyCode.CONTROL, KeyCode.U);
    journey.settle();
    assertTrue(journey.node("reference").isVisible());
  }

  @Test
  void escapeClearsTheSearch() {
    journey.click("search-open");
    assertTrue(journey.text("search-count").startsWith("Type"));
    robot.write("zebra");
    journey.settle();
    assertEquals("Nothing has all these words.", journey.text("search-count"));
    robot.type(KeyCode.ESCAPE);
    journey.settle();
    assertTrue(journey.node("tabs").isVisible());
    journey.click("search-open");
    assertEquals("", assertInstanceOf(TextField.class, journey.node("search-field")).getText());
  }

  @Test
  void givesAnOwnFigureAndTakesItBack() {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    journey.settle();
    assertEquals("tab-performance", selectedTab());
    String total = total("go");
    reveal("details-" + LATENCY);
    journey.click("details-" + LATENCY);
    reveal("own-" + LATENCY + "-go-edit");
    journey.click("own-" + LATENCY + "-go-edit");
    robot.write("slow").type(KeyCode.ENTER);
    journey.settle();
    assertEquals(
        "“slow” is not a number such as 6 ms.", journey.text("own-" + LATENCY + "-go-wrong"));
    assertEquals(List.of(), journey.project().own());
    TextField value = assertInstanceOf(TextField.class, journey.node("own-" + LATENCY + "-go"));
    assertEquals("slow", value.getText());

    robot.push(KeyCode.CONTROL, KeyCode.A).write("8,5 ms").type(KeyCode.TAB).write("9");
    robot.type(KeyCode.ENTER);
    journey.settle();
    assertTrue(journey.text("own-" + LATENCY + "-go-wrong").startsWith("Low must not"));
    robot.push(KeyCode.CONTROL, KeyCode.A).write("7").type(KeyCode.ENTER);
    journey.assertChartShowsTheModel();
    OwnFigure own = journey.project().own().getFirst();
    assertEquals(new Measurement.Measured(8.5, 7, 8.5), own.measured());
    assertEquals(
        "Go: your figure 9 ms; the source says 45 ms", journey.text("own-line-" + LATENCY + "-go"));
    FigureView figure = assertInstanceOf(FigureView.class, journey.node("evidence-" + LATENCY));
    assertTrue(figure.getAccessibleText().contains("your own figure; the source says 45 ms"));
    assertEquals("Go 9 ms (own)", label(figure, "go"));
    assertTrue(journey.text("own-count").contains("1 figure of your own"));
    assertTrue(Integer.parseInt(total("go")) > Integer.parseInt(total), "Go gains");

    reveal("own-back-" + LATENCY + "-go");
    journey.click("own-back-" + LATENCY + "-go");
    journey.assertChartShowsTheModel();
    assertEquals(List.of(), journey.project().own());
    assertEquals(total, total("go"));
    assertEquals("Go 45 ms", label(figure, "go"));
    assertFalse(journey.node("own-count").isVisible());
    journey.click("undo");
    assertEquals(own, journey.project().own().getFirst());
  }

  @Test
  void aClickOnAMarkerIsAboutItsFigure() {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    journey.settle();
    reveal("details-" + LATENCY);
    journey.click("evidence/" + LATENCY + "/rust/marker");
    assertSeen("own-" + LATENCY + "-rust");
    assertEquals("own-" + LATENCY + "-rust", window.scene().getFocusOwner().getId());
    robot.type(KeyCode.ESCAPE);
    journey.settle();
    assertEquals("own-" + LATENCY + "-rust-edit", window.scene().getFocusOwner().getId());
    assertEquals(List.of(), journey.project().own());
  }

  @Test
  void readsFieldReportsAndTheQuestion() {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    journey.settle();
    reveal("field-all-safety");
    journey.click("field-all-safety");
    assertFalse(journey.node("field-all-safety").isVisible());
    String discord = "report-safety-discord-read-states";
    reveal(discord + "-details");
    journey.click(discord + "-details");
    assertTrue(journey.text(discord + "-limits").startsWith("What it does not show"));
    reveal(discord + "-source");
    journey.click(discord + "-source");
    assertEquals(1, answers.opened().size());
    assertTrue(
        journey.text("question-safety-collector-or-compiler").startsWith("For discussion: "));
  }

  private void reveal(String id) {
    robot.interact(() -> Arrival.reveal(journey.node(id)));
    assertSeen(id);
  }

  private void look(String words) {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.interact(
        () -> assertInstanceOf(TextField.class, journey.node("search-field")).setText(words));
    journey.settle();
    assertFalse(hits().isEmpty(), words);
    robot.type(KeyCode.ENTER);
    journey.settle();
  }

  private List<EvidenceHit> hits() {
    ListView<?> list = assertInstanceOf(ListView.class, journey.node("search-results"));
    return list.getItems().stream().map(EvidenceHit.class::cast).toList();
  }

  private String selectedTab() {
    return journey.openTab();
  }

  /** That it comes to lie within the window's height, at least with its top. */
  private void assertSeen(String id) {
    journey.await(id + " is out of sight.", () -> isSeen(id));
    journey.settle();
  }

  private boolean isSeen(String id) {
    Node node = journey.node(id);
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return node.isVisible() && bounds.getMinY() >= 50 && bounds.getMinY() < 745;
  }

  private String total(String language) {
    return mark(assertInstanceOf(FigureView.class, journey.node("fit")), language + "/total");
  }

  private static String label(FigureView figure, String language) {
    return mark(figure, language + "/label");
  }

  private static String mark(FigureView figure, String end) {
    return figure.figure().marks().stream()
        .filter(mark -> mark.id().endsWith("/" + end))
        .map(mark -> assertInstanceOf(Mark.Label.class, mark).text())
        .findFirst()
        .orElseThrow();
  }
}
