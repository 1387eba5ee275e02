package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.ComparisonSentences;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Comparing as a person does it: A beside B, all scenarios at a glance, weighing blind. */
@ExtendWith(ApplicationExtension.class)
class CompareJourneyTest {
  private Window window;
  private Journey journey;

  @Start
  void start(Stage stage) {
    window = Journey.open(stage, new Journey.Answers(), 1280, 800);
    journey = new Journey(new FxRobot(), window);
  }

  @Test
  void pinsChangesSeesBothAndGoesBack() {
    journey.settle();
    Project a = journey.project();
    assertFalse(journey.node("compare-strip").isVisible());

    journey.click("compare");
    assertEquals("Against A: Transactional microservice, 27 Nov", journey.text("compare-title"));
    assertEquals("Comparing with A: Transactional microservice, 27 Nov", journey.text("notice"));
    assertEquals(List.of("Nothing differs from A yet. Change something."), differences());
    assertEquals("±0", marked("fit/go/earlier/difference"));

    journey.click("importance-safety-field");
    journey.robot().push(KeyCode.CONTROL, KeyCode.A).write("0").type(KeyCode.ENTER);
    journey.assertChartShowsTheModel();
    Project b = journey.project();
    for (String language : List.of("rust", "go")) {
      int index = a.dataset().comparison().alternativeIndex(language);
      long was = Math.round(a.assess().standings().get(index).total());
      long is = Math.round(b.assess().standings().get(index).total());
      String sign = is > was ? "+" : is < was ? "−" : "±";
      assertEquals("A " + was, marked("fit/" + language + "/earlier/was"));
      assertEquals(sign + Math.abs(is - was), marked("fit/" + language + "/earlier/difference"));
      assertTrue(journey.node("fit").getAccessibleText().contains(was + " in A ("));
    }
    Messages messages = Messages.of("explanation", Locale.ENGLISH);
    List<String> expected =
        ComparisonSentences.of(Advice.of(a, messages), Advice.of(b, messages), messages);
    assertTrue(expected.size() >= 3, expected::toString);
    assertEquals(expected, differences());

    journey.click("compare-strip-back");
    assertEquals(a.priorities(), journey.project().priorities());
    assertEquals("±0", marked("fit/go/earlier/difference"));
    assertEquals("Undo: going back to A", journey.node("undo").getAccessibleText());
    journey.click("undo");
    assertEquals(b.priorities(), journey.project().priorities());
    assertEquals(expected, differences());

    journey.click("compare-strip-swap");
    assertEquals(a.priorities(), journey.project().priorities());
    assertEquals(b.priorities(), window.workbench().desk().compared().orElseThrow().priorities());
    assertNotEquals(expected, differences());
    assertEquals("Undo: swapping A and B", journey.node("undo").getAccessibleText());

    journey.click("compare");
    assertFalse(journey.node("compare-strip").isVisible());
    assertFalse(marks().containsKey("fit/go/earlier"));
    journey.assertChartShowsTheModel();
  }

