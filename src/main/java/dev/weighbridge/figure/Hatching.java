package dev.weighbridge.figure;

import java.util.ArrayList;
import java.util.List;

/** Diagonal lines that fill a rectangle, as a path, so that every format draws the same. */
final class Hatching {
  private static final double DISTANCE = 5;

  private Hatching() {}

  /** Lines rising to the right inside a rectangle of this size, relative to its upper left. */
  static PathData of(double width, double height) {
    List<PathData.Step> steps = new ArrayList<>();
    for (double sum = DISTANCE; sum < width + height; sum += DISTANCE) {
      // The line x + y = sum, cut to the rectangle.
      double left = Math.max(0, sum - height);
      double right = Math.min(width, sum);
      steps.add(new PathData.Move(left, sum - left));
      steps.add(new PathData.Line(right, sum - right));
    }
    return new PathData(steps);
  }
}
