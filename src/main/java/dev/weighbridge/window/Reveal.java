package dev.weighbridge.window;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls what has just appeared into view. */
final class Reveal {
  private Reveal() {}

  /** Moves the nearest scroll pane round a node so that the node is seen, its top if not all. */
  static void inScroller(Node node) {
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroller) {
        scroller.applyCss();
        scroller.layout();
        scroll(scroller, node);
        return;
      }
    }
  }

  private static void scroll(ScrollPane scroller, Node node) {
    Node content = scroller.getContent();
    Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double view = scroller.getViewportBounds().getHeight();
    double range = content.getBoundsInLocal().getHeight() - view;
    if (range <= 0) {
      return;
    }
    double top = scroller.getVvalue() * range;
    double lowest = place.getMaxY() - view;
    double next = Math.min(Math.max(top, lowest), place.getMinY());
    scroller.setVvalue(Math.clamp(next / range, 0, 1));
  }
}