  @Test
  void seesAllScenariosAndChoosesOneByKeyboard() {
    FxRobot robot = journey.robot();
    journey.click("importance-safety-field");
    robot.push(KeyCode.ESCAPE);
    Node before = focused();
    robot.push(KeyCode.CONTROL, KeyCode.L);
    awaitScenarios();
    assertEquals("All scenarios at a glance", journey.text("overlay-title"));
    Project project = journey.project();
    assertEquals("choose-" + project.scenario().id(), focused().getId());
    String words = journey.node("scenarios").getAccessibleText();
    for (var scenario : project.dataset().scenarios()) {
      assertTrue(words.contains(scenario.name()), words);
    }
    // Tab stays within: the figure, then round to the button that closes.
    for (int i = 0; i < 2 * project.dataset().scenarios().size() + 5; i++) {
      robot.push(KeyCode.TAB);
      assertTrue(
          isWithin(focused(), journey.node("all-scenarios")), () -> "Tab left: " + focused());
    }
    robot.push(KeyCode.ESCAPE);
    journey.settle();
    assertTrue(robot.lookup("#all-scenarios").queryAll().isEmpty());
    assertSame(before, focused());

    robot.push(KeyCode.CONTROL, KeyCode.L);
    awaitScenarios();
    robot.push(KeyCode.TAB);
    String chosen = focused().getId();
    robot.push(KeyCode.SPACE);
    journey.settle();
    assertTrue(robot.lookup("#all-scenarios").queryAll().isEmpty());
    assertEquals(chosen, "choose-" + journey.project().scenario().id());
    assertNotEquals(project.scenario(), journey.project().scenario());
    assertSame(before, focused());
    journey.assertChartShowsTheModel();

    robot.push(KeyCode.CONTROL, KeyCode.L);
    awaitScenarios();
    String row = "scenarios/scenario/" + project.scenario().id() + "/name/0";
    robot.clickOn(journey.node(row));
    journey.settle();
    assertTrue(robot.lookup("#all-scenarios").queryAll().isEmpty());
    assertEquals(project.scenario(), journey.project().scenario());
  }

  @Test
  void weighsBlindAndThenLooks() {
    FxRobot robot = journey.robot();
    journey.settle();
    robot.push(KeyCode.CONTROL, KeyCode.B);
    journey.settle();
    assertTrue(journey.node("blind-title").isVisible());
    assertFalse(isSeen("headline"));
    assertFalse(isSeen("fit"));
    journey.click("compare");
    assertFalse(isSeen("compare-strip"));

    journey.click("importance-performance-field");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("12").type(KeyCode.ENTER);
    journey.settle();
    assertEquals(12, journey.project().priorities().ofDimension(1));
    assertFalse(isSeen("headline"));
    journey.click("undo");
    assertTrue(window.workbench().desk().blind(), "to hide is no edit");
    journey.click("redo");
    robot.push(KeyCode.CONTROL, KeyCode.L);
    journey.settle();
    assertFalse(isSeen("scenarios"), "who leads elsewhere is hidden too");
    robot.push(KeyCode.ESCAPE);
    journey.settle();

    journey.click("blind-show");
    assertFalse(window.workbench().desk().blind());
    assertTrue(isSeen("headline"));
    assertFalse(isSeen("blind-show"));
    assertTrue(isSeen("compare-strip"));
    journey.assertChartShowsTheModel();
  }

  private void awaitScenarios() {
    journey.settle();
    journey.await(
        "The scenarios were not shown.",
        () ->
            !assertInstanceOf(FigureView.class, journey.node("scenarios"))
                .figure()
                .marks()
                .isEmpty());
    journey.settle();
  }

  private Node focused() {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.scene().getFocusOwner());
  }

  private boolean isSeen(String id) {
    for (Node node = journey.node(id); node != null; node = node.getParent()) {
      if (!node.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWithin(Node node, Node ancestor) {
    Node at = node;
    while (at != null && !at.equals(ancestor)) {
      at = at.getParent();
    }
    return at != null;
  }

  private Map<String, Mark> marks() {
    Map<String, Mark> marks = new HashMap<>();
    assertInstanceOf(FigureView.class, journey.node("fit"))
        .figure()
        .marks()
        .forEach(mark -> marks.put(mark.id(), mark));
    return marks;
  }

  private String marked(String id) {
    return assertInstanceOf(Mark.Label.class, marks().get(id), id).text();
  }

  private List<String> differences() {
    List<String> said = new ArrayList<>();
    for (int i = 0; ; i++) {
      String id = "compare-difference-" + i;
      var label = journey.robot().lookup((Node node) -> id.equals(node.getId())).tryQuery();
      if (label.isEmpty()) {
        return said;
      }
      if (label.get().isVisible()) {
        said.add(journey.text(id));
      }
    }
  }
}
