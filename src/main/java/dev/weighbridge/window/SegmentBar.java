package dev.weighbridge.window;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/** Shares of all dimensions as thin tinted segments; the words beside it say the numbers. */
final class SegmentBar extends Region {
  private static final double GAP = 2;

  private final List<Region> segments;
  private double[] shares = new double[0];

  SegmentBar(int dimensions) {
    segments = IntStream.range(0, dimensions).mapToObj(_ -> new Region()).toList();
    for (int d = 0; d < dimensions; d++) {
      segments.get(d).setStyle(Tint.background(d));
      segments.get(d).getStyleClass().add("thin-segment");
    }
    getStyleClass().add("thin-bar");
    getChildren().addAll(segments);
  }

  /**
   * Shows shares.
   *
   * @param shares one a dimension, adding up to 1
   */
  void show(double... shares) {
    this.shares = shares.clone();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (int d = 0; d < shares.length; d++) {
      double span = shares[d] * getWidth();
      segments.get(d).setVisible(span > GAP);
      segments.get(d).resizeRelocate(x, 0, Math.max(0, span - GAP), getHeight());
      x += span;
    }
  }
}
