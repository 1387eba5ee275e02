package dev.weighbridge.decision;

/**
 * Weights from swings: how much it matters to go from worst to best on each thing, the largest
 * swing usually 100 and the others in relation to it (von Winterfeldt and Edwards, 1986).
 */
public final class SwingWeights {
  private SwingWeights() {}

  /**
   * Weights in proportion to the swings; they add up to 1.
   *
   * @param swings 0 or more each, finite, not all 0
   * @throws IllegalArgumentException if they are not
   */
  public static double[] of(double... swings) {
    double sum = 0;
    for (double swing : swings) {
      Refuse.when(
          !(swing >= 0) || Double.isInfinite(swing),
          "A swing must be a number from 0, not " + swing + ".");
      sum += swing;
    }
    Refuse.when(
        !(sum > 0) || Double.isInfinite(sum),
        "The swings must add up to a number above 0, not " + sum + ".");
    double[] weights = new double[swings.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = swings[i] / sum;
    }
    return weights;
  }
}
