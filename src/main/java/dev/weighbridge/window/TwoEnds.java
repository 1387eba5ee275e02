package dev.weighbridge.window;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two groups at the two ends of a row; where they do not fit, one of them gives way. */
final class TwoEnds extends Region {
  private final Region start;
  private final Region end;
  private final Narrow narrow;

  /** What happens where the two groups do not fit beside each other. */
  enum Narrow {
    /** The group at the start, which wraps, gets what the other leaves. */
    WRAP_START,
    /** The group at the end gets a row of its own once the start has only its least width. */
    TWO_ROWS
  }

  TwoEnds(Region start, Region end, Narrow narrow) {
    this.start = start;
    this.end = end;
    this.narrow = narrow;
    getChildren().addAll(start, end);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides() + start.prefWidth(-1) + end.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double given = width < 0 ? computePrefWidth(-1) : width;
    double inside = given - sides();
    double ends = end.prefHeight(-1);
    double ofStart = start.prefHeight(startWidth(inside));
    double rows = isOneRow(inside) ? Math.max(ofStart, ends) : ofStart + gap() + ends;
    return snappedTopInset() + Math.ceil(rows) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double inside = getWidth() - sides();
    double height = getHeight() - top - snappedBottomInset();
    double endWidth = Math.min(inside, end.prefWidth(-1));
    if (isOneRow(inside)) {
      start.resizeRelocate(left, top, startWidth(inside), height);
      end.resizeRelocate(left + inside - endWidth, top, endWidth, height);
    } else {
      double first = start.prefHeight(-1);
      start.resizeRelocate(left, top, inside, first);
      end.resizeRelocate(left, top + first + gap(), endWidth, height - first - gap());
    }
  }

  private boolean isOneRow(double inside) {
    return narrow == Narrow.WRAP_START || start.minWidth(-1) + gap() + end.prefWidth(-1) <= inside;
  }

  private double startWidth(double inside) {
    return isOneRow(inside) ? Math.max(0, inside - end.prefWidth(-1) - gap()) : inside;
  }

  /** Between the groups; as wide as the space that the style sheet leaves at the top. */
  private double gap() {
    return snappedTopInset();
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }
}
