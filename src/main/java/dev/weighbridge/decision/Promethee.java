package dev.weighbridge.decision;

import java.util.Arrays;
import java.util.Optional;

/**
 * PROMETHEE II: how strongly each alternative is preferred to the others, net of how strongly they
 * are preferred to it (J. P. Brans and P. Vincke, 1985).
 */
final class Promethee {
  private final double[] positive;
  private final double[] negative;

  private Promethee(double[] positive, double[] negative) {
    this.positive = positive;
    this.negative = negative;
  }

  /** Mean preference, 0..1, of an alternative over the others. */
  double positive(int alternative) {
    return positive[alternative];
  }

  /** Mean preference, 0..1, of the others over an alternative. */
  double negative(int alternative) {
    return negative[alternative];
  }

  /** The net flows, −1..1, higher is better. */
  double[] net() {
    double[] net = new double[positive.length];
    for (int a = 0; a < net.length; a++) {
      net[a] = positive[a] - negative[a];
    }
    return net;
  }

  /** The usual criterion (type I): any difference is a full preference. */
  static Optional<Promethee> usual(DecisionMatrix matrix) {
    double[] zero = new double[matrix.criteria()];
    return linear(matrix, zero, zero);
  }

  /**
   * The linear criterion with indifference (type V): 0 up to q, then rising to 1 at p.
   *
   * @param indifference q, 0 or more, per criterion
   * @param preference p, q or more, per criterion; where it is q, a step just above it
   * @return empty for one alternative or weights that are all zero: the flows are 0/0
   */
  static Optional<Promethee> linear(
      DecisionMatrix matrix, double[] indifference, double[] preference) {
    int count = matrix.alternatives();
    double whole = matrix.weight();
    if (count < 2 || whole == 0) {
      return Optional.empty();
    }
    double[] positive = new double[count];
    double[] negative = new double[count];
    double[] column = new double[count];
    double[] preferred = new double[count];
    double[] unpreferred = new double[count];
    for (int j = 0; j < matrix.criteria(); j++) {
      double q = indifference[j];
      double p = preference[j];
      Refuse.when(!(q >= 0 && p >= q), "Thresholds need 0 ≤ q ≤ p, not " + q + " and " + p + ".");
      double weight = matrix.weight(j) / whole / (count - 1);
      for (int a = 0; a < count; a++) {
        column[a] = matrix.lowerIsBetter(j) ? -matrix.value(a, j) : matrix.value(a, j);
      }
      Arrays.fill(preferred, 0);
      Arrays.fill(unpreferred, 0);
      for (int a = 0; a < count; a++) {
        for (int b = 0; b < count; b++) {
          double difference = column[a] - column[b];
          if (difference > q) {
            double strength = difference > p ? 1 : (difference - q) / (p - q);
            preferred[a] += strength;
            unpreferred[b] += strength;
          }
        }
      }
      for (int a = 0; a < count; a++) {
        positive[a] += weight * preferred[a];
        negative[a] += weight * unpreferred[a];
      }
    }
    return Optional.of(new Promethee(positive, negative));
  }
}
