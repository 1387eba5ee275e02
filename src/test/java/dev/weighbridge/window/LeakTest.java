package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** What was closed is let go, however often it is opened. */
@ExtendWith(ApplicationExtension.class)
class LeakTest {
  private static final int FEW = 5;
  private static final int MANY = 20;
  private static final int COLLECTIONS = 20;

  /** Steps: an id to press, a menu to open and close, what to type into a field, or a key. */
  static Stream<Arguments> openings() {
    return Stream.of(
        opening("scenarios", "compare-scenarios", "scenarios-close"),
        opening("A|B", "compare", "language-java", "language-java", "compare"),
        opening("blind", "compare-blind", "blind-show"),
        opening("answers", "question-what-if", "question-how-sure", "question-why"),
        opening("tabs", "CTRL+2", "CTRL+3", "CTRL+4", "CTRL+5", "CTRL+1"),
        opening("details", "details-phil-reserved-words", "details-phil-reserved-words"),
        opening(
            "own figure",
            "details-phil-reserved-words",
            "own-phil-reserved-words-rust-edit",
            "own-phil-reserved-words-rust-cancel",
            "details-phil-reserved-words"),
        opening(
            "ranking and pairs",
            "rank-instead",
            "eliciting-in-pairs",
            "eliciting-by-order",
            "eliciting-cancel"),
        opening("requirements", "add-requirement", "add-requirement"),
        opening("search", "search-open", "type:search-field=compile", "search-close"),
        opening("sources", "search-open", "type:search-field=licence", "ENTER", "CTRL+1"),
        opening("guide", "evidence-of-http-p99-latency", "CTRL+1"),
        opening("export menu", "menu:export"),
        opening("language menu", "menu:languages"));
  }

  private static Arguments opening(String name, String... steps) {
    return Arguments.of(name, List.of(steps));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("openings")
  void whatWasClosedIsLetGo(String name, List<String> steps) {
    check(name, steps, FEW);
  }

  @Tag("deep")
  @ParameterizedTest(name = "{0}")
  @MethodSource("openings")
  void whatWasClosedManyTimesIsLetGo(String name, List<String> steps) {
    check(name, steps, MANY);
  }

  private static void check(String name, List<String> steps, int openings) {
    Stage stage = MonkeyHand.onScreen(Stage::new);
    Window window = MonkeyHand.onScreen(() -> open(stage));
    MonkeyHand hand = new MonkeyHand(() -> window);
    hand.settle();
    // What is made on the first opening may stay for the next.
    run(window, hand, steps);
    run(window, hand, steps);
    Set<Node> before = MonkeyHand.onScreen(() -> nodes(window));
    List<WeakReference<Node>> seen = new ArrayList<>();
    for (int i = 0; i < openings; i++) {
      for (String step : steps) {
        step(window, hand, step);
        MonkeyHand.onScreen(() -> {
          nodes(window).stream()
              .filter(node -> !before.contains(node))
              .forEach(node -> seen.add(new WeakReference<>(node)));
          return true;
        });
      }
    }
    before.clear();
    // The last opening may be kept by what the toolkit remembers: the focus, a hovered node.
    run(window, hand, steps);
    Set<Node> present = MonkeyHand.onScreen(() -> nodes(window));
    int ofOneOpening = seen.size() / openings;
    List<String> kept = kept(seen, present, ofOneOpening);
    assertTrue(
        kept.size() <= ofOneOpening,
        () ->
            name
                + " keeps "
                + kept.size()
                + " of "
                + seen.size()
                + ": "
                + kept.stream().distinct().limit(20).toList());
    MonkeyHand.onScreen(() -> {
      window.dispose();
      stage.hide();
      return true;
    });
  }

  @Test
  void aClosedWindowIsLetGo() {
    List<WeakReference<Node>> roots = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      MonkeyHand.onScreen(() -> {
        Stage stage = new Stage();
        Window window = open(stage);
        window.dispose();
        roots.add(new WeakReference<>(window.scene().getRoot()));
        stage.hide();
        stage.setScene(null);
        return true;
      });
    }
    MonkeyHand.onScreen(() -> true);
    // Only the last one may still be in the toolkit's hands.
    List<String> kept = kept(roots.subList(0, 2), Set.of(), 0);
    assertEquals(List.of(), kept);
  }

  /** What no collection takes away, unless it is as few as may be left. */
  private static List<String> kept(List<WeakReference<Node>> seen, Set<Node> present, int allowed) {
    List<String> kept = List.of();
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      kept =
          MonkeyHand.onScreen(() ->
              seen.stream()
                  .map(WeakReference::get)
                  .filter(node -> node != null && !present.contains(node))
                  .distinct()
                  .map(SceneNodes::name)
                  .toList());
      if (kept.size() <= allowed) {
        break;
      }
    }
    return kept;
  }

  private static Set<Node> nodes(Window window) {
    Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(window.scene().getRoot(), nodes);
    return nodes;
  }

  private static void collect(Node node, Set<Node> nodes) {
    nodes.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
    }
  }

  private static void run(Window window, MonkeyHand hand, List<String> steps) {
    steps.forEach(step -> step(window, hand, step));
  }

  private static void step(Window window, MonkeyHand hand, String step) {
    onScreen(() -> {
      if (step.startsWith("CTRL+")) {
        hand.push(List.of(KeyCode.CONTROL), KeyCode.valueOf("DIGIT" + step.substring(5)));
      } else if (step.equals("ENTER")) {
        hand.push(List.of(), KeyCode.ENTER);
      } else if (step.startsWith("type:")) {
        String[] typed = step.substring(5).split("=", 2);
        if (find(window, typed[0]) instanceof TextField field) {
          field.setText(typed[1]);
          field.requestFocus();
        }
      } else if (step.startsWith("menu:")) {
        if (find(window, step.substring(5)) instanceof MenuButton menu) {
          menu.show();
          menu.hide();
        }
      } else {
        press(window, step);
      }
    });
    hand.settle();
  }

  private static void press(Window window, String id) {
    for (Node node : SceneNodes.seen(window.scene().getRoot())) {
      if (id.equals(node.getId()) && node instanceof ButtonBase button) {
        button.fire();
        return;
      }
      if (node instanceof MenuButton menu) {
        for (MenuItem item : menu.getItems()) {
          if (id.equals(item.getId())) {
            item.fire();
            return;
          }
        }
      }
    }
    throw new AssertionError("There is nothing to press with the id " + id);
  }

  private static Node find(Window window, String id) {
    return SceneNodes.seen(window.scene().getRoot()).stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is nothing with the id " + id));
  }

  private static Window open(Stage stage) {
    return Journey.open(stage, new Journey.Answers(), 1280, 800);
  }

  private static void onScreen(Runnable action) {
    MonkeyHand.onScreen(
        (Supplier<Boolean>)
            () -> {
              action.run();
              return true;
            });
  }
}
