package dev.weighbridge.decision;

/** Values of alternatives on criteria with weights, for the methods that take nothing else. */
final class DecisionMatrix {
  private final double[][] values;
  private final boolean[] lowerIsBetter;
  private final double[] weights;

  /**
   * A decision matrix; the arrays are not copied.
   *
   * @param values by alternative, then criterion; finite
   * @param lowerIsBetter one per criterion
   * @param weights one per criterion, 0 or more, in any unit: the methods divide them by their sum
   * @throws IllegalArgumentException if the shapes do not fit or a number is out of range
   */
  DecisionMatrix(double[][] values, boolean[] lowerIsBetter, double[] weights) {
    this.values = values;
    this.lowerIsBetter = lowerIsBetter;
    this.weights = weights;
    Refuse.when(values.length == 0, "A decision matrix needs at least one alternative.");
    Refuse.when(weights.length == 0, "A decision matrix needs at least one criterion.");
    Refuse.when(
        lowerIsBetter.length != weights.length,
        "A decision matrix needs a direction and a weight for every criterion.");
    for (double[] row : values) {
      Refuse.when(
          row.length != weights.length,
          "A decision matrix needs one value per criterion in every row.");
      for (double value : row) {
        Refuse.notFinite("A value of a decision matrix", value);
      }
    }
    for (double weight : weights) {
      Refuse.notFinite("A weight", weight);
      Refuse.when(weight < 0, "A weight must be 0 or more, not " + weight + ".");
    }
  }

  int alternatives() {
    return values.length;
  }

  int criteria() {
    return weights.length;
  }

  double value(int alternative, int criterion) {
    return values[alternative][criterion];
  }

  boolean lowerIsBetter(int criterion) {
    return lowerIsBetter[criterion];
  }

  double weight(int criterion) {
    return weights[criterion];
  }

  /** The sum of the weights. */
  double weight() {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }
}
