package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.export.Page;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Project;
import dev.weighbridge.report.Documents;
import dev.weighbridge.report.Format;
import dev.weighbridge.report.Order;
import dev.weighbridge.wording.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The main job from start to finished picture, as a person does it. */
@ExtendWith(ApplicationExtension.class)
class MainJourneyTest {
  private final Journey.Answers answers = new Journey.Answers();
  private Window window;
  private Journey journey;

  @Start
  void start(Stage stage) {
    window = Journey.open(stage, answers, 1280, 800);
    journey = new Journey(new FxRobot(), window);
  }

  @Test
  void weighsAndSavesThePicture(@TempDir Path folder) throws IOException {
    FxRobot robot = journey.robot();
    journey.assertChartShowsTheModel();

    journey.click("scenario");
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    journey.assertChartShowsTheModel();
    Project scenario = journey.project();
    assertEquals(scenario.dataset().scenarios().get(2), scenario.scenario());

    robot.drag("#importance-performance .thumb").dropBy(-60, 0);
    journey.assertChartShowsTheModel();
    double dragged = journey.project().priorities().ofDimension(1);
    assertTrue(dragged < scenario.priorities().ofDimension(1), "dragged to " + dragged);

    robot.drag("#importance-velocity .thumb").dropBy(30, 0);
    journey.assertChartShowsTheModel();
    assertNotEquals(
        scenario.priorities().ofDimension(3), journey.project().priorities().ofDimension(3));

    String held = journey.text("share-safety");
    journey.click("pin-safety");
    assertTrue(journey.project().priorities().isPinned(2));
    assertTrue(journey.node("importance-safety").isDisabled());
    journey.assertChartShowsTheModel();

    journey.click("importance-ecosystem-field");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("95").type(KeyCode.ENTER);
    journey.assertChartShowsTheModel();
    assertEquals(95, journey.project().priorities().ofDimension(4));
    assertEquals(held, journey.text("share-safety"));

    Project before = journey.project();
    journey.click("undo");
    assertNotEquals(before, journey.project());
    assertEquals(
        scenario.priorities().ofDimension(4), journey.project().priorities().ofDimension(4));
    journey.assertChartShowsTheModel();
    journey.click("redo");
    assertEquals(before, journey.project());
    journey.assertChartShowsTheModel();

    journey.click("tab-performance");
    journey.settle();
    assertTrue(journey.node("criterion-http-p99-latency").isVisible());
    journey.assertChartShowsTheModel();

    journey.click("languages");
    robot.clickOn("Java");
    journey.settle();
    assertEquals(List.of("rust", "go", "java"), List.copyOf(journey.project().shown()));
    journey.assertChartShowsTheModel();

    journey.click("theme");
    journey.assertChartShowsTheModel();
    assertTrue(window.scene().getRoot().getStyleClass().contains("dark"));

    Path png = folder.resolve("chart.png");
    answers.answer(png);
    journey.click("export");
    robot.clickOn("Chart as PNG…");
    journey.settle();
    byte[] header = {(byte) 0x89, 'P', 'N', 'G'};
    assertArrayEquals(header, Arrays.copyOf(Files.readAllBytes(png), 4));
    assertTrue(journey.text("notice").contains("chart.png"));

    Path svg = folder.resolve("chart.svg");
    answers.answer(svg);
    journey.click("export");
    robot.clickOn("Chart as SVG…");
    journey.settle();
    assertArrayEquals(expectedSvg(), Files.readAllBytes(svg));

    int steps = 0;
    while (!journey.node("undo").isDisabled()) {
      journey.click("undo");
      steps++;
    }
    assertEquals(6, steps);
    journey.assertChartShowsTheModel();
    assertEquals(journey.project().start(), journey.project().priorities());
  }

  @Test
  void opensASourceInTheBrowserAndOnlyThere() {
    journey.click("claims-philosophy-rust-next");
    journey.click("claims-philosophy-rust-source");
    journey.click("source-phil-low-level-control");
    assertEquals(2, answers.opened().size());
    assertTrue(answers.opened().getLast().startsWith("https://"), answers.opened().toString());
  }

  @Test
  void showsMethodAndCaveatOnDemand() {
    assertTrue(journey.text("caveat-phil-low-level-control").startsWith("Careful:"));
    journey.click("details-phil-low-level-control");
    assertEquals("less", journey.text("details-phil-low-level-control"));
    journey.click("details-phil-low-level-control");
    assertEquals("details", journey.text("details-phil-low-level-control"));
  }

  @Test
  void saysWhenNoPreferenceIsGiven() {
    FxRobot robot = journey.robot();
    assertFalse(journey.node("no-preference").isVisible());
    for (var dimension : journey.project().dataset().dimensions()) {
      journey.click("importance-" + dimension.id() + "-field");
      robot.push(KeyCode.CONTROL, KeyCode.A).write("0").type(KeyCode.ENTER);
    }
    journey.assertChartShowsTheModel();
    assertTrue(journey.node("no-preference").isVisible());
    journey.click("reset-priorities");
    assertFalse(journey.node("no-preference").isVisible());
    assertEquals(journey.project().start(), journey.project().priorities());
  }

  @Test
  void weighsByKeyboardOneStepOrTen() {
    FxRobot robot = journey.robot();
    double before = journey.project().priorities().ofDimension(1);
    robot.interact(() -> journey.node("importance-performance").requestFocus());
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.PAGE_UP).type(KeyCode.LEFT);
    journey.assertChartShowsTheModel();
    assertEquals(before + 11, journey.project().priorities().ofDimension(1));
    robot.type(KeyCode.HOME);
    journey.settle();
    assertEquals(0, journey.project().priorities().ofDimension(1));
    robot.type(KeyCode.END);
    journey.settle();
    assertEquals(100, journey.project().priorities().ofDimension(1));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    journey.settle();
    assertEquals(0, journey.project().priorities().ofDimension(1));
    robot.type(KeyCode.DELETE);
    journey.assertChartShowsTheModel();
    assertEquals(before, journey.project().priorities().ofDimension(1));
  }

  @Test
  void zoomsToTwiceTheSizeAndBack() {
    FxRobot robot = journey.robot();
    double height = journey.node("fit").getLayoutBounds().getHeight();
    for (int i = 0; i < 5; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    }
    journey.assertChartShowsTheModel();
    assertEquals(2 * height, journey.node("fit").getLayoutBounds().getHeight(), 0.3 * height);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    journey.assertChartShowsTheModel();
    assertEquals(height, journey.node("fit").getLayoutBounds().getHeight());
  }

  /** What the command line would write for the same project. */
  private byte[] expectedSvg() {
    Project project = journey.project();
    Advice advice = Advice.of(project, Messages.of("explanation", Locale.ENGLISH));
    Picture picture =
        new Picture(new Subject.Fit(), Theme.DARK, Picture.USUAL_WIDTH, Locale.ENGLISH);
    return new Documents(Typeface.bundled())
        .write(advice, new Order(picture, Format.SVG, Order.USUAL_SCALE, Page.FIT));
  }
}
