package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The main job by keys alone: every step starts from where the one before left the focus. */
@ExtendWith(ApplicationExtension.class)
class KeyboardJourneyTest {
  private static final int REASONABLE = 15;

  private final Journey.Answers answers = new Journey.Answers();
  private Window window;
  private Journey journey;
  private VerdictSight sight;

  @Start
  void start(Stage stage) {
    window = Journey.open(stage, answers, 1280, 800);
    journey = new Journey(new FxRobot(), window);
    sight = new VerdictSight(journey, window);
  }

  @Test
  void theMainJobByKeysAlone(@TempDir Path folder) throws IOException {
    journey.assertChartShowsTheModel();

    tabTo("scenario");
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    Project scenario = journey.project();
    assertEquals(scenario.dataset().scenarios().get(2), scenario.scenario());
    journey.assertChartShowsTheModel();

    weigh(scenario);
    why();
    whatIf();
    howSure();
    export(folder);
  }

  /** Ctrl+Space in a list chooses none; the toolbar goes on to say what is true. */
  @Test
  void theScenarioIsNeverLetGo() {
    Project before = journey.project();
    tabTo("scenario");
    journey.robot().push(KeyCode.ALT, KeyCode.DOWN);
    journey.settle();
    press(KeyCode.CONTROL, KeyCode.SPACE);
    press(KeyCode.ESCAPE);
    assertEquals(before, journey.project());
    assertEquals(
        before.scenario(), assertInstanceOf(ComboBox.class, journey.node("scenario")).getValue());
  }

  private void weigh(Project scenario) {
    double before = scenario.priorities().ofDimension(1);
    tabTo("importance-performance");
    press(KeyCode.RIGHT);
    press(KeyCode.PAGE_DOWN);
    assertEquals(before - 9, journey.project().priorities().ofDimension(1));
    assertTrue(spoken().startsWith("Performance " + Math.round(before - 9) + ","), spoken());
    journey.assertChartShowsTheModel();

    tabTo("importance-safety-field");
    journey.robot().write("88").type(KeyCode.ENTER);
    journey.assertChartShowsTheModel();
    assertEquals(88, journey.project().priorities().ofDimension(2));

    String held = journey.text("share-safety");
    tabTo("pin-safety");
    press(KeyCode.SPACE);
    assertTrue(journey.project().priorities().isPinned(2));
    assertTrue(spoken().contains(held.replace("%", "").strip()), spoken());
    journey.assertChartShowsTheModel();
    assertEquals(held, journey.text("share-safety"));
  }

  private void why() {
    press(KeyCode.F6);
    press(KeyCode.F6);
    tabTo("question-why");
    assertEquals(journey.text("headline"), sight.advice().explanation().headline());
    press(KeyCode.TAB);
    assertEquals("lead", focusedId());
    assertTrue(spoken().contains(" leads "), spoken());
    press(KeyCode.TAB);
    String id = focusedId();
    assertTrue(id.startsWith("evidence-of-"), id);
    String criterion = id.substring("evidence-of-".length());
    press(KeyCode.ENTER);
    assertTrue(sight.isOnScreen(journey.node("criterion-" + criterion)), criterion);
    // The focus went along, so that one reads on there.
    assertTrue(
        SceneNodes.isInside(focused(), node -> ("criterion-" + criterion).equals(node.getId()))
            || ("criterion-" + criterion).equals(focusedId()),
        SceneNodes.name(focused()));
  }

  private void whatIf() {
    press(KeyCode.F6);
    tabTo("question-why");
    press(KeyCode.RIGHT);
    assertEquals("question-what-if", focusedId());
    journey.assertChartShowsTheModel();
    Project before = journey.project();
    String leader = sight.leader();
    tabTo("smallest-change-apply");
    press(KeyCode.SPACE);
    journey.assertChartShowsTheModel();
    assertNotEquals(before, journey.project());
    assertNotEquals(leader, sight.leader());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, journey.project());
    assertEquals(leader, sight.leader());
    journey.assertChartShowsTheModel();
  }

  private void howSure() {
    backTo("question-what-if");
    press(KeyCode.RIGHT);
    assertEquals("question-how-sure", focusedId());
    journey.assertChartShowsTheModel();
    assertTrue(sight.isThere("confidence"));
    tabTo("confidence");
    assertTrue(spoken().contains(sight.leader()), spoken());
  }

  private void export(Path folder) throws IOException {
    Path svg = folder.resolve("chart.svg");
    answers.answer(svg);
    press(KeyCode.F6);
    assertEquals("scenario", focusedId());
    tabTo("export");
    press(KeyCode.SPACE);
    for (int i = 0; i < 2; i++) {
      press(KeyCode.DOWN);
    }
    press(KeyCode.ENTER);
    assertTrue(
        Files.readString(svg).startsWith("<svg") || Files.readString(svg).startsWith("<?xml"));
    assertTrue(journey.text("notice").contains("chart.svg"), journey.text("notice"));

    Path html = folder.resolve("report.html");
    answers.answer(html);
    assertEquals("export", focusedId());
    press(KeyCode.SPACE);
    for (int i = 0; i < 5; i++) {
      press(KeyCode.DOWN);
    }
    press(KeyCode.ENTER);
    assertTrue(Files.readString(html).contains("<html"));
    assertTrue(Files.readString(html).contains(journey.text("headline")));
  }

  private void press(KeyCode... keys) {
    journey.robot().push(keys);
    journey.settle();
  }

  private void tabTo(String id) {
    go(id, KeyCode.TAB);
  }

  private void backTo(String id) {
    go(id, KeyCode.SHIFT, KeyCode.TAB);
  }

  private void go(String id, KeyCode... keys) {
    StringBuilder way = new StringBuilder();
    for (int pressed = 0; !id.equals(focusedId()); pressed++) {
      assertTrue(pressed < REASONABLE, "Too far to " + id + ":" + way);
      journey.robot().push(keys);
      journey.settle();
      way.append("\n").append(SceneNodes.name(focused()));
      assertTrue(sight.isOnScreen(focused()), () -> "out of view: " + SceneNodes.name(focused()));
    }
  }

  private Node focused() {
    return window.scene().getFocusOwner();
  }

  private String focusedId() {
    return String.valueOf(focused().getId());
  }

  private String spoken() {
    return String.valueOf(focused().getAccessibleText());
  }
}
