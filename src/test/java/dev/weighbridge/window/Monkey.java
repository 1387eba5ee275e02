package dev.weighbridge.window;

import dev.weighbridge.project.Project;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;

/**
 * Makes gestures by chance over the whole window: on what can be seen at the moment, with every key
 * and shortcut that there is. All calls are on the JavaFX thread.
 */
final class Monkey {
  private static final int REMEMBERED = 20;
  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.TAB,
          KeyCode.TAB,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.ESCAPE,
          KeyCode.DELETE,
          KeyCode.BACK_SPACE,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.A,
          KeyCode.DIGIT7,
          KeyCode.F10);
  private static final List<KeyCode> MENU_KEYS =
      List.of(
          KeyCode.DOWN,
          KeyCode.DOWN,
          KeyCode.UP,
          KeyCode.RIGHT,
          KeyCode.RIGHT,
          KeyCode.LEFT,
          KeyCode.ENTER,
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.ESCAPE);
  private static final List<String> TEXTS =
      List.of(
          "0",
          "7",
          "42",
          "95",
          "100",
          "-3",
          "1e9",
          "0.5",
          "3,25",
          "1 000",
          "999999999999999999",
          "NaN",
          "∞",
          "١٢",
          "日本語",
          "🦀🦀",
          "{0} ' {",
          "<b>&amp;",
          "\u202eabc",
          "   ",
          "rust",
          "memory",
          "safety compile",
          "latency",
          "licence",
          "survey",
          "GPU",
          "%s%n\\",
          "a".repeat(300));

  /** From the least that the window is made for to all of the screen. */
  private static final List<Dimension2D> SIZES =
      List.of(
          new Dimension2D(1280, 800),
          new Dimension2D(1024, 700),
          new Dimension2D(1440, 700),
          new Dimension2D(1024, 1000),
          new Dimension2D(1600, 1000));

  private final Supplier<Window> window;
  private final MonkeyHand hand;
  private final RandomGenerator random;
  private final MonkeyDrags drags;
  private boolean tabbed;
  private final Deque<String> last = new ArrayDeque<>();
  private final Map<String, Integer> byPane = new TreeMap<>();
  private final Map<String, Integer> byKind = new TreeMap<>();
  private final Map<String, Integer> byNode = new HashMap<>();
  private final Map<String, Integer> byGesture = new TreeMap<>();

  Monkey(Supplier<Window> window, MonkeyHand hand, RandomGenerator random) {
    this.window = window;
    this.hand = hand;
    this.random = random;
    this.drags = new MonkeyDrags(window, hand, random);
  }

  /** The last gestures, oldest first. */
  List<String> last() {
    return List.copyOf(last);
  }

  Map<String, Integer> byPane() {
    return byPane;
  }

  Map<String, Integer> byKind() {
    return byKind;
  }

  Map<String, Integer> byGesture() {
    return byGesture;
  }

  /** Whether the last gesture was to go on with the Tab key, after which the focus is in view. */
  boolean isTabbed() {
    return tabbed;
  }

  /** The project that the last gesture must have left; empty if it may have changed it. */
  Optional<Project> kept() {
    return drags.kept();
  }

  /** One gesture. */
  void gesture(int number) {
    Scene front = MonkeyPlaces.front(window.get().scene());
    tabbed = false;
    drags.begin();
    boolean menu = !front.equals(window.get().scene());
    Scene scene = menu && chance(90) ? front : window.get().scene();
    int dice = random.nextInt(1000);
    String made;
    if (dice < 8 && !menu) {
      made = resize();
    } else if (dice < (menu ? 350 : 200)) {
      made = key(scene, menu ? MENU_KEYS : KEYS);
    } else if (dice < 290 && !menu) {
      made = shortcut();
    } else {
      made = onHandle(scene);
    }
    if (last.size() == REMEMBERED) {
      last.removeFirst();
    }
    last.addLast(number + ": " + made);
  }

  private String key(Scene scene, List<KeyCode> keys) {
    KeyCode key = any(keys);
    List<KeyCode> held = new ArrayList<>();
    if (key == KeyCode.TAB ? chance(30) : chance(10)) {
      held.add(KeyCode.SHIFT);
    } else if (key != KeyCode.TAB && chance(8)) {
      held.add(KeyCode.ALT);
    } else if (key != KeyCode.TAB && chance(8)) {
      held.add(KeyCode.CONTROL);
    }
    tabbed = key == KeyCode.TAB;
    Node focused = scene.getFocusOwner();
    String on = focused == null ? "nothing" : SceneNodes.name(focused);
    if (focused != null) {
      count("key", focused);
    }
    int times = chance(20) ? 1 + random.nextInt(6) : 1;
    for (int i = 0; i < times; i++) {
      hand.push(held, key);
    }
    return "key " + held + key + " ×" + times + " on " + on;
  }

  /** Any of those that the scene knows, the menus' included. */
  private String shortcut() {
    List<KeyCodeCombination> known =
        window.get().scene().getAccelerators().keySet().stream()
            .filter(KeyCodeCombination.class::isInstance)
            .map(KeyCodeCombination.class::cast)
            .sorted(Comparator.comparing(KeyCombination::getName))
            .toList();
    KeyCodeCombination chosen = any(known);
    byGesture.merge("shortcut", 1, Integer::sum);
    byKind.merge(chosen.getName(), 1, Integer::sum);
    List<KeyCode> held = new ArrayList<>();
    if (chosen.getShortcut() == KeyCombination.ModifierValue.DOWN
        || chosen.getControl() == KeyCombination.ModifierValue.DOWN) {
      held.add(KeyCode.CONTROL);
    }
    if (chosen.getShift() == KeyCombination.ModifierValue.DOWN) {
      held.add(KeyCode.SHIFT);
    }
    if (chosen.getAlt() == KeyCombination.ModifierValue.DOWN) {
      held.add(KeyCode.ALT);
    }
    hand.push(held, chosen.getCode());
    return "shortcut " + chosen.getName();
  }

  private String resize() {
    Dimension2D size = any(SIZES);
    byGesture.merge("resize", 1, Integer::sum);
    javafx.stage.Window shown = window.get().scene().getWindow();
    // Monocle cannot draw what reaches beyond the screen.
    shown.setX(0);
    shown.setY(0);
    shown.setWidth(size.getWidth());
    shown.setHeight(size.getHeight());
    return "resize to " + size;
  }

  private String onHandle(Scene scene) {
    Map<String, Map<String, List<Node>>> handles = MonkeyPlaces.handles(scene);
    if (handles.isEmpty()) {
      return "nothing to take hold of";
    }
    // What lies over the window is all that can be reached.
    List<String> panes = List.copyOf(handles.keySet());
    String pane =
        panes.contains("overlays") && chance(80) ? "overlays" : rarer(panes, byPane, one -> one);
    List<List<Node>> kinds =
        List.copyOf(Objects.requireNonNull(handles.get(pane), "There is no such pane.").values());
    Node node =
        rarer(
            chance(60) ? any(kinds) : kinds.stream().flatMap(List::stream).toList(),
            byNode,
            SceneNodes::name);
    byNode.merge(SceneNodes.name(node), 1, Integer::sum);
    MonkeyPlaces.reveal(node);
    return on(node);
  }

  private String on(Node node) {
    Point2D at = pointOn(node);
    String name = " " + SceneNodes.name(node) + " at " + at;
    int dice = random.nextInt(100);
    if ((MonkeyDrags.isDraggable(node) && dice < 55) || dice < 3) {
      Point2D to =
          at.add(random.nextGaussian() * 120, random.nextGaussian() * (chance(50) ? 10 : 200));
      String drag = drags.drag(node, at, to);
      count(drag, node);
      return drag + name + " to " + to;
    }
    if (node instanceof TextInputControl && dice < 80) {
      return write(node, at, name);
    }
    if (dice >= 92) {
      count("wheel", node);
      hand.wheel(at, random.nextInt(-20, 21));
      return "wheel" + name;
    }
    if (dice >= 88) {
      count("hover", node);
      hand.hover(at);
      return "hover" + name;
    }
    if (dice >= 82) {
      String click = drags.click(node, at);
      count(click, node);
      return click + name;
    }
    int times = dice >= 72 ? 2 : 1;
    count(times == 2 ? "double click" : "click", node);
    hand.click(at, MouseButton.PRIMARY, times);
    return "click ×" + times + name;
  }

  private String write(Node node, Point2D at, String name) {
    count("write", node);
    hand.click(at, MouseButton.PRIMARY, 1);
    if (chance(70)) {
      hand.push(List.of(KeyCode.CONTROL), KeyCode.A);
    }
    String text = any(TEXTS);
    // The click is under way; what is typed goes to where the focus is then.
    javafx.application.Platform.runLater(() -> {
      hand.type(text);
      if (chance(60)) {
        hand.push(List.of(), KeyCode.ENTER);
      }
    });
    return "write “" + text + "” into" + name;
  }

  private Point2D pointOn(Node node) {
    Bounds bounds = node.localToScreen(node.getLayoutBounds());
    return new Point2D(
        Math.rint(bounds.getMinX() + bounds.getWidth() * (0.1 + 0.8 * random.nextDouble())),
        Math.rint(bounds.getMinY() + bounds.getHeight() * (0.1 + 0.8 * random.nextDouble())));
  }

  private void count(String gesture, Node node) {
    byGesture.merge(gesture, 1, Integer::sum);
    byPane.merge(MonkeyPlaces.pane(node), 1, Integer::sum);
    byKind.merge(MonkeyPlaces.kind(node), 1, Integer::sum);
  }

  /** Of three by chance the one that was met least, so that the hand gets about. */
  private <T> T rarer(List<T> some, Map<String, Integer> met, Function<T, String> name) {
    return Stream.generate(() -> any(some))
        .limit(3)
        .min(Comparator.comparingInt(one -> met.getOrDefault(name.apply(one), 0)))
        .orElseThrow();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
