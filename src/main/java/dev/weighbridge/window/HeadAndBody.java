package dev.weighbridge.window;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * A head that stays in view above a body that scrolls; where the body would be left too little
 * room, both scroll together.
 */
final class HeadAndBody extends Region {
  /** Height of the body in ems below which the head gives way. */
  private static final double LEAST_BODY = 28;

  private final Region head;
  private final Region body;
  private final ScrollPane below;
  private final ScrollPane whole = new ScrollPane(this);
  private final Map<Double, Heights> heights = new HashMap<>();
  private double em = 13;

  /** What head and body want at a width; a layout asks several times, and each is work. */
  private record Heights(double head, double body) {}

  HeadAndBody(Region head, Region body) {
    this.head = head;
    this.body = body;
    this.below = scrolling(new ScrollPane(body));
    scrolling(whole);
    // Grows the content to the height there is; it refuses to shrink below its least.
    whole.setFitToHeight(true);
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
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return head.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double given) {
    Heights wanted = heights(orPresent(given));
    return wanted.head() + wanted.body();
  }

  @Override
  protected double computeMinHeight(double given) {
    double width = orPresent(given);
    double wanted = computePrefHeight(width);
    double pinned = heights(width).head() + LEAST_BODY * em;
    return whole.getHeight() >= pinned ? Math.min(wanted, pinned) : wanted;
  }

  private Heights heights(double width) {
    Optional<Heights> known = Optional.ofNullable(heights.get(width));
    if (known.isPresent()) {
      return known.get();
    }
    // Asking may itself ask for a layout, which empties what is kept.
    Heights wanted =
        new Heights(Math.ceil(head.prefHeight(width)), Math.ceil(body.prefHeight(width)));
    heights.put(width, wanted);
    return wanted;
  }

  @Override
  public void requestLayout() {
    // The first request comes from the constructor of what this is a kind of.
    if (heights != null) {
      heights.clear();
    }
    super.requestLayout();
  }

  /** A scroll pane asks also without a width, and must hear the same. */
  private double orPresent(double width) {
    return width < 0 && getWidth() > 0 ? getWidth() : width;
  }

  @Override
  protected void layoutChildren() {
    double top = heights(getWidth()).head();
    heights.clear();
    head.resizeRelocate(0, 0, getWidth(), top);
    below.resizeRelocate(0, top, getWidth(), Math.max(getHeight() - top, 0));
  }

  private static ScrollPane scrolling(ScrollPane pane) {
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return pane;
  }
}
