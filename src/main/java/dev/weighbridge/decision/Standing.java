package dev.weighbridge.decision;

/**
 * How one alternative stands at the present priorities. Contributions are points of the total:
 * share times points, so that those of the criteria add up to their dimension's and those of the
 * dimensions to the total.
 */
public final class Standing {
  /** Below this coverage an alternative is shown dimension by dimension but cannot lead. */
  public static final double COVERAGE_TO_LEAD = 0.80;

  /** Below this coverage a dimension of an alternative is drawn as unknown. */
  public static final double COVERAGE_OF_DIMENSION = 0.60;

  // A sum of shares that should be exactly at a threshold, or the whole, may miss it by rounding.
  private static final double ROUNDING = 1e-9;

  private final Alternative alternative;
  private final int index;
  private final double total;
  private final double coverage;
  private final double[] byDimension;
  private final double[] byCriterion;
  private final double[] dimensionCoverage;

  private Standing(
      Alternative alternative,
      int index,
      double total,
      double coverage,
      double[] byDimension,
      double[] byCriterion,
      double[] dimensionCoverage) {
    this.alternative = alternative;
    this.index = index;
    this.total = total;
    this.coverage = coverage;
    this.byDimension = byDimension;
    this.byCriterion = byCriterion;
    this.dimensionCoverage = dimensionCoverage;
  }

  /** The standing of the alternative with this index; no other alternative is looked at. */
  static Standing of(Comparison comparison, Priorities priorities, Shares shares, int alternative) {
    int dimensions = comparison.dimensions().size();
    double[] byDimension = new double[dimensions];
    double[] byCriterion = new double[comparison.criteria().size()];
    double[] dimensionCoverage = new double[dimensions];
    double total = 0;
    double missing = 0;
    for (int d = 0; d < dimensions; d++) {
      double importance = 0;
      double known = 0;
      int count = 0;
      for (int c = comparison.firstCriterion(d); c < comparison.endCriterion(d); c++) {
        byCriterion[c] = shares.ofCriterion(c) * comparison.points(alternative, c);
        byDimension[d] += byCriterion[c];
        importance += priorities.ofCriterion(c);
        if (comparison.isMissing(alternative, c)) {
          missing += shares.ofCriterion(c);
        } else {
          known += priorities.ofCriterion(c);
          count++;
        }
      }
      int size = comparison.endCriterion(d) - comparison.firstCriterion(d);
      dimensionCoverage[d] = importance > 0 ? known / importance : (double) count / size;
      total += byDimension[d];
    }
    return new Standing(
        comparison.alternatives().get(alternative),
        alternative,
        total,
        missing > 1 - ROUNDING ? 0 : 1 - missing,
        byDimension,
        byCriterion,
        dimensionCoverage);
  }

  public Alternative alternative() {
    return alternative;
  }

  /** Index of the alternative in the comparison. */
  public int index() {
    return index;
  }

  /** 0..100 points. */
  public double total() {
    return total;
  }

  /** The part of the weight, 0..1, that rests on measurements at the present priorities. */
  public double coverage() {
    return coverage;
  }

  /** Whether there is enough evidence for this alternative to lead. */
  public boolean isCovered() {
    return coverage >= COVERAGE_TO_LEAD - ROUNDING;
  }

  /** Points that a dimension contributes to the total. */
  public double contributionOfDimension(int dimension) {
    return byDimension[dimension];
  }

  /** The total in whole points, as it is shown everywhere. */
  public int wholeTotal() {
    return (int) Math.round(total);
  }

  /** What each dimension contributes in whole points; they add up to {@link #wholeTotal()}. */
  public int[] wholeContributions() {
    return LargestRemainder.apportion(byDimension, wholeTotal());
  }

  /** Points that a criterion contributes to the total. */
  public double contributionOfCriterion(int criterion) {
    return byCriterion[criterion];
  }

  /** The part of a dimension's own weight, 0..1, that rests on measurements. */
  public double coverageOfDimension(int dimension) {
    return dimensionCoverage[dimension];
  }

  /** Whether a dimension has enough evidence to be shown as known. */
  public boolean isDimensionCovered(int dimension) {
    return dimensionCoverage[dimension] >= COVERAGE_OF_DIMENSION - ROUNDING;
  }
}
