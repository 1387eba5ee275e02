package dev.weighbridge.decision;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What matters to the person: an importance of 0..100 for every dimension and every criterion, each
 * independent of its neighbours, and the dimensions whose share is pinned.
 */
public final class Priorities {
  /** The largest importance; the smallest is 0. */
  public static final double MAX_IMPORTANCE = 100;

  private static final double ROUNDING = 1e-12;

  private final double[] dimensions;
  private final double[] criteria;
  private final boolean[] pinned;
  private final double[] pinnedShares;

  private Priorities(
      double[] dimensions, double[] criteria, boolean[] pinned, double[] pinnedShares) {
    this.dimensions = dimensions;
    this.criteria = criteria;
    this.pinned = pinned;
    this.pinnedShares = pinnedShares;
  }

  /**
   * Priorities without pins.
   *
   * @param dimensions an importance of 0..100 per dimension
   * @param criteria an importance of 0..100 per criterion, in the comparison's order
   * @throws IllegalArgumentException if an importance is out of range
   */
  public static Priorities of(double[] dimensions, double[] criteria) {
    for (double importance : dimensions) {
      refuseImportance(importance);
    }
    for (double importance : criteria) {
      refuseImportance(importance);
    }
    return new Priorities(
        dimensions.clone(),
        criteria.clone(),
        new boolean[dimensions.length],
        new double[dimensions.length]);
  }

  /** Everything equally important, nothing pinned. */
  public static Priorities equal(Comparison comparison) {
    double[] dimensions = new double[comparison.dimensions().size()];
    double[] criteria = new double[comparison.criteria().size()];
    Arrays.fill(dimensions, MAX_IMPORTANCE / 2);
    Arrays.fill(criteria, MAX_IMPORTANCE / 2);
    return of(dimensions, criteria);
  }

  public int dimensionCount() {
    return dimensions.length;
  }

  public int criterionCount() {
    return criteria.length;
  }

  /** Importance of a dimension, 0..100. */
  public double ofDimension(int dimension) {
    return dimensions[dimension];
  }

  /** Importance of a criterion within its dimension, 0..100. */
  public double ofCriterion(int criterion) {
    return criteria[criterion];
  }

  public boolean isPinned(int dimension) {
    return pinned[dimension];
  }

  /** The share, 0..1, at which a dimension is held, if it is. */
  public OptionalDouble pinnedShare(int dimension) {
    return pinned[dimension] ? OptionalDouble.of(pinnedShares[dimension]) : OptionalDouble.empty();
  }

  /** A copy with another importance, 0..100, of a dimension. */
  public Priorities withDimension(int dimension, double importance) {
    refuseImportance(importance);
    double[] changed = dimensions.clone();
    changed[dimension] = importance;
    return new Priorities(changed, criteria, pinned, pinnedShares);
  }

  /** A copy with another importance, 0..100, of a criterion. */
  public Priorities withCriterion(int criterion, double importance) {
    refuseImportance(importance);
    double[] changed = criteria.clone();
    changed[criterion] = importance;
    return new Priorities(dimensions, changed, pinned, pinnedShares);
  }

  /**
   * A copy with a dimension held at a share.
   *
   * @param share 0..1
   * @throws IllegalArgumentException if the pinned shares would pass 1, or if all dimensions would
   *     be pinned without adding up to 1
   */
  public Priorities withPin(int dimension, double share) {
    Refuse.when(!(share >= 0 && share <= 1), "A pinned share must be 0 to 1, not " + share + ".");
    boolean[] nowPinned = pinned.clone();
    double[] nowShares = pinnedShares.clone();
    nowPinned[dimension] = true;
    nowShares[dimension] = share;
    double sum = 0;
    boolean all = true;
    for (int d = 0; d < nowPinned.length; d++) {
      sum += nowPinned[d] ? nowShares[d] : 0;
      all &= nowPinned[d];
    }
    Refuse.when(
        sum > 1 + ROUNDING,
        "The pinned shares would add up to " + sum + "; together they may be 1 at most.");
    Refuse.when(
        all && sum < 1 - ROUNDING,
        "With every dimension pinned the shares must add up to 1, not " + sum + ".");
    return new Priorities(dimensions, criteria, nowPinned, nowShares);
  }

  /** A copy in which a dimension is free again. */
  public Priorities withoutPin(int dimension) {
    boolean[] nowPinned = pinned.clone();
    double[] nowShares = pinnedShares.clone();
    nowPinned[dimension] = false;
    nowShares[dimension] = 0;
    return new Priorities(dimensions, criteria, nowPinned, nowShares);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Priorities that
        && Arrays.equals(dimensions, that.dimensions)
        && Arrays.equals(criteria, that.criteria)
        && Arrays.equals(pinned, that.pinned)
        && Arrays.equals(pinnedShares, that.pinnedShares);
  }

  @Override
  public int hashCode() {
    int hash = 31 * Arrays.hashCode(dimensions) + Arrays.hashCode(criteria);
    return 31 * (31 * hash + Arrays.hashCode(pinned)) + Arrays.hashCode(pinnedShares);
  }

  @Override
  public String toString() {
    return "Priorities[dimensions="
        + Arrays.toString(dimensions)
        + ", criteria="
        + Arrays.toString(criteria)
        + ", pinned="
        + Arrays.toString(pinnedShares)
        + "]";
  }

  private static void refuseImportance(double importance) {
    if (!(importance >= 0 && importance <= MAX_IMPORTANCE)) {
      throw new IllegalArgumentException("An importance must be 0 to 100, not " + importance + ".");
    }
  }
}
