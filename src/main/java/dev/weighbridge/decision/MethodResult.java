package dev.weighbridge.decision;

import java.util.Arrays;
import java.util.List;

/** What an aggregation method says about each alternative of a decision matrix. */
public sealed interface MethodResult {
  /**
   * Scores, higher is better.
   *
   * @param values one per alternative, finite
   */
  record Scores(List<Double> values) implements MethodResult {
    public Scores {
      values = List.copyOf(values);
    }

    static Scores of(double[] values) {
      return new Scores(Arrays.stream(values).boxed().toList());
    }

    /** The alternative with the highest score; of equal ones the first. */
    public int best() {
      int best = 0;
      for (int a = 1; a < values.size(); a++) {
        best = values.get(a) > values.get(best) ? a : best;
      }
      return best;
    }
  }

  /** Why a method has no value. */
  enum Reason {
    /** The method compares alternatives with each other, and there is only one. */
    ONE_ALTERNATIVE,
    /** All alternatives are the same to the method: its formula is 0/0. */
    ALL_THE_SAME,
    /** A criterion is zero for every alternative, so that it cannot be normalised. */
    ZERO_CRITERION,
    /** A value is zero or negative where the method divides by it or takes its power. */
    NOT_POSITIVE,
    /** The weights are all zero. */
    NO_WEIGHT
  }

  /** The formula has no value, as 0/0 has none. */
  record Undefined(Reason reason) implements MethodResult {}
}
