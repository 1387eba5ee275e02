package dev.weighbridge.decision;

import java.util.Arrays;
import java.util.Optional;

/**
 * The part of all possible priorities for which each of two candidates leads, every division of the
 * free shares counting the same (uniform on the simplex); exact.
 *
 * <p>The lead is {@code D = Σ W_i·d_i}. The part of a simplex on one side of a plane comes from G.
 * Varsi's recursion (The multidimensional content of the frustum of the simplex, Pacific J. Math.
 * 46, 1973). Every step is a weighted mean of two numbers in 0..1, so that rounding does not build
 * up, however many dimensions there are.
 */
public sealed interface PriorityShare {
  /**
   * The parts.
   *
   * @param first part of the priorities, 0..1, for which the first leads
   * @param second the rest, for which the second leads; priorities with a tie have no volume
   */
  record Parts(double first, double second) implements PriorityShare {}

  /** The two are level at all priorities. */
  record Tie() implements PriorityShare {}

  /** The parts for the candidates at two places; pinned shares stay. */
  static PriorityShare of(Contest contest, int first, int second) {
    return ofSimplex(differences(contest, first, second, everyFree(contest)));
  }

  /**
   * The parts if only the rank order of the free dimensions is known: {@code W_1 ≥ W_2 ≥ …}. That
   * region is itself a simplex, with the running means as the differences at its corners.
   *
   * @param order all free dimensions, the most important first
   * @throws IllegalArgumentException if the order is not one of the free dimensions
   */
  static PriorityShare ranked(Contest contest, int first, int second, int... order) {
    boolean[] seen = new boolean[contest.shares().dimensionCount()];
    for (int d : order) {
      Refuse.when(
          d < 0 || d >= seen.length || seen[d] || !contest.isFree(d),
          "A rank order names every free dimension once; " + d + " is not free or named twice.");
      seen[d] = true;
    }
    Refuse.when(
        order.length != everyFree(contest).length, "A rank order names every free dimension.");
    double[] means = differences(contest, first, second, order);
    double sum = 0;
    for (int k = 0; k < order.length; k++) {
      sum += means[k];
      means[k] = sum / (k + 1);
    }
    return ofSimplex(means);
  }

  /** The free dimensions by present importance, if no two have the same. */
  static Optional<int[]> presentOrder(Contest contest) {
    int[] order = everyFree(contest);
    Priorities priorities = contest.priorities();
    for (int i = 1; i < order.length; i++) {
      int d = order[i];
      int j = i;
      for (; j > 0 && priorities.ofDimension(order[j - 1]) < priorities.ofDimension(d); j--) {
        order[j] = order[j - 1];
      }
      order[j] = d;
    }
    for (int i = 1; i < order.length; i++) {
      if (priorities.ofDimension(order[i - 1]) == priorities.ofDimension(order[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(order);
  }

  /**
   * The parts from the lead at each corner of the simplex.
   *
   * @param differences the first's points minus the second's, one or more, finite
   */
  static PriorityShare ofSimplex(double[] differences) {
    double[] positive = new double[differences.length];
    int count = 0;
    boolean level = true;
    for (double difference : differences) {
      level &= Math.abs(difference) <= Contest.TIE;
      if (difference >= 0) {
        positive[count++] = difference;
      }
    }
    if (level) {
      return new Tie();
    }
    double[] part = new double[count + 1];
    part[0] = 1;
    for (double negative : differences) {
      if (negative < 0) {
        for (int k = 1; k <= count; k++) {
          double corner = positive[k - 1];
          part[k] = (corner * part[k] - negative * part[k - 1]) / (corner - negative);
        }
      }
    }
    return new Parts(1 - part[count], part[count]);
  }

  private static int[] everyFree(Contest contest) {
    int[] free = new int[contest.shares().dimensionCount()];
    int count = 0;
    for (int d = 0; d < free.length; d++) {
      if (contest.isFree(d)) {
        free[count++] = d;
      }
    }
    return Arrays.copyOf(free, count);
  }

  /** The lead of the first over the second with all of the free share on each dimension in turn. */
  private static double[] differences(Contest contest, int first, int second, int[] dimensions) {
    double pinned = contest.pinnedPoints(first) - contest.pinnedPoints(second);
    if (dimensions.length == 0) {
      return new double[] {pinned};
    }
    double[] differences = new double[dimensions.length];
    for (int k = 0; k < differences.length; k++) {
      double apart = contest.points(first, dimensions[k]) - contest.points(second, dimensions[k]);
      differences[k] = contest.freeShare() * apart + pinned;
    }
    return differences;
  }
}
