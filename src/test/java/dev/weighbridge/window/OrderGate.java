package dev.weighbridge.window;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

/** The Tab key goes through a window as one reads it. */
final class OrderGate {
  // Less than this is the same row, or the same edge.
  private static final double SLACK = 2;

  private OrderGate() {}

  /** Every node that Tab comes to, from the first on. */
  static List<Node> visited(Scene scene) {
    Node first =
        SceneNodes.seen(scene.getRoot()).stream()
            .filter(node -> node.isFocusTraversable() && !node.isDisabled())
            .findFirst()
            .orElseThrow();
    first.requestFocus();
    Set<Node> visited = new LinkedHashSet<>();
    Node at = first;
    while (at != null && visited.add(at)) {
      at.requestFocusTraversal(TraversalDirection.NEXT);
      at = scene.getFocusOwner();
    }
    return List.copyOf(visited);
  }

  /**
   * Steps that lead back: up, or to the left in a row; panes that are left before they are done.
   */
  static List<String> problems(List<Node> visited) {
    List<String> problems = new ArrayList<>();
    Set<Node> done = new LinkedHashSet<>();
    for (int i = 1; i < visited.size(); i++) {
      Node from = visited.get(i - 1);
      Node to = visited.get(i);
      Node pane = SceneNodes.pane(to);
      if (!pane.equals(SceneNodes.pane(from))) {
        done.add(SceneNodes.pane(from));
        if (done.contains(pane)) {
          problems.add("comes back to a pane: " + step(from, to));
        } else if (isBack(SceneNodes.pane(from), pane)) {
          problems.add("goes to a pane before this one: " + step(from, to));
        }
      } else if (goesBack(SceneNodes.place(from, pane), SceneNodes.place(to, pane))) {
        problems.add("goes back: " + step(from, to));
      }
    }
    return problems;
  }

  private static boolean goesBack(Bounds from, Bounds to) {
    boolean above = to.getMaxY() <= from.getMinY() + SLACK;
    boolean sameRow =
        to.getMinY() < from.getMaxY() - SLACK && from.getMinY() < to.getMaxY() - SLACK;
    return above || (sameRow && to.getMaxX() <= from.getMinX() + SLACK);
  }

  /** Panes are read column by column; those over the whole width come in their height. */
  private static boolean isBack(Node from, Node to) {
    Bounds before = view(from);
    Bounds after = view(to);
    boolean sameColumn =
        before.getMinX() < after.getMaxX() - SLACK && after.getMinX() < before.getMaxX() - SLACK;
    return sameColumn
        ? after.getMaxY() <= before.getMinY() + SLACK
        : after.getMaxX() <= before.getMinX() + SLACK;
  }

  /** Where the pane is seen: its viewport, if it scrolls. */
  private static Bounds view(Node pane) {
    Node view =
        SceneNodes.ancestors(pane)
            .filter(javafx.scene.control.ScrollPane.class::isInstance)
            .findFirst()
            .orElse(pane);
    return view.localToScene(view.getLayoutBounds());
  }

  private static String step(Node from, Node to) {
    return SceneNodes.name(from) + " → " + SceneNodes.name(to);
  }
}
