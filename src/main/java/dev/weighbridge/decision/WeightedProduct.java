package dev.weighbridge.decision;

import java.util.Arrays;

/**
 * The weighted product: a weakness on one criterion is not made up for by any strength elsewhere
 * (P. W. Bridgman, Dimensional Analysis, 1922).
 */
final class WeightedProduct {
  private WeightedProduct() {}

  /**
   * {@code Π_j x_ij^W_j}, with {@code −W_j} where lower is better.
   *
   * @return undefined if a value is not above 0, but for a 0 where higher is better and the method
   *     has a limit: such a score is 0, or is not touched if the criterion has no weight
   */
  static MethodResult raw(DecisionMatrix matrix) {
    double[] ones = new double[matrix.criteria()];
    Arrays.fill(ones, 1);
    return of(matrix, ones);
  }

  /**
   * {@code Π_j r_ij^W_j} with {@code r = x/max} of the criterion, or {@code min/x} where lower is
   * better.
   *
   * @return undefined as for {@link #raw}, and where a criterion is 0 throughout
   */
  static MethodResult relative(DecisionMatrix matrix) {
    double[] best = new double[matrix.criteria()];
    for (int j = 0; j < best.length; j++) {
      boolean lower = matrix.lowerIsBetter(j);
      best[j] = matrix.value(0, j);
      for (int i = 1; i < matrix.alternatives(); i++) {
        double value = matrix.value(i, j);
        best[j] = lower ? Math.min(best[j], value) : Math.max(best[j], value);
      }
      if (best[j] == 0 && !lower) {
        return new MethodResult.Undefined(MethodResult.Reason.ZERO_CRITERION);
      }
    }
    return of(matrix, best);
  }

  private static MethodResult of(DecisionMatrix matrix, double[] unit) {
    double whole = matrix.weight();
    if (whole == 0) {
      return new MethodResult.Undefined(MethodResult.Reason.NO_WEIGHT);
    }
    double[] scores = new double[matrix.alternatives()];
    for (int i = 0; i < scores.length; i++) {
      double log = 0;
      for (int j = 0; j < unit.length; j++) {
        double value = matrix.value(i, j);
        boolean lower = matrix.lowerIsBetter(j);
        if (value < 0 || (value == 0 && lower)) {
          return new MethodResult.Undefined(MethodResult.Reason.NOT_POSITIVE);
        }
        double weight = matrix.weight(j) / whole;
        double ratio = lower ? unit[j] / value : value / unit[j];
        // ln 0 is minus infinity, whose exponential is the 0 that the product has as its limit.
        log += weight == 0 ? 0 : weight * StrictMath.log(ratio);
      }
      scores[i] = StrictMath.exp(log);
    }
    return MethodResult.Scores.of(scores);
  }
}
