package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Measurement;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.export.Page;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Typeface;
import dev.weighbridge.project.Edit;
import dev.weighbridge.project.Project;
import dev.weighbridge.report.Documents;
import dev.weighbridge.report.Format;
import dev.weighbridge.report.Order;
import dev.weighbridge.wording.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Opening, saving, leaving and the other manners of a desktop program, as a person meets them. */
@ExtendWith(ApplicationExtension.class)
class MannersJourneyTest {
  private final Journey.Answers answers = new Journey.Answers();
  private Stage stage;
  private StageFrame frame;
  private Journey journey;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    frame = Journey.frame(stage, answers, 1280, 800);
    journey = new Journey(new FxRobot(), frame.window());
  }

  @Test
  void savesByKeysAndOpensAgainWithOwnFigures(@TempDir Path folder) {
    assertEquals("Weighbridge", stage.getTitle());
    assertFalse(journey.node("unsaved-mark").isVisible());
    weighByKeys();
    Measurement.Measured mine = new Measurement.Measured(30, 20, 40);
    edit(new Edit.GiveOwnFigure("go", "http-p99-latency", mine, "our own run"));
    Project before = journey.project();
    assertTrue(journey.node("unsaved-mark").isVisible());
    assertEquals("• Weighbridge", stage.getTitle());

    Path file = folder.resolve("ours.weighbridge");
    answers.answer(file);
    push(KeyCode.CONTROL, KeyCode.S);
    assertFalse(journey.node("unsaved-mark").isVisible());
    assertEquals("ours.weighbridge – Weighbridge", stage.getTitle());
    assertEquals(List.of(file.toAbsolutePath()), answers.recall().recent());

    weighByKeys();
    push(KeyCode.CONTROL, KeyCode.O);
    journey.click("unsaved-drop");
    assertEquals(before, journey.project());
    assertFalse(journey.node("unsaved-mark").isVisible());
    push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, journey.project(), "an opened project begins anew");
    journey.assertChartShowsTheModel();
  }

  @Test
  void opensAnExportedPictureAndSaysWhatHasChangedSince(@TempDir Path folder) throws IOException {
    weighByKeys();
    Project drawn = journey.project();
    Path svg = folder.resolve("chart.svg");
    answers.answer(svg);
    journey.click("export");
    journey.robot().clickOn("Chart as SVG…");
    journey.settle();
    assertArrayEquals(document(drawn, Format.SVG), Files.readAllBytes(svg));
    push(KeyCode.CONTROL, KeyCode.Z);
    open(svg);
    assertEquals(drawn.priorities(), journey.project().priorities());

    String text = Files.readString(svg);
    String changed =
        text.replaceFirst(
            "(http-p99-latency&quot;: \\{ &quot;dimension&quot;: &quot;performance&quot;, "
                + "&quot;importance&quot;: )50",
            "$11");
    assertNotEquals(text, changed);
    Path other = folder.resolve("older.svg");
    Files.writeString(other, changed);
    open(other);
    assertTrue(journey.node("differences").isVisible());
    journey.robot().type(KeyCode.ESCAPE);
    journey.settle();
    assertTrue(journey.robot().lookup("#differences").queryAll().isEmpty());
  }

  @Test
  void tellsWhereAFileIsWrongAndLosesNothing(@TempDir Path folder) throws IOException {
    weighByKeys();
    Project before = journey.project();
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, "{ \"weighbridge\": 1,\n  \"seed\": }\n");
    open(broken);
    assertTrue(
        journey
            .robot()
            .lookup((Labeled label) -> String.valueOf(label.getText()).startsWith("Line 2, column"))
            .tryQuery()
            .isPresent());
    journey.robot().type(KeyCode.ESCAPE);
    journey.settle();
    assertEquals(before, journey.project());
    assertTrue(answers.recall().recent().isEmpty());
  }

  @Test
  void asksBeforeADatasetTakesTheWindow(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("own.json");
    try (InputStream bundled =
        Project.class.getResourceAsStream("/dev/weighbridge/dataset/backend-languages.json")) {
      String text = new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(
          data, text.replaceFirst("\"version\": *\"[^\"]*\"", "\"version\": \"own-1\""));
    }
    open(data);
    journey.click("dataset-use");
    assertEquals("own-1", frame.window().workbench().project().dataset().version());
  }

  @Test
  void asksAboutUnsavedChangesBeforeItCloses(@TempDir Path folder) throws TimeoutException {
    weighByKeys();
    journey.robot().interact(() -> frame.window().filing().leave());
    journey.click("unsaved-cancel");
    assertTrue(stage.isShowing());
    journey.robot().interact(() -> frame.window().filing().leave());
    journey.robot().type(KeyCode.ESCAPE);
    journey.settle();
    assertTrue(journey.robot().lookup("#unsaved").queryAll().isEmpty());
    assertTrue(stage.isShowing());
    Path file = folder.resolve("kept.weighbridge");
    answers.answer(file);
    journey.robot().interact(() -> frame.window().filing().leave());
    journey.robot().clickOn(journey.node("unsaved-save"));
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !stage.isShowing());
    assertTrue(Files.exists(file));
    assertTrue(answers.recall().place().isPresent());
  }

  @Test
  void keepsTheUnsavedProjectAndOffersItAtTheNextStart() throws TimeoutException {
    weighByKeys();
    Project before = journey.project();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> answers.unsaved().isPresent());
    // What a crash leaves behind: the stage goes without a word.
    journey.robot().interact(this::crash);
    answers.die();
    journey
        .robot()
        .interact(() -> {
          stage = new Stage();
          frame = Journey.frame(stage, answers, 1280, 800);
        });
    Journey next = new Journey(journey.robot(), frame.window());
    next.click("recover-open");
    assertEquals(before.priorities(), next.project().priorities());
    assertTrue(next.node("unsaved-mark").isVisible());
    journey.robot().interact(this::crash);
  }

  @Test
  void showsAFiguresTableByOneKey() {
    journey.click("fit");
    push(KeyCode.T);
    TableView<?> table = assertInstanceOf(TableView.class, journey.node("table-view"));
    assertFalse(table.getItems().isEmpty());
    journey.click("table-copy");
    assertTrue(answers.copied().getLast().contains("Rust"), answers.copied().getLast());
    assertTrue(journey.robot().lookup("#table").queryAll().isEmpty());
    assertTrue(journey.node("fit").isFocused());
  }

  @Test
  void copiesTheChartWithTheVerdict() {
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    assertEquals(1, answers.pictures());
    assertTrue(answers.copied().getLast().startsWith(journey.text("headline")));
  }

  @Test
  void listsAllKeysAndKeepsTheFocusInTheCard() {
    push(KeyCode.F1);
    assertTrue(journey.node("keys").isVisible());
    for (int i = 0; i < 5; i++) {
      journey.robot().type(KeyCode.TAB);
    }
    Node owner = frame.window().scene().getFocusOwner();
    assertTrue(journey.robot().lookup("#keys").query().lookupAll("*").contains(owner));
    journey.robot().type(KeyCode.ESCAPE);
    journey.settle();
    assertTrue(journey.robot().lookup("#keys").queryAll().isEmpty());
  }

  private void crash() {
    frame.window().dispose();
    stage.close();
  }

  private void weighByKeys() {
    journey.robot().interact(() -> journey.node("importance-performance").requestFocus());
    journey.robot().type(KeyCode.RIGHT);
    journey.settle();
  }

  private void edit(Edit edit) {
    journey.robot().interact(() -> frame.window().workbench().edit(edit));
    journey.settle();
  }

  private void open(Path file) {
    answers.answer(file);
    push(KeyCode.CONTROL, KeyCode.O);
  }

  private void push(KeyCode... keys) {
    journey.robot().push(keys);
    journey.settle();
  }

  /** What the command line would write. */
  private static byte[] document(Project project, Format format) {
    Picture picture =
        new Picture(new Subject.Fit(), Theme.LIGHT, Picture.USUAL_WIDTH, Locale.ENGLISH);
    Advice advice = Advice.of(project, Messages.of("explanation", Locale.ENGLISH));
    return new Documents(Typeface.bundled())
        .write(advice, new Order(picture, format, Order.USUAL_SCALE, Page.FIT));
  }
}
