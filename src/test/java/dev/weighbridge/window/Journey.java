package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Explanation;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;

/**
 * A window under a robot's hand, with what a person would check: that the chart's marks, and the
 * shapes on the screen, are what the model says.
 */
final class Journey {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private static final double EXACT = 1e-6;
  private static final int PATIENCE_SECONDS = 60;

  private final FxRobot robot;
  private final Window window;
  private final Locale locale;

  /** What a person answers to the next question for a file. */
  static final class Answers extends HeldMemory
      implements FileChoice, Clip, Browser, Function<Throwable, Optional<Path>> {
    private static final Set<String> ALL_HINTS =
        Set.of("hint.priorities", "hint.evidence", "hint.verdict");

    private Optional<Path> next = Optional.empty();
    private final List<String> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final List<Throwable> defects = new ArrayList<>();
    private int pictures;
    private String suggested = "";
    private boolean hasBrowser = true;

    Answers() {
      super(
          new Remembered(
              Optional.empty(), Optional.empty(), 1, Optional.empty(), List.of(), ALL_HINTS));
    }

    void answer(Path path) {
      next = Optional.of(path);
    }

    /** The person thinks better of it. */
    void answerNothing() {
      next = Optional.empty();
    }

    List<String> copied() {
      return copied;
    }

    @Override
    public Optional<Path> toOpen(String kind, List<String> endings) {
      return next;
    }

    @Override
    public void copy(byte[] png, String words) {
      pictures++;
      copied.add(words);
    }

    @Override
    public void copy(String text) {
      copied.add(text);
    }

    /** How many pictures were copied. */
    int pictures() {
      return pictures;
    }

    Outside outside() {
      return new Outside(() -> TODAY, Locale.ENGLISH, this, this, this, this, this, this);
    }

    List<String> opened() {
      return opened;
    }

    /** The name that the last question for a place to save proposed. */
    String suggested() {
      return suggested;
    }

    /** Every defect that the window told of. */
    List<Throwable> defects() {
      return defects;
    }

    @Override
    public Optional<Path> apply(Throwable defect) {
      defects.add(defect);
      return Optional.empty();
    }

    @Override
    public Optional<Path> toSave(String suggestion, String kind) {
      suggested = suggestion;
      return next;
    }

    @Override
    public void open(String url, Runnable failed) {
      if (hasBrowser) {
        opened.add(url);
      } else {
        failed.run();
      }
    }

    /** From now on no browser can be started. */
    void removeBrowser() {
      hasBrowser = false;
    }
  }

  Journey(FxRobot robot, Window window) {
    this(robot, window, Locale.ENGLISH);
  }

  /**
   * @param locale that the window speaks
   */
  Journey(FxRobot robot, Window window, Locale locale) {
    this.locale = locale;
    this.robot = new JourneyRobot();
    this.window = window;
  }

  /** Puts a fresh window on a stage; on the JavaFX thread. */
  static Window open(Stage stage, Answers answers, double width, double height) {
    return frame(stage, answers, width, height).window();
  }

  /** Puts a fresh window on a stage and gives its frame, which can put others there. */
  static StageFrame frame(Stage stage, Answers answers, double width, double height) {
    forgetEvents();
    Groundwork groundwork = Groundwork.lay();
    StageFrame frame = new StageFrame(stage, groundwork, answers.outside());
    // All tests of a class share TestFX's stage; what runs beside a window would keep it.
    if (stage.getProperties().put(StageFrame.class, frame) instanceof StageFrame before) {
      before.window().dispose();
    }
    frame.open(Desk.of(History.of(Project.of(groundwork.dataset()))), Optional.empty());
    stage.setWidth(width);
    stage.setHeight(height);
    return frame;
  }

  /** TestFX keeps every event of its stage, and with them all windows that were ever on it. */
  private static void forgetEvents() {
    FxToolkitContext context = FxToolkit.toolkitContext();
    if (context.getRegisteredStage() != null) {
      context.setRegisteredStage(context.getRegisteredStage());
    }
  }

  FxRobot robot() {
    return robot;
  }

  Project project() {
    return window.workbench().project();
  }

  /** Waits until the window shows what the last gesture did. */
  void settle() {
    JourneyRobot.pulse();
    await("The window did not show the last gesture.", this::isSettled);
  }

