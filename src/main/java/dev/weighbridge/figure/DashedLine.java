package dev.weighbridge.figure;

import java.util.List;

/** A straight line in dashes, as part of a path, so that every format draws the same. */
final class DashedLine {
  private static final double DASH = 5;
  private static final double PERIOD = 9;

  private DashedLine() {}

  /** Adds the dashes from one point to another to a path's steps. */
  static void add(List<PathData.Step> steps, double x1, double y1, double x2, double y2) {
    double length = StrictMath.hypot(x2 - x1, y2 - y1);
    for (double at = 0; at < length; at += PERIOD) {
      double end = Math.min(at + DASH, length);
      steps.add(new PathData.Move(x1 + (x2 - x1) * at / length, y1 + (y2 - y1) * at / length));
      steps.add(new PathData.Line(x1 + (x2 - x1) * end / length, y1 + (y2 - y1) * end / length));
    }
  }
}
