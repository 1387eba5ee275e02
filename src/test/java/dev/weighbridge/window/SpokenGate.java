package dev.weighbridge.window;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/** Whatever can have the focus says to a screen reader what it is. */
final class SpokenGate {
  private SpokenGate() {}

  /** Nodes that can have the focus and say nothing, or not what they are. */
  static List<String> problems(Node root) {
    List<Node> seen = SceneNodes.seen(root);
    return seen.stream()
        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
        .filter(node -> !hasRole(node) || !isNamed(node, seen))
        .map(node -> (hasRole(node) ? "has no words: " : "has no role: ") + SceneNodes.name(node))
        .toList();
  }

  private static boolean hasRole(Node node) {
    AccessibleRole role = node.getAccessibleRole();
    return role != null && role != AccessibleRole.NODE && role != AccessibleRole.PARENT;
  }

  private static boolean isNamed(Node node, List<Node> seen) {
    return isSaid(node.getAccessibleText())
        || (node instanceof Labeled labeled && isSaid(labeled.getText()))
        || seen.stream()
            .anyMatch(other ->
                other instanceof Label label
                    && node.equals(label.getLabelFor())
                    && isSaid(label.getText()));
  }

  private static boolean isSaid(String text) {
    return text != null && !text.isBlank();
  }
}