  /**
   * Makes pulses until something holds, asked on the JavaFX thread.
   *
   * @param otherwise what to say if it never does
   */
  void await(String otherwise, Supplier<Boolean> condition) {
    // Only a window that hangs ever waits so long.
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!MonkeyHand.onScreen(condition)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(otherwise);
      }
      JourneyRobot.pulse();
    }
    JourneyRobot.pulse();
  }

  private boolean isSettled() {
    return window.workbench().isUpToDate()
        && window.explaining().isUpToDate()
        && window.chores().isIdle();
  }

  void click(String id) {
    robot.clickOn(node(id));
    settle();
  }

  /** The id of the chosen tab of the evidence. */
  String openTab() {
    return robot
        .lookup((Node node) ->
            node instanceof ToggleButton tab
                && tab.isSelected()
                && SceneNodes.isInside(tab, parent -> SceneNodes.isStyled(parent, "tab-header")))
        .query()
        .getId();
  }

  /** The node with this id; ids of marks contain slashes, which selectors cannot name. */
  Node node(String id) {
    return robot
        .lookup((Node node) -> id.equals(node.getId()))
        .tryQuery()
        .orElseThrow(() -> new AssertionError("There is nothing with the id " + id));
  }

  String text(String id) {
    return assertInstanceOf(Labeled.class, node(id)).getText();
  }

  /** Checks every mark of the fit figure, and its shape on the screen, against the model. */
  void assertChartShowsTheModel() {
    settle();
    Assessment assessment = project().assess();
    Map<String, Mark> marks = new HashMap<>();
    FigureView view = assertInstanceOf(FigureView.class, node("fit"));
    view.figure().marks().forEach(mark -> marks.put(mark.id(), mark));
    for (Standing standing : assessment.standings()) {
      String id = "fit/" + standing.alternative().id();
      boolean shown = project().shown().contains(standing.alternative().id());
      assertEquals(shown, marks.containsKey(id + "/track"), id);
      if (shown) {
        assertBar(standing, id, marks);
      }
    }
    for (Mark mark : marks.values()) {
      assertOnScreen(mark);
    }
    assertWordsAreThoseOfTheModel();
  }

  private void assertWordsAreThoseOfTheModel() {
    Messages messages = Messages.of("explanation", locale);
    Explanation expected = Advice.of(project(), messages).explanation();
    assertEquals(expected.headline(), text("headline"));
    assertEquals(String.join(" ", expected.verdict()), text("sentence"));
    switch (window.workbench().desk().outlook().question()) {
      case WHY -> assertEquals(expected.against(), sentences("verdict-against"));
      case WHAT_IF -> {
        List<String> changes = new ArrayList<>(List.of(text("smallest-change")));
        // Where nobody leads there is nothing to say.
        changes.removeIf(String::isEmpty);
        changes.addAll(sentences("verdict-flips"));
        assertEquals(expected.changes(), changes);
      }
      case HOW_SURE -> {
        assertEquals(expected.certainty(), sentences("verdict-certainty"));
        assertEquals(expected.gaps(), sentences("verdict-gaps"));
      }
    }
  }

  /** What a section of the verdict says, without its heading. */
  List<String> sentences(String id) {
    return assertInstanceOf(VBox.class, node(id)).getChildren().stream()
        .skip(1)
        .filter(Node::isVisible)
        .map(sentence -> assertInstanceOf(Labeled.class, sentence).getText())
        .toList();
  }

  private void assertBar(Standing standing, String id, Map<String, Mark> marks) {
    Mark.Box track = assertInstanceOf(Mark.Box.class, marks.get(id + "/track"));
    double perPoint = track.width() / 100;
    double left = track.x();
    var dimensions = project().dataset().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      double width = standing.contributionOfDimension(d) * perPoint;
      Mark mark = marks.get(id + "/" + dimensions.get(d).id());
      if (width > 0) {
        Mark.Box box = assertInstanceOf(Mark.Box.class, mark, id + " " + d);
        assertEquals(left, box.x(), EXACT, mark.id());
        assertTrue(box.width() <= width + EXACT, mark.id());
        assertTrue(box.width() >= Math.min(width, 1) - EXACT, mark.id());
      }
      left += width;
    }
    if (standing.isCovered()) {
      Mark.Label total = assertInstanceOf(Mark.Label.class, marks.get(id + "/total"));
      assertEquals(Long.toString(Math.round(standing.total())), total.text());
    }
  }

  private void assertOnScreen(Mark mark) {
    switch (mark) {
      case Mark.Box box -> {
        Rectangle shape = assertInstanceOf(Rectangle.class, node(box.id()));
        assertEquals(box.x(), shape.getX(), EXACT, box.id());
        assertEquals(box.width(), shape.getWidth(), EXACT, box.id());
      }
      case Mark.Label label ->
          assertEquals(
              label.text(), assertInstanceOf(Text.class, node(label.id())).getText(), label.id());
      default -> assertTrue(node(mark.id()).isVisible(), mark.id());
    }
  }
}
