package dev.weighbridge.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What can be seen in a scene graph, and where. */
final class SceneNodes {
  private SceneNodes() {}

  /** All nodes below and including this one that can be seen, in order. */
  static List<Node> seen(Node root) {
    List<Node> nodes = new ArrayList<>();
    collect(root, nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> nodes) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    nodes.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
    }
  }

  static Stream<Node> ancestors(Node node) {
    return Stream.iterate(node.getParent(), parent -> parent != null, parent -> parent.getParent());
  }

  static boolean isInside(Node node, Predicate<Node> what) {
    return ancestors(node).anyMatch(what);
  }

  static boolean isStyled(Node node, String style) {
    return node.getStyleClass().contains(style);
  }

  /** The content that scrolls with the node, or else the topmost pane that it is in. */
  static Node pane(Node node) {
    Optional<ScrollPane> scroll =
        ancestors(node)
            .filter(ScrollPane.class::isInstance)
            .map(ScrollPane.class::cast)
            .findFirst();
    if (scroll.isPresent()) {
      Node content = scroll.get().getContent();
      if (node.equals(content) || ancestors(node).anyMatch(parent -> parent.equals(content))) {
        return content;
      }
    }
    Optional<Node> column =
        Stream.concat(Stream.of(node), ancestors(node))
            .filter(one -> isStyled(one, "column"))
            .findFirst();
    if (column.isPresent()) {
      return column.get();
    }
    List<Node> up = new ArrayList<>(ancestors(node).toList());
    up.addFirst(node);
    return up.size() > 1 ? up.get(up.size() - 2) : node;
  }

  /** Where a node lies in its pane, wherever that is scrolled to. */
  static Bounds place(Node node, Node pane) {
    return pane.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  /** Enough to find a node in the sources. */
  static String name(Node node) {
    StringBuilder name = new StringBuilder(node.getClass().getSimpleName());
    Node identified = node;
    while (identified.getId() == null && identified.getParent() != null) {
      identified = identified.getParent();
    }
    if (identified.getId() != null) {
      name.append(identified.equals(node) ? " #" : " in #").append(identified.getId());
    }
    node.getStyleClass().forEach(style -> name.append(" .").append(style));
    String text = text(node);
    return text.isEmpty() ? name.toString() : name + " “" + text + "”";
  }

  private static String text(Node node) {
    String text =
        switch (node) {
          case Labeled labeled -> labeled.getText();
          case Text shown -> shown.getText();
          case TextInputControl input -> input.getText();
          default -> node.getAccessibleText();
        };
    return text == null ? "" : text.substring(0, Math.min(text.length(), 80));
  }
}
