package dev.weighbridge.figure;

import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Priorities;

/**
 * What one language earns on one dimension, whatever the dimension's share.
 *
 * @param points 0..100, with the middle in place of what is missing
 * @param least if everything missing turned out worst
 * @param most if everything missing turned out best
 * @param covered whether enough of the dimension is measured to call it known
 */
public record DimensionScore(double points, double least, double most, boolean covered) {

  /** The score of an alternative on a dimension, its criteria weighted as they share in it. */
  static DimensionScore of(Assessment assessment, int alternative, int dimension) {
    Comparison comparison = assessment.comparison();
    Priorities priorities = assessment.priorities();
    int from = comparison.firstCriterion(dimension);
    int to = comparison.endCriterion(dimension);
    double sum = 0;
    for (int c = from; c < to; c++) {
      sum += priorities.ofCriterion(c);
    }
    double points = 0;
    double missing = 0;
    for (int c = from; c < to; c++) {
      double within = sum > 0 ? priorities.ofCriterion(c) / sum : 1.0 / (to - from);
      points += within * comparison.points(alternative, c);
      missing += comparison.isMissing(alternative, c) ? within : 0;
    }
    return new DimensionScore(
        Math.min(points, 100),
        Math.max(points - Comparison.MISSING_POINTS * missing, 0),
        Math.min(points + Comparison.MISSING_POINTS * missing, 100),
        assessment.standings().get(alternative).isDimensionCovered(dimension));
  }

  /** The points as people read them; a range where too little is known. */
  String shown() {
    return covered ? whole(points) : whole(least) + "–" + whole(most);
  }

  static String whole(double points) {
    return Long.toString(Math.round(points));
  }
}
