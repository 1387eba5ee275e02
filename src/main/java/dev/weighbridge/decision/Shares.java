package dev.weighbridge.decision;

import java.util.Locale;

/**
 * The weights that are really used. The dimensions' shares add up to 1; a pinned dimension keeps
 * its share to the bit, and the free ones split the rest in proportion to their importance. Within
 * a dimension the criteria split its share the same way.
 */
public final class Shares {
  private final double[] dimensions;
  private final double[] criteria;
  private final boolean noPreference;

  private Shares(double[] dimensions, double[] criteria, boolean noPreference) {
    this.dimensions = dimensions;
    this.criteria = criteria;
    this.noPreference = noPreference;
  }

  /**
   * The shares that priorities give.
   *
   * @throws IllegalArgumentException if the priorities are not of this comparison's shape
   */
  public static Shares of(Comparison comparison, Priorities priorities) {
    int dimensionCount = comparison.dimensions().size();
    int criterionCount = comparison.criteria().size();
    if (priorities.dimensionCount() != dimensionCount
        || priorities.criterionCount() != criterionCount) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "These priorities are for %d dimensions and %d criteria; the comparison has %d and"
                  + " %d.",
              priorities.dimensionCount(),
              priorities.criterionCount(),
              dimensionCount,
              criterionCount));
    }
    double[] dimensions = new double[dimensionCount];
    boolean noPreference = ofDimensions(priorities, dimensions);
    double[] criteria = new double[criterionCount];
    for (int d = 0; d < dimensionCount; d++) {
      int from = comparison.firstCriterion(d);
      int to = comparison.endCriterion(d);
      double sum = 0;
      for (int c = from; c < to; c++) {
        sum += priorities.ofCriterion(c);
      }
      for (int c = from; c < to; c++) {
        double within = sum > 0 ? priorities.ofCriterion(c) / sum : 1.0 / (to - from);
        criteria[c] = dimensions[d] * within;
      }
    }
    return new Shares(dimensions, criteria, noPreference);
  }

  /** Fills in the shares of the dimensions; tells whether no preference was given. */
  private static boolean ofDimensions(Priorities priorities, double[] shares) {
    double rest = 1;
    double importance = 0;
    int free = 0;
    for (int d = 0; d < shares.length; d++) {
      if (priorities.isPinned(d)) {
        shares[d] = priorities.pinnedShare(d).getAsDouble();
        rest -= shares[d];
      } else {
        importance += priorities.ofDimension(d);
        free++;
      }
    }
    rest = Math.max(rest, 0);
    for (int d = 0; d < shares.length; d++) {
      if (!priorities.isPinned(d)) {
        double part = importance > 0 ? priorities.ofDimension(d) / importance : 1.0 / free;
        shares[d] = rest * part;
      }
    }
    return free > 0 && importance == 0;
  }

  /** Share of a dimension, 0..1. */
  public double ofDimension(int dimension) {
    return dimensions[dimension];
  }

  /** Share of a criterion in the whole, 0..1. */
  public double ofCriterion(int criterion) {
    return criteria[criterion];
  }

  public int dimensionCount() {
    return dimensions.length;
  }

  /** True if every free importance is zero: the equal shares are then only a reference. */
  public boolean noPreference() {
    return noPreference;
  }

  /** The dimensions' shares as whole percents that add up to exactly 100. */
  public int[] wholePercents() {
    return LargestRemainder.apportion(dimensions, 100);
  }
}
