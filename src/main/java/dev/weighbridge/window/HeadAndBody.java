package dev.weighbridge.window;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * A head that stays in view above a body that scrolls; where the body would be left too little
 * room, both scroll together.
 *
 * <p>Room for a scroll bar is kept free beside both whether one is shown or not. So they have one
 * width, and are asked for their heights once: a scroll pane by itself tries several.
 */
final class HeadAndBody extends Region {
  /** Height of the body in ems below which the head gives way. */
  private static final double LEAST_BODY = 28;

  private final Region head;
  private final Region body;
  private final ScrollPane below;
  private final ScrollPane whole = new ScrollPane(this);
  private Optional<Heights> heights = Optional.empty();
  private double em = 13;

  /** What head and body want. */
  private record Heights(double head, double body) {}

  /** The body at the width that it shares with the head, whatever a scroll pane would give it. */
  private final class Column extends Region {
    Column() {
      getChildren().add(body);
    }

    @Override
    protected double computePrefHeight(double width) {
      return heights().body();
    }

    @Override
    protected double computeMinHeight(double width) {
      return heights().body();
    }

    @Override
    protected void layoutChildren() {
      body.resizeRelocate(0, 0, column(), getHeight());
    }
  }

  HeadAndBody(Region head, Region body) {
    this.head = head;
    this.body = body;
    this.below = scrolling(new ScrollPane(new Column()));
    scrolling(whole);
    // Grows the content to the height there is; it refuses to shrink below its least.
    whole.setFitToHeight(true);
    whole.widthProperty().subscribe(this::requestLayout);
    whole.heightProperty().subscribe(this::requestLayout);
    getChildren().addAll(head, below);
  }

  /** The pane to be put in the window. */
  ScrollPane node() {
    return whole;
  }

  /** Tells how large an em is now. */
  void setEm(double em) {
    if (em != this.em) {
      this.em = em;
      requestLayout();
    }
  }

  /** Back to where the body begins. */
  void scrollToTop() {
    below.setVvalue(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return head.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return heights().head() + heights().body();
  }

  @Override
  protected double computeMinHeight(double width) {
    double wanted = computePrefHeight(width);
    double pinned = heights().head() + LEAST_BODY * em;
    return whole.getHeight() >= pinned ? Math.min(wanted, pinned) : wanted;
  }

  /** Each is work, and a layout asks several times. */
  private Heights heights() {
    if (heights.isEmpty()) {
      double width = column();
      // Before it has a place there is nothing to measure at.
      Heights wanted =
          width > 0
              ? new Heights(Math.ceil(head.prefHeight(width)), Math.ceil(body.prefHeight(width)))
              : new Heights(0, 0);
      // Asking may itself ask for a layout, which empties what is kept.
      heights = Optional.of(wanted);
    }
    return heights.get();
  }

  @Override
  public void requestLayout() {
    heights = Optional.empty();
    super.requestLayout();
  }

  /** Width of head and body. */
  private double column() {
    double bar =
        below.getChildrenUnmodifiable().stream()
            .filter(part ->
                part instanceof ScrollBar side && side.getOrientation() == Orientation.VERTICAL)
            .mapToDouble(side -> side.prefWidth(-1))
            .sum();
    return Math.max(0, whole.getWidth() - bar);
  }

  @Override
  protected void layoutChildren() {
    double top = heights().head();
    head.resizeRelocate(0, 0, column(), top);
    below.resizeRelocate(0, top, getWidth(), Math.max(getHeight() - top, 0));
  }

  private static ScrollPane scrolling(ScrollPane pane) {
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return pane;
  }
}
