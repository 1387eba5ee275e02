package dev.weighbridge.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.stage.Stage;

/** What a hand can take hold of in what is on the screen now, by pane and kind. */
final class MonkeyPlaces {
  /** Ids or styles of the panes, the inner ones named by the nearest. */
  private static final List<String> PANES =
      List.of(
          "toolbar",
          "priorities",
          "eliciting",
          "must-have",
          "tabs",
          "tab-header",
          "search",
          "reference",
          "verdict",
          "verdict-answer",
          "compare-strip",
          "curtain",
          "overlays",
          "hint-card",
          "menu-bar",
          "status-line",
          "own-editor");

  /** Parts of controls that are made by their skins. */
  private static final List<String> PARTS =
      List.of(
          "tab",
          "thumb",
          "menu-item",
          "list-cell",
          "list-view",
          "control-buttons-tab",
          "split-pane-divider");

  private MonkeyPlaces() {}

  /** The scene in front: a menu or a dialog if there is one, else the window's. */
  static Scene front(Scene main) {
    return javafx.stage.Window.getWindows().stream()
        .filter(window -> window.isShowing() && !(window instanceof Tooltip))
        .filter(window -> !(window instanceof Stage) || !window.equals(main.getWindow()))
        .map(javafx.stage.Window::getScene)
        .reduce((_, last) -> last)
        .orElse(main);
  }

  /** Everything to take hold of, disabled or not: by pane, then by kind. */
  static Map<String, Map<String, List<Node>>> handles(Scene scene) {
    Map<String, Map<String, List<Node>>> handles = new TreeMap<>();
    for (Node node : SceneNodes.seen(scene.getRoot())) {
      if (isHandle(node)) {
        handles
            .computeIfAbsent(pane(node), _ -> new TreeMap<>())
            .computeIfAbsent(kind(node), _ -> new ArrayList<>())
            .add(node);
      }
    }
    return handles;
  }

  private static boolean isHandle(Node node) {
    return node.getLayoutBounds().getWidth() > 0
        && (node instanceof ButtonBase
            || node instanceof Slider
            || node instanceof TextInputControl
            || node instanceof ComboBoxBase
            || node.isFocusTraversable()
            || node.getOnMouseClicked() != null
            || node.getOnMousePressed() != null
            || node.getOnMouseDragged() != null
            || part(node).isPresent());
  }

  static String kind(Node node) {
    return part(node).orElseGet(() -> type(node));
  }

  private static String type(Node node) {
    Class<?> type = node.getClass();
    while (type.isAnonymousClass()) {
      type = type.getSuperclass();
    }
    return type.getSimpleName();
  }

  private static Optional<String> part(Node node) {
    return node instanceof ListView<?>
        ? Optional.empty()
        : PARTS.stream().filter(part -> SceneNodes.isStyled(node, part)).findFirst();
  }

  static String pane(Node node) {
    return Stream.concat(Stream.of(node), SceneNodes.ancestors(node))
        .flatMap(one ->
            PANES.stream()
                .filter(pane -> pane.equals(one.getId()) || SceneNodes.isStyled(one, pane)))
        .findFirst()
        .orElse("elsewhere");
  }

  /** Scrolls to what shall be taken hold of, as a person would with the scroll bar. */
  static void reveal(Node node) {
    SceneNodes.ancestors(node)
        .filter(ScrollPane.class::isInstance)
        .map(ScrollPane.class::cast)
        .filter(scroll -> scroll.getContent() != null)
        .forEach(scroll -> scrollTo(scroll, node));
  }

  private static void scrollTo(ScrollPane scroll, Node node) {
    Node content = scroll.getContent();
    Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double view = scroll.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - view;
    double top = scroll.getVvalue() * hidden;
    if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + view)) {
      scroll.setVvalue(Math.clamp((place.getCenterY() - view / 2) / hidden, 0, 1));
      // Its content is placed with the next layout; the hand wants to know where now.
      scroll.layout();
    }
  }
}
