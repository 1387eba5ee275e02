package dev.weighbridge.decision;

import java.util.Optional;

/** One set of weights from those of several people. */
public final class GroupWeights {
  private GroupWeights() {}

  /**
   * {@code Σ_p g_p·w_pi / Σ_p g_p}, with each person's weights divided by their sum first.
   *
   * @param weights by person, then thing; 0 or more, not all 0 for anyone
   * @param importance of each person, 0 or more, not all 0
   * @return weights that add up to 1
   */
  public static double[] arithmeticMean(double[][] weights, double... importance) {
    double[][] shares = normalised(weights, importance);
    double[] says = SwingWeights.of(importance);
    double[] mean = new double[shares[0].length];
    for (int p = 0; p < shares.length; p++) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += says[p] * shares[p][i];
      }
    }
    return mean;
  }

  /**
   * {@code Π_p w_pi^(g_p/Σg)}, with each person's weights divided by their sum first, divided by
   * the sum over all things. A thing that anyone with a say gives no weight gets none.
   *
   * @param weights as for {@link #arithmeticMean}
   * @return weights that add up to 1; empty if everything gets none: 0/0
   */
  public static Optional<double[]> geometricMean(double[][] weights, double... importance) {
    double[][] shares = normalised(weights, importance);
    double[] says = SwingWeights.of(importance);
    double[] mean = new double[shares[0].length];
    double sum = 0;
    for (int i = 0; i < mean.length; i++) {
      double log = 0;
      for (int p = 0; p < shares.length; p++) {
        // ln 0 is minus infinity, whose exponential is 0; without a say it must not count.
        log += says[p] == 0 ? 0 : says[p] * StrictMath.log(shares[p][i]);
      }
      mean[i] = StrictMath.exp(log);
      sum += mean[i];
    }
    if (sum == 0) {
      return Optional.empty();
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= sum;
    }
    return Optional.of(mean);
  }

  private static double[][] normalised(double[][] weights, double[] importance) {
    Refuse.when(weights.length == 0, "A group needs at least one person.");
    Refuse.when(weights.length != importance.length, "Every person needs an importance.");
    double[][] shares = new double[weights.length][];
    for (int p = 0; p < weights.length; p++) {
      Refuse.when(weights[p].length != weights[0].length, "Everyone must weight the same things.");
      shares[p] = SwingWeights.of(weights[p]);
    }
    return shares;
  }
}
