package dev.weighbridge.decision;

/** Ranks of numbers, 1 for the highest; equal numbers share the mean of their ranks. */
final class Ranks {
  private Ranks() {}

  /**
   * The rank of each value.
   *
   * @param equal values that are no further apart than this are equal
   */
  static double[] of(double[] values, double equal) {
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double above = 0;
      double level = 0;
      for (double value : values) {
        if (Math.abs(value - values[i]) <= equal) {
          level++;
        } else if (value > values[i]) {
          above++;
        }
      }
      ranks[i] = above + (level + 1) / 2;
    }
    return ranks;
  }
}
