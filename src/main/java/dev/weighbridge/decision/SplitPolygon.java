package dev.weighbridge.decision;

import dev.weighbridge.decision.WeightTriangle.Split;
import java.util.ArrayList;
import java.util.List;

/**
 * A convex set of splits between three: a polygon in barycentric coordinates.
 *
 * @param corners in order round it; fewer than three if it is empty or has no area
 */
record SplitPolygon(List<Split> corners) {
  // Corners closer than this are one.
  private static final double SAME_PLACE = 1e-13;

  SplitPolygon {
    corners = List.copyOf(corners);
  }

  /** Every split. */
  static SplitPolygon all() {
    return new SplitPolygon(List.of(new Split(1, 0, 0), new Split(0, 1, 0), new Split(0, 0, 1)));
  }

  /**
   * The part on which a linear function is not negative (one step of Sutherland and Hodgman's
   * clipping). The comparison is with 0 itself: the part on which the negated function is not
   * negative then meets this one without a gap or an overlap.
   *
   * @param first value of the function where the first has everything
   * @param second value where the second has everything
   * @param third value where the third has everything
   */
  SplitPolygon where(double first, double second, double third) {
    List<Split> kept = new ArrayList<>(corners.size() + 1);
    for (int i = 0; i < corners.size(); i++) {
      Split here = corners.get(i);
      Split next = corners.get((i + 1) % corners.size());
      double value = value(here, first, second, third);
      double after = value(next, first, second, third);
      if (value >= 0) {
        add(kept, here);
      }
      if ((value > 0 && after < 0) || (value < 0 && after > 0)) {
        add(kept, between(here, next, value / (value - after)));
      }
    }
    if (kept.size() > 1 && areSame(kept.getFirst(), kept.getLast())) {
      kept.removeLast();
    }
    return new SplitPolygon(kept);
  }

  /** Its area as a part, 0..1, of that of all splits. */
  double part() {
    double twice = 0;
    for (int i = 2; i < corners.size(); i++) {
      Split a = corners.getFirst();
      Split b = corners.get(i - 1);
      Split c = corners.get(i);
      twice +=
          (b.first() - a.first()) * (c.second() - a.second())
              - (b.second() - a.second()) * (c.first() - a.first());
    }
    return Math.abs(twice);
  }

  private static double value(Split at, double first, double second, double third) {
    return first * at.first() + second * at.second() + third * at.third();
  }

  private static Split between(Split from, Split to, double part) {
    return new Split(
        from.first() + (to.first() - from.first()) * part,
        from.second() + (to.second() - from.second()) * part,
        from.third() + (to.third() - from.third()) * part);
  }

  private static void add(List<Split> corners, Split corner) {
    if (corners.isEmpty() || !areSame(corners.getLast(), corner)) {
      corners.add(corner);
    }
  }

  private static boolean areSame(Split a, Split b) {
    return Math.abs(a.first() - b.first()) < SAME_PLACE
        && Math.abs(a.second() - b.second()) < SAME_PLACE
        && Math.abs(a.third() - b.third()) < SAME_PLACE;
  }
}
