package dev.weighbridge.window;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;

/** Brings something on a page into view, gives it the focus, and outlines it for a moment. */
final class Arrival {
  private static final double SECONDS = 2.5;
  private static final double MARGIN = 12;

  private final ScrollPane page;

  Arrival(ScrollPane page) {
    this.page = page;
  }

  /** Moves the page that a node lies on by no more than it takes to see the node. */
  static void reveal(Node node) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (above instanceof ScrollPane page) {
        new Arrival(page).whenLaidOut(() -> scrollUntilSeen(page, node));
        return;
      }
    }
  }

  /**
   * Arrives.
   *
   * @param target what is outlined, on the page
   * @param focus the target or a part of it
   */
  void at(Node target, Node focus) {
    // A page that was never seen takes the focus only when it has been laid out.
    whenLaidOut(() -> {
      scrollTo(page, within(page, target).getMinY() - MARGIN);
      focus.requestFocus();
    });
    if (!target.getStyleClass().contains("arrived")) {
      target.getStyleClass().add("arrived");
    }
    PauseTransition pause = new PauseTransition(Duration.seconds(SECONDS));
    pause.setOnFinished(_ -> target.getStyleClass().remove("arrived"));
    pause.play();
  }

  /** What was just made or unfolded has its place only after the next layout of the window. */
  private void whenLaidOut(Runnable scroll) {
    Scene scene = page.getScene();
    if (scene == null) {
      return;
    }
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            // A scroll bar that has just appeared makes the page narrower, and so taller.
            page.layout();
            scroll.run();
          }
        });
    page.requestLayout();
  }

  private static void scrollUntilSeen(ScrollPane page, Node node) {
    Bounds bounds = within(page, node);
    double seen = page.getViewportBounds().getHeight();
    double top = page.getVvalue() * hidden(page);
    double down = Math.max(top, bounds.getMaxY() + MARGIN - seen);
    scrollTo(page, Math.min(down, bounds.getMinY() - MARGIN));
  }

  private static Bounds within(ScrollPane page, Node node) {
    return page.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  private static double hidden(ScrollPane page) {
    return page.getContent().getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
  }

  private static void scrollTo(ScrollPane page, double top) {
    double hidden = hidden(page);
    if (hidden > 0) {
      page.setVvalue(Math.clamp(top / hidden, 0, 1));
    }
  }
}
