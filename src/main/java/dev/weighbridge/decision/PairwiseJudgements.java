package dev.weighbridge.decision;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Weights from pairwise judgements, the analytic hierarchy process (T. L. Saaty, The Analytic
 * Hierarchy Process, 1980): the principal right eigenvector of the matrix, whose entry {@code a_ij}
 * says how many times as important i is as j.
 */
public final class PairwiseJudgements {
  /** From this consistency ratio on, judgements contradict each other too much to be relied on. */
  public static final double INCONSISTENT = 0.10;

  // Saaty's random index by order, from 1: the mean consistency index of random matrices.
  private static final double[] RANDOM_INDEX = {
    0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
  };
  // Leaves room for reciprocals that were written down with two digits, such as 0.33.
  private static final double RECIPROCAL = 0.05;

  private final double[][] matrix;
  private final Eigen principal;

  private PairwiseJudgements(double[][] matrix) {
    this.matrix = matrix;
    this.principal = Eigen.of(matrix);
  }

  /**
   * Judgements of every pair.
   *
   * @param matrix square, 1 on the diagonal, all entries above 0, {@code a_ji = 1/a_ij}
   * @throws IllegalArgumentException if it is not
   */
  public static PairwiseJudgements of(double[][] matrix) {
    int n = matrix.length;
    Refuse.when(n == 0, "A pairwise comparison needs at least one thing to compare.");
    double[][] copy = new double[n][];
    for (int i = 0; i < n; i++) {
      Refuse.when(matrix[i].length != n, "A pairwise comparison matrix must be square.");
      copy[i] = matrix[i].clone();
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double product = copy[i][j] * copy[j][i];
        if (!(copy[i][j] > 0) || !(Math.abs(product - 1) <= RECIPROCAL)) {
          throw new IllegalArgumentException(
              "Judgements must be above 0 and the reverse of each other, not "
                  + (copy[i][j] + " and " + copy[j][i] + " for " + (i + 1) + " and " + (j + 1))
                  + ".");
        }
      }
    }
    return new PairwiseJudgements(copy);
  }

  /** The weights, above 0, that add up to 1. */
  public double[] weights() {
    return principal.vector.clone();
  }

  /** The normalised geometric means of the rows: another way to weights, close to the first. */
  public double[] geometricMeanWeights() {
    double[] means = new double[matrix.length];
    for (int i = 0; i < means.length; i++) {
      double log = 0;
      for (double judgement : matrix[i]) {
        log += StrictMath.log(judgement);
      }
      means[i] = StrictMath.exp(log / means.length);
    }
    return SwingWeights.of(means);
  }

  /** The principal eigenvalue; the order of the matrix if the judgements are consistent. */
  public double principalEigenvalue() {
    return principal.value;
  }

  /** {@code (λ − n)/(n − 1)}; 0 below three things, which cannot contradict each other. */
  public double consistencyIndex() {
    return consistencyIndex(principal.value);
  }

  private double consistencyIndex(double value) {
    int n = matrix.length;
    return n < 3 ? 0 : (value - n) / (n - 1);
  }

  /**
   * Consistency index over Saaty's random index; 0 below three things, empty from sixteen on, for
   * which Saaty gives no random index.
   */
  public OptionalDouble consistencyRatio() {
    return consistencyRatio(principal.value);
  }

  private OptionalDouble consistencyRatio(double value) {
    int n = matrix.length;
    if (n < 3) {
      return OptionalDouble.of(0);
    }
    return n > RANDOM_INDEX.length
        ? OptionalDouble.empty()
        : OptionalDouble.of(consistencyIndex(value) / RANDOM_INDEX[n - 1]);
  }

  /**
   * A judgement that does not fit the others.
   *
   * @param first the one compared
   * @param second with this one
   * @param judged what was said, {@code a_ij}
   * @param implied what all the other judgements imply in its place
   * @param ratioWithout the consistency ratio with the implied value in its place, if there is one
   */
  public record Misfit(
      int first, int second, double judged, double implied, OptionalDouble ratioWithout) {}

  /**
   * The judgement that hurts consistency most: the one whose replacement by what the others imply
   * lowers the principal eigenvalue most; of equal ones the first. What the others imply comes from
   * the matrix without it: 0 in its place and 2 in the diagonal of its two rows (P. T. Harker,
   * Incomplete pairwise comparisons in the analytic hierarchy process, 1987).
   *
   * @return empty if the judgements do not contradict each other
   */
  public Optional<Misfit> worstMisfit() {
    Optional<Misfit> worst = Optional.empty();
    double lowest = principal.value - 1e-9;
    for (int i = 0; i < matrix.length && matrix.length > 2; i++) {
      for (int j = i + 1; j < matrix.length; j++) {
        Eigen without = Eigen.of(without(i, j));
        if (without.value < lowest) {
          lowest = without.value - 1e-12;
          double implied = without.vector[i] / without.vector[j];
          OptionalDouble ratio = consistencyRatio(without.value);
          worst = Optional.of(new Misfit(i, j, matrix[i][j], implied, ratio));
        }
      }
    }
    return worst;
  }

  private double[][] without(int i, int j) {
    double[][] rest = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    rest[i][j] = rest[j][i] = 0;
    rest[i][i] = rest[j][j] = 2;
    return rest;
  }

  /** The principal eigenvalue and its vector, which adds up to 1, by power iteration. */
  private static final class Eigen {
    private static final int MOST_STEPS = 100_000;
    private static final double SETTLED = 1e-15;

    private final double value;
    private final double[] vector;

    private Eigen(double value, double[] vector) {
      this.value = value;
      this.vector = vector;
    }

    static Eigen of(double[][] matrix) {
      int n = matrix.length;
      double[] vector = new double[n];
      Arrays.fill(vector, 1.0 / n);
      double value = 0;
      double change = 1;
      for (int step = 0; step < MOST_STEPS && change > SETTLED; step++) {
        double[] image = new double[n];
        value = 0;
        for (int i = 0; i < n; i++) {
          for (int j = 0; j < n; j++) {
            image[i] += matrix[i][j] * vector[j];
          }
          value += image[i];
        }
        change = 0;
        for (int i = 0; i < n; i++) {
          double next = image[i] / value;
          change = Math.max(change, Math.abs(next - vector[i]));
          vector[i] = next;
        }
      }
      return new Eigen(value, vector);
    }
  }
}
