package dev.weighbridge.window;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    Set<Node> labelled = labelled(seen);
    return seen.stream()
        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
        .filter(node -> !hasRole(node) || !isNamed(node, labelled))
        .map(node -> (hasRole(node) ? "has no words: " : "has no role: ") + SceneNodes.name(node))
        .toList();
  }

  private static boolean hasRole(Node node) {
    AccessibleRole role = node.getAccessibleRole();
    return role != null && role != AccessibleRole.NODE && role != AccessibleRole.PARENT;
  }

  /** What a label that says something is for. */
  private static Set<Node> labelled(List<Node> seen) {
    Set<Node> labelled = new HashSet<>();
    for (Node node : seen) {
      if (node instanceof Label label && label.getLabelFor() != null && isSaid(label.getText())) {
        labelled.add(label.getLabelFor());
      }
    }
    return labelled;
  }

  private static boolean isNamed(Node node, Set<Node> labelled) {
    return isSaid(node.getAccessibleText())
        || (node instanceof Labeled labeled && isSaid(labeled.getText()))
        || labelled.contains(node);
  }

  private static boolean isSaid(String text) {
    return text != null && !text.isBlank();
  }
}
