package dev.weighbridge.decision;

import java.util.Arrays;

/** One candidate's points minus each rival's, and what the free shares can make of that. */
final class Gains {
  private final int[] dimensions;
  private final double[][] gain;
  private final double freeShare;
  private final double[] pinned;

  private Gains(int[] dimensions, double[][] gain, double freeShare, double[] pinned) {
    this.dimensions = dimensions;
    this.gain = gain;
    this.freeShare = freeShare;
    this.pinned = pinned;
  }

  /** The gains of the candidate at a place over all others, one or more. */
  static Gains of(Contest contest, int place) {
    int count = contest.shares().dimensionCount();
    double[][] gain = new double[count][contest.size() - 1];
    double[] pinned = new double[contest.size() - 1];
    for (int i = 0, j = 0; i < contest.size(); i++) {
      if (i != place) {
        for (int d = 0; d < count; d++) {
          gain[d][j] = contest.points(place, d) - contest.points(i, d);
        }
        pinned[j++] = contest.pinnedPoints(place) - contest.pinnedPoints(i);
      }
    }
    int[] dimensions = new int[count];
    int size = 0;
    for (int d = 0; d < count; d++) {
      if (contest.isFree(d) && contest.freeShare() > 0) {
        dimensions[size++] = d;
      }
    }
    return new Gains(Arrays.copyOf(dimensions, size), gain, contest.freeShare(), pinned);
  }

  /** How many dimensions are free and have something to share. */
  int free() {
    return dimensions.length;
  }

  /** The i-th free dimension. */
  int dimension(int i) {
    return dimensions[i];
  }

  int rivals() {
    return pinned.length;
  }

  /** Points more than a rival on a dimension, −100..100. */
  double over(int rival, int dimension) {
    return gain[dimension][rival];
  }

  /** Lead over a rival with these shares of all dimensions. */
  double lead(double[] shares, int rival) {
    double lead = 0;
    for (int d = 0; d < shares.length; d++) {
      lead += shares[d] * gain[d][rival];
    }
    return lead;
  }

  /** Lead over the best rival with these shares of all dimensions. */
  double leastLead(double[] shares) {
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j < rivals(); j++) {
      least = Math.min(least, lead(shares, j));
    }
    return least;
  }

  /**
   * How to split the free share for the largest least lead: the value of a matrix game (von
   * Neumann; as a linear program by Dantzig). With {@code g_ij} the lead over rival j with all free
   * share on the i-th free dimension, raised by a constant to be above 0, minimise {@code Σ x_i}
   * with {@code Σ x_i·g_ij ≥ 1} for every j; then the parts are {@code x/Σx}.
   *
   * @return parts of the free dimensions that add up to 1; at least one dimension must be free
   */
  double[] mostFavourable() {
    double[][] rows = new double[rivals()][free()];
    double[] ones = new double[rivals()];
    double[] cost = new double[free()];
    Arrays.fill(ones, 1);
    Arrays.fill(cost, 1);
    for (int j = 0; j < rows.length; j++) {
      for (int i = 0; i < cost.length; i++) {
        // Leads are within ±100 points, so that these entries are 1.5 to 2.5.
        rows[j][i] = 2 + (freeShare * gain[dimensions[i]][j] + pinned[j]) / 200;
      }
    }
    double[] parts = DualSimplex.minimise(cost, rows, ones).orElseThrow();
    double sum = Arrays.stream(parts).sum();
    for (int i = 0; i < parts.length; i++) {
      parts[i] /= sum;
    }
    return parts;
  }
}
