package dev.weighbridge.figure;

/**
 * The part of a points axis that is shown, with ticks at round numbers.
 *
 * @param from first tick, in points
 * @param to last tick, in points; more than {@code from}
 * @param step from one tick to the next
 */
record PointTicks(int from, int to, int step) {
  private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100};
  private static final double LEAST_SPAN = 8;

  /**
   * The narrowest axis that holds two numbers and is not so narrow that trifles look large.
   *
   * @param least of the axis, such as 0
   * @param most of the axis, such as 100
   * @param parts how many there may be from tick to tick, 2 or more
   */
  static PointTicks around(double low, double high, int least, int most, int parts) {
    double more = Math.max(LEAST_SPAN - (high - low), 0) / 2;
    double first = Math.max(Math.min(low - more, most - LEAST_SPAN), least);
    double last = Math.min(Math.max(high + more, least + LEAST_SPAN), most);
    for (int step : STEPS) {
      int from = (int) Math.floor(first / step) * step;
      int to = (int) Math.ceil(last / step) * step;
      if ((to - from) / step <= parts) {
        return new PointTicks(from, to, step);
      }
    }
    return new PointTicks(least, most, most - least);
  }

  /** How many ticks there are. */
  int count() {
    return (to - from) / step + 1;
  }

  /** The points of a tick, the first being 0. */
  int tick(int index) {
    return from + index * step;
  }

  /** Where a number of points lies between {@code left} and {@code right}. */
  double at(double points, double left, double right) {
    return left + (right - left) * (points - from) / (to - from);
  }
}
