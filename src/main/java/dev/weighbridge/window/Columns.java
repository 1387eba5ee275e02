package dev.weighbridge.window;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Three panes side by side where there is room; where there is not, or the window is zoomed, the
 * verdict moves above the priorities so that it stays in view.
 */
final class Columns extends Region {
  /** Width in ems below which three columns become two. */
  private static final double THREE_COLUMNS = 74;

  private static final double LEFT_PART = 0.242;
  private static final double RIGHT_PART = 0.325;

  private final Region left;
  private final Region middle;
  private final Region right;
  private double em = 13;

  Columns(Region left, Region middle, Region right) {
    this.left = left;
    this.middle = middle;
    this.right = right;
    getStyleClass().add("columns");
    for (Node pane : new Node[] {left, middle, right}) {
      pane.getStyleClass().add("column");
    }
    getChildren().addAll(left, middle, right);
    widthProperty().subscribe(this::order);
  }

  /** Tells how large an em is now. */
  void setEm(double em) {
    if (em != this.em) {
      this.em = em;
      order();
      requestLayout();
    }
  }

  /** The Tab key goes through the panes in the order in which they are read. */
  private void order() {
    boolean verdictFirst = right.equals(getChildren().getFirst());
    if (verdictFirst == isWide()) {
      if (verdictFirst) {
        right.toFront();
      } else {
        right.toBack();
      }
    }
  }

  private boolean isWide() {
    return getWidth() >= THREE_COLUMNS * em;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (isWide()) {
      double leftWidth = Math.floor(Math.clamp(width * LEFT_PART, 20.5 * em, 26 * em));
      double rightWidth = Math.floor(Math.clamp(width * RIGHT_PART, 25 * em, 36 * em));
      left.resizeRelocate(0, 0, leftWidth, height);
      middle.resizeRelocate(leftWidth, 0, width - leftWidth - rightWidth, height);
      right.resizeRelocate(width - rightWidth, 0, rightWidth, height);
    } else {
      double leftWidth = Math.floor(Math.clamp(width * 0.46, 17 * em, 27 * em));
      double verdict = Math.floor(Math.min(right.prefHeight(leftWidth), height * 0.5));
      right.resizeRelocate(0, 0, leftWidth, verdict);
      left.resizeRelocate(0, verdict, leftWidth, height - verdict);
      middle.resizeRelocate(leftWidth, 0, width - leftWidth, height);
    }
  }
}
