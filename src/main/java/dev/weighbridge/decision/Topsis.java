package dev.weighbridge.decision;

/**
 * TOPSIS: nearness to the ideal and distance from the anti-ideal, on vector-normalised values
 * (C.-L. Hwang and K. Yoon, Multiple Attribute Decision Making, 1981).
 */
final class Topsis {
  private Topsis() {}

  /**
   * {@code D⁻/(D⁺ + D⁻)} with Euclidean distances on {@code W_j·x_ij/√(Σ_i x_ij²)}.
   *
   * @return scores 0..1; undefined for one alternative, for alternatives that are all the same, and
   *     where a criterion is zero throughout
   */
  static MethodResult of(DecisionMatrix matrix) {
    double whole = matrix.weight();
    if (whole == 0) {
      return new MethodResult.Undefined(MethodResult.Reason.NO_WEIGHT);
    }
    if (matrix.alternatives() == 1) {
      return new MethodResult.Undefined(MethodResult.Reason.ONE_ALTERNATIVE);
    }
    int count = matrix.alternatives();
    double[] toIdeal = new double[count];
    double[] toAntiIdeal = new double[count];
    for (int j = 0; j < matrix.criteria(); j++) {
      double squares = 0;
      double highest = matrix.value(0, j);
      double lowest = highest;
      for (int i = 0; i < count; i++) {
        double value = matrix.value(i, j);
        squares += value * value;
        highest = Math.max(highest, value);
        lowest = Math.min(lowest, value);
      }
      if (squares == 0) {
        return new MethodResult.Undefined(MethodResult.Reason.ZERO_CRITERION);
      }
      double scale = matrix.weight(j) / whole / Math.sqrt(squares);
      double ideal = matrix.lowerIsBetter(j) ? lowest : highest;
      double antiIdeal = matrix.lowerIsBetter(j) ? highest : lowest;
      for (int i = 0; i < count; i++) {
        toIdeal[i] += square(scale * (matrix.value(i, j) - ideal));
        toAntiIdeal[i] += square(scale * (matrix.value(i, j) - antiIdeal));
      }
    }
    double[] scores = new double[count];
    for (int i = 0; i < scores.length; i++) {
      double near = Math.sqrt(toIdeal[i]);
      double far = Math.sqrt(toAntiIdeal[i]);
      if (near + far == 0) {
        return new MethodResult.Undefined(MethodResult.Reason.ALL_THE_SAME);
      }
      scores[i] = far / (near + far);
    }
    return MethodResult.Scores.of(scores);
  }

  private static double square(double x) {
    return x * x;
  }
}
