package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Requiring a capability, seeing who fails, where that is written, and requiring it no longer. */
@ExtendWith(ApplicationExtension.class)
class MustHaveJourneyTest {
  private final Journey.Answers answers = new Journey.Answers();
  private Journey journey;

  @Start
  void start(Stage stage) {
    journey = new Journey(new FxRobot(), Journey.open(stage, answers, 1280, 800));
  }

  private Set<String> required() {
    return journey.project().requirements().capabilities();
  }

  @Test
  void requiresByKeysAndWaives() {
    FxRobot robot = journey.robot();
    assertTrue(journey.node("no-requirement").isVisible());
    journey.click("add-requirement");
    assertTrue(journey.node("capability-search").isFocused());
    robot.write("aws").type(KeyCode.ENTER);
    journey.assertChartShowsTheModel();
    assertEquals(Set.of("aws-sdk"), required());
    assertEquals("both pass", journey.text("outcome-aws-sdk"));
    robot.push(KeyCode.CONTROL, KeyCode.A).write("pauses").type(KeyCode.ENTER);
    journey.settle();
    assertEquals(Set.of("aws-sdk", "no-collector-pauses"), required());
    assertEquals("Go fails", journey.text("outcome-no-collector-pauses"));
    String said = journey.node("requirement-no-collector-pauses").getAccessibleText();
    assertTrue(said.contains("✓ Rust: yes; ✗ Go: no"), said);
    assertFalse(journey.node("no-requirement").isVisible());
    robot.type(KeyCode.ESCAPE);
    journey.settle();
    assertFalse(journey.node("capability-picker").isVisible());
    assertTrue(journey.node("add-requirement").isFocused());
    journey.click("requirement-aws-sdk");
    assertEquals(Set.of("no-collector-pauses"), required());
    journey.click("undo");
    assertEquals("both pass", journey.text("outcome-aws-sdk"));
  }

  @Test
  void saysNothingOfWhoMeetsItWhileWeighingBlind() {
    FxRobot robot = journey.robot();
    robot.push(KeyCode.CONTROL, KeyCode.B);
    journey.click("add-requirement");
    assertTrue(
        robot.lookup(".capability-outcome").queryAllAs(Label.class).stream()
            .allMatch(label -> label.getText().isEmpty()));
    robot.write("pauses").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
    journey.settle();
    assertEquals("", journey.text("outcome-no-collector-pauses"));
    CheckBox row =
        assertInstanceOf(CheckBox.class, journey.node("requirement-no-collector-pauses"));
    assertFalse(row.getAccessibleText().contains("Go"), row.getAccessibleText());
    assertFalse(row.getAccessibleHelp().contains("Go:"), row.getAccessibleHelp());
    robot.push(KeyCode.CONTROL, KeyCode.B);
    journey.settle();
    assertEquals("Go fails", journey.text("outcome-no-collector-pauses"));
    assertTrue(row.getAccessibleHelp().contains("✗ Go: no"), row.getAccessibleHelp());
  }

  @Test
  void requiresWithTheMouseAndOffersWhatIsLeft() {
    journey.click("add-requirement");
    journey.robot().clickOn("Null access impossible in ordinary code");
    journey.settle();
    assertEquals(Set.of("no-null-access"), required());
    journey.robot().clickOn("#capability-search").write("nothing like it");
    journey.settle();
    assertEquals(Set.of("no-null-access"), required());
    journey.robot().type(KeyCode.ENTER);
    assertEquals(Set.of("no-null-access"), required());
  }

  @Test
  void leadsToTheSources() {
    FxRobot robot = journey.robot();
    journey.click("add-requirement");
    robot.write("pauses").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
    journey.settle();
    robot.interact(() -> journey.node("sources-no-collector-pauses").requestFocus());
    robot.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.ENTER);
    journey.settle();
    assertEquals(1, answers.opened().size(), answers.opened().toString());
    assertTrue(answers.opened().getFirst().startsWith("http"));
  }
}
