package dev.weighbridge.report;

import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.LargestRemainder;
import java.util.stream.IntStream;

/** Shares of the criteria in whole percents, as people add them up. */
final class CriterionShares {
  private CriterionShares() {}

  /** One per criterion; those of a dimension add up to the percents that it is shown with. */
  static int[] wholePercents(Assessment assessment) {
    Comparison comparison = assessment.comparison();
    int[] percents = assessment.shares().wholePercents();
    return IntStream.range(0, percents.length)
        .flatMap(d -> {
          double[] shares =
              IntStream.range(comparison.firstCriterion(d), comparison.endCriterion(d))
                  .mapToDouble(assessment.shares()::ofCriterion)
                  .toArray();
          return IntStream.of(LargestRemainder.apportion(shares, percents[d]));
        })
        .toArray();
  }
}
