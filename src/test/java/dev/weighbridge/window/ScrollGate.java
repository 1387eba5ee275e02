package dev.weighbridge.window;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

/** Nothing scrolls up and down within something else that does: a wheel would move either. */
final class ScrollGate {
  private ScrollGate() {}

  static List<String> problems(Node root) {
    return SceneNodes.seen(root).stream()
        .filter(ScrollGate::scrolls)
        .filter(pane -> SceneNodes.isInside(pane, ScrollGate::scrolls))
        .map(pane -> "scrolls within what scrolls: " + SceneNodes.name(pane))
        .toList();
  }

  private static boolean scrolls(Node node) {
    return node instanceof ScrollPane pane
        && pane.getChildrenUnmodifiable().stream()
            .anyMatch(part ->
                part instanceof ScrollBar bar
                    && bar.getOrientation() == Orientation.VERTICAL
                    && bar.isVisible());
  }
}
