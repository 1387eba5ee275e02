package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.figure.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What holds for the whole window, whatever is in it, in every language, size and theme. */
@ExtendWith(ApplicationExtension.class)
class WindowGatesTest {
  private static final List<String> PAGES =
      List.of("page-weigh", "page-priorities", "page-verdict", "page-evidence");
  private static final List<String> OPENERS =
      List.of(
          "question-what-if",
          "question-how-sure",
          "details-phil-reserved-words",
          "field-all-philosophy",
          "rank-instead",
          "eliciting-in-pairs",
          "eliciting-cancel",
          "add-requirement",
          "search-open",
          "search-close",
          "sources-open",
          "reference-close",
          "compare",
          "language-java",
          "language-cpp",
          "compare-blind",
          "blind-show",
          "compare-scenarios");

  private Stage stage;

  /** A size of the window with a zoom of 1 to 2. */
  record Size(int width, int height, double zoom) {}

  static Stream<Arguments> sizes() {
    return windows().filter(window -> window.get()[2].equals(false));
  }

  static Stream<Arguments> windows() {
    List<Size> sizes =
        List.of(
            new Size(1280, 800, 1),
            new Size(1024, 700, 1),
            new Size(1280, 800, 1.5),
            new Size(1280, 800, 2),
            new Size(1024, 700, 2));
    return Stream.of(Locale.ENGLISH, Locale.GERMAN)
        .flatMap(locale ->
            sizes.stream()
                .flatMap(size ->
                    Stream.of(false, true)
                        // Colours take no room: what is dark need not be seen in every size.
                        .filter(dark -> !dark || size.equals(sizes.getFirst()))
                        .map(dark -> Arguments.of(locale, size, dark))));
  }

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @ParameterizedTest(name = "{0}, {1}, dark {2}")
  @MethodSource("windows")
  void everyTab(Locale locale, Size size, boolean dark) {
    Set<String> problems = new LinkedHashSet<>();
    try (StyleWarnings style = new StyleWarnings()) {
      Window window = onScreen(() -> open(locale, size, dark));
      Journey journey = new Journey(new FxRobot(), window);
      for (var dimension : DatasetReader.bundled().dimensions()) {
        onScreen(() -> press(window.scene(), "tab-" + dimension.id()));
        journey.settle();
        problems.addAll(onScreen(() -> check(window.scene())));
      }
      style.warnings().forEach(warning -> problems.add("style: " + warning));
    }
    assertEquals("", String.join("\n", problems));
  }

  /** Read here once more, since JavaFX keeps a style sheet that it has read for another test. */
  @Test
  void theStyleSheetCanBeRead() throws IOException {
    try (StyleWarnings style = new StyleWarnings()) {
      new CssParser().parse(Objects.requireNonNull(Window.class.getResource("window.css")));
      assertEquals(List.of(), style.warnings());
    }
  }

  /** Everything that opens, one after the other, in the order in which a person may do it. */
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("sizes")
  void everySection(Locale locale, Size size) {
    // What is found again later is told only with the step that first showed it.
    Map<String, String> problems = new LinkedHashMap<>();
    try (StyleWarnings style = new StyleWarnings()) {
      Window window = onScreen(() -> open(locale, size, false));
      Journey journey = new Journey(new FxRobot(), window);
      journey.settle();
      for (String id : OPENERS) {
        onScreen(() -> press(window.scene(), id));
        journey.settle();
        // Some figures are worked out beside the hand.
        journey.await("A figure stays empty.", () -> isDrawn(window.scene()));
        onScreen(() -> check(window.scene()))
            .forEach(problem -> problems.putIfAbsent(problem, "after " + id + ": " + problem));
      }
      search(journey, "official AWS SDK");
      onScreen(() -> check(window.scene()))
          .forEach(problem -> problems.putIfAbsent(problem, "in requirements: " + problem));
      style.warnings().forEach(warning -> problems.put(warning, "style: " + warning));
    }
    assertEquals("", String.join("\n", problems.values()));
  }

  /** Everything that drops down, on every page. */
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("sizes")
  void everyMenu(Locale locale, Size size) {
    Set<String> problems = new LinkedHashSet<>();
    Window window = onScreen(() -> open(locale, size, false));
    Journey journey = new Journey(new FxRobot(), window);
    journey.settle();
    onScreen(() -> press(window.scene(), "question-what-if"));
    journey.settle();
    problems.addAll(onScreen(() -> MenuGate.problems(window.scene().getRoot())));
    assertEquals("", String.join("\n", problems));
  }

  /** Goes to the first thing that is found. */
  private static void search(Journey journey, String words) {
    journey.robot().push(KeyCode.CONTROL, KeyCode.F);
    journey.settle();
    journey.robot().write(words).type(KeyCode.ENTER);
    journey.settle();
  }

  private static boolean isDrawn(Scene scene) {
    return SceneNodes.seen(scene.getRoot()).stream()
        .filter(FigureView.class::isInstance)
        .noneMatch(view -> view.getAccessibleText() == null);
  }

  /** Presses a button or chooses from a menu, on whatever page of the window it is. */
  private static String press(Scene scene, String id) {
    if (isPressed(scene, id)) {
      return id;
    }
    for (String page : PAGES) {
      if (isPressed(scene, page)) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        if (isPressed(scene, id)) {
          return id;
        }
      }
    }
    throw new AssertionError("There is nothing to press with the id " + id);
  }

  private static boolean isPressed(Scene scene, String id) {
    for (Node node : SceneNodes.seen(scene.getRoot())) {
      if (id.equals(node.getId()) && node instanceof ButtonBase button) {
        button.fire();
        return true;
      }
      if (node instanceof MenuButton menu) {
        for (MenuItem item : menu.getItems()) {
          if (id.equals(item.getId())) {
            item.fire();
            return true;
          }
        }
      }
    }
    return false;
  }

  private Window open(Locale locale, Size size, boolean dark) {
    Journey.Answers answers = new Journey.Answers();
    Theme theme = dark ? Theme.DARK : Theme.LIGHT;
    answers.remember(answers.recall().speaking(locale).looking(Optional.of(theme), size.zoom()));
    return Journey.open(stage, answers, size.width(), size.height());
  }

  private static List<String> check(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    List<String> problems = new ArrayList<>();
    problems.addAll(SpokenGate.problems(scene.getRoot()));
    problems.addAll(RoomGate.problems(scene.getRoot()));
    problems.addAll(FigureGate.problems(scene.getRoot()));
    problems.addAll(ScrollGate.problems(scene.getRoot()));
    problems.addAll(OrderGate.problems(OrderGate.visited(scene)));
    return problems;
  }

  private static <T> T onScreen(Supplier<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, action::get);
  }
}
