package dev.weighbridge.figure;

import java.util.List;

/**
 * An immutable path.
 *
 * @param steps in drawing order; a {@link Move} starts each part
 */
public record PathData(List<Step> steps) {
  /** One step of the pen. */
  public sealed interface Step {}

  public record Move(double x, double y) implements Step {}

  public record Line(double x, double y) implements Step {}

  /** A cubic Bézier curve with control points 1 and 2. */
  public record Curve(double x1, double y1, double x2, double y2, double x, double y)
      implements Step {}

  /** A straight line back to the last {@link Move}. */
  public record Close() implements Step {}

  public PathData {
    steps = List.copyOf(steps);
  }

  public static PathData of(Step... steps) {
    return new PathData(List.of(steps));
  }
}
