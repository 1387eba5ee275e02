package dev.weighbridge.decision;

import java.util.Arrays;
import java.util.Optional;

/**
 * What other aggregation methods say on the same points and weights: would another method choose
 * otherwise? A check of robustness; the program's own answer is the additive one.
 *
 * <p>Criteria without weight, and those on which every candidate has 0 points, are left out: they
 * tell nobody apart, and TOPSIS cannot normalise them. Scores are in the order of the candidates.
 *
 * @param weightedProduct {@link WeightedProduct} of the points; 0 for a candidate with 0 points on
 *     a criterion that counts
 * @param topsis {@link Topsis} of the points
 * @param promethee net flows of {@link Promethee} with the linear criterion, {@link #INDIFFERENCE}
 *     and {@link #PREFERENCE}
 */
public record OtherMethods(
    MethodResult weightedProduct, MethodResult topsis, MethodResult promethee) {
  /** Up to this difference in points PROMETHEE is indifferent. */
  public static final double INDIFFERENCE = 5;

  /** From this difference in points on PROMETHEE prefers fully. */
  public static final double PREFERENCE = 30;

  /** The other methods on the points and shares of a contest. */
  public static OtherMethods of(Contest contest) {
    Comparison comparison = contest.comparison();
    int[] kept = new int[comparison.criteria().size()];
    int count = 0;
    for (int c = 0; c < kept.length; c++) {
      boolean counts = false;
      for (int i = 0; i < contest.size(); i++) {
        counts |= comparison.points(contest.index(i), c) > 0;
      }
      if (counts && contest.shares().ofCriterion(c) > 0) {
        kept[count++] = c;
      }
    }
    if (count == 0) {
      MethodResult same = new MethodResult.Undefined(MethodResult.Reason.ALL_THE_SAME);
      return new OtherMethods(same, same, same);
    }
    double[][] values = new double[contest.size()][count];
    double[] weights = new double[count];
    for (int j = 0; j < count; j++) {
      weights[j] = contest.shares().ofCriterion(kept[j]);
      for (int i = 0; i < values.length; i++) {
        values[i][j] = comparison.points(contest.index(i), kept[j]);
      }
    }
    DecisionMatrix matrix = new DecisionMatrix(values, new boolean[count], weights);
    return new OtherMethods(WeightedProduct.raw(matrix), Topsis.of(matrix), promethee(matrix));
  }

  private static MethodResult promethee(DecisionMatrix matrix) {
    double[] q = new double[matrix.criteria()];
    double[] p = new double[matrix.criteria()];
    Arrays.fill(q, INDIFFERENCE);
    Arrays.fill(p, PREFERENCE);
    Optional<Promethee> flows = Promethee.linear(matrix, q, p);
    return flows.isPresent()
        ? MethodResult.Scores.of(flows.get().net())
        : new MethodResult.Undefined(MethodResult.Reason.ONE_ALTERNATIVE);
  }
}
