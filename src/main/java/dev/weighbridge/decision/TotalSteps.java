package dev.weighbridge.decision;

/**
 * Sampled totals as whole steps of 1/16,384 point, so that comparing, counting and selecting are
 * integer work: free of branches, the same in any order, and with ties that are ties. Totals closer
 * than a step, far less than any figure is worth, may count as equal.
 */
final class TotalSteps {
  /** Steps in a point. */
  static final int STEPS = 1 << 14;

  /** The total of 100 points. */
  static final int MOST = 100 * STEPS;

  private TotalSteps() {}

  /** Rounds points, 0..100, to steps. */
  static void toSteps(float[] points, int start, int end, int[] steps) {
    for (int i = start; i < end; i++) {
      steps[i] = Math.min((int) (points[i] * STEPS + 0.5f), MOST);
    }
  }

  /** Raises {@code best} where {@code totals} is higher. */
  static void raise(int[] totals, int start, int end, int[] best) {
    for (int i = start; i < end; i++) {
      best[i] = Math.max(best[i], totals[i]);
    }
  }

  /**
   * Adds 1 to {@code ranks} where {@code totals} is lower than {@code others}; returns how often.
   */
  static int rankBelow(int[] totals, int[] others, int start, int end, int[] ranks) {
    int below = 0;
    for (int i = start; i < end; i++) {
      // The sign bit of the difference, which cannot overflow.
      int lower = (totals[i] - others[i]) >>> 31;
      ranks[i] += lower;
      below += lower;
    }
    return below;
  }

  /** In how many samples {@code totals} is higher than {@code others}. */
  static int wins(int[] totals, int[] others, int start, int end) {
    int wins = 0;
    for (int i = start; i < end; i++) {
      wins += (others[i] - totals[i]) >>> 31;
    }
    return wins;
  }

  /** Adds 1 to {@code counts} where {@code totals} is the best. */
  static void countEqual(int[] totals, int[] best, int[] counts) {
    for (int i = 0; i < counts.length; i++) {
      // best is never lower, so that only equality leaves a negative number.
      counts[i] += (best[i] - totals[i] - 1) >>> 31;
    }
  }

  /** In how many samples {@code totals} is the best and nothing else is. */
  static int alone(int[] totals, int[] best, int[] atBest) {
    int alone = 0;
    for (int i = 0; i < totals.length; i++) {
      alone += ((best[i] - totals[i] - 1) >>> 31) & ((atBest[i] - 2) >>> 31);
    }
    return alone;
  }
}
