package dev.weighbridge.decision;

import java.util.Arrays;
import java.util.Locale;

/**
 * The weights that some knowledge of preferences leaves possible: those of the simplex {@code Σw =
 * 1, w ≥ 0} that keep within bounds and in a partial order. Never empty. Bounds are held as tight
 * as the order and the sum make them.
 */
public final class WeightSpace {
  // A bound may miss another by the rounding of the sums that led to it.
  private static final double ROUNDING = 1e-12;

  private final double[] low;
  private final double[] high;
  private final boolean[][] above; // above[i][j]: w_i >= w_j, transitively

  private WeightSpace(double[] low, double[] high, boolean[][] above) {
    this.low = low;
    this.high = high;
    this.above = above;
    tighten();
  }

  /**
   * All weights of the simplex.
   *
   * @param criteria how many weights, 1 or more
   */
  public static WeightSpace free(int criteria) {
    Refuse.when(criteria < 1, "Weights need at least one criterion.");
    double[] high = new double[criteria];
    Arrays.fill(high, 1);
    return new WeightSpace(new double[criteria], high, new boolean[criteria][criteria]);
  }

  /** All shares of the dimensions that leave the pinned ones where they are. */
  public static WeightSpace of(Priorities priorities) {
    WeightSpace space = free(priorities.dimensionCount());
    double[] low = space.low.clone();
    double[] high = space.high.clone();
    for (int d = 0; d < low.length; d++) {
      if (priorities.isPinned(d)) {
        low[d] = priorities.pinnedShare(d).getAsDouble();
        high[d] = low[d];
      }
    }
    return new WeightSpace(low, high, space.above);
  }

  /**
   * A copy in which a weight keeps within bounds.
   *
   * @param low 0 to {@code high}
   * @param high up to 1; the same as {@code low} to pin the weight
   * @throws IllegalArgumentException if no weights are left
   */
  public WeightSpace withBounds(int criterion, double low, double high) {
    Refuse.when(
        !(low >= 0 && low <= high && high <= 1),
        "A weight's bounds must be 0 to 1 and in order, not " + low + " to " + high + ".");
    double[] lows = this.low.clone();
    double[] highs = this.high.clone();
    lows[criterion] = Math.max(lows[criterion], low);
    highs[criterion] = Math.min(highs[criterion], high);
    return new WeightSpace(lows, highs, above);
  }

  /**
   * A copy in which one weight is at least another.
   *
   * @throws IllegalArgumentException if that would close a circle, or if no weights are left
   */
  public WeightSpace withAtLeast(int more, int less) {
    int n = size();
    Refuse.when(
        more == less || above[less][more],
        String.format(
            Locale.ROOT,
            "Weight %d cannot be at least weight %d: the order would run in a circle.",
            more + 1,
            less + 1));
    boolean[][] closed = new boolean[n][];
    for (int i = 0; i < n; i++) {
      closed[i] = above[i].clone();
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        closed[i][j] |= (i == more || above[i][more]) && (j == less || above[less][j]);
      }
    }
    return new WeightSpace(low.clone(), high.clone(), closed);
  }

  /**
   * A copy in the order of ranks.
   *
   * @param ranks one per criterion, the smallest for what matters most; criteria of the same rank
   *     are left unordered among themselves
   */
  public WeightSpace withRanks(int... ranks) {
    Refuse.when(
        ranks.length != size(),
        String.format(Locale.ROOT, "There are %d ranks for %d weights.", ranks.length, size()));
    WeightSpace space = this;
    for (int i = 0; i < ranks.length; i++) {
      for (int j = 0; j < ranks.length; j++) {
        if (ranks[i] < ranks[j] && !space.above[i][j]) {
          space = space.withAtLeast(i, j);
        }
      }
    }
    return space;
  }

  /** How many weights there are. */
  public int size() {
    return low.length;
  }

  /** The smallest value, 0..1, that a weight can take. */
  public double low(int criterion) {
    return low[criterion];
  }

  /** The largest value, 0..1, that a weight can take. */
  public double high(int criterion) {
    return high[criterion];
  }

  /** Whether a weight can take one value only. */
  public boolean isFixed(int criterion) {
    return high[criterion] - low[criterion] <= ROUNDING;
  }

  /** Whether one weight is at least another in all of this space, by the order given. */
  public boolean isAtLeast(int more, int less) {
    return above[more][less];
  }

  /** Whether weights lie in this space, but for the rounding of their sum. */
  public boolean contains(double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      if (!(weights[i] >= low[i] - ROUNDING && weights[i] <= high[i] + ROUNDING)) {
        return false;
      }
      for (int j = 0; j < weights.length; j++) {
        if (above[i][j] && weights[i] < weights[j]) {
          return false;
        }
      }
    }
    return Math.abs(sum - 1) <= 1e-9;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WeightSpace that
        && Arrays.equals(low, that.low)
        && Arrays.equals(high, that.high)
        && Arrays.deepEquals(above, that.above);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(low) ^ Arrays.hashCode(high);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "WeightSpace[low=%s, high=%s, above=%s]",
        Arrays.toString(low),
        Arrays.toString(high),
        Arrays.deepToString(above));
  }

  /** Draws what the order and the sum imply into the bounds; refuses an empty space. */
  private void tighten() {
    int n = low.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (above[i][j]) {
          low[i] = Math.max(low[i], low[j]);
          high[j] = Math.min(high[j], high[i]);
        }
      }
    }
    double lows = Arrays.stream(low).sum();
    double highs = Arrays.stream(high).sum();
    Refuse.when(
        lows > 1 + ROUNDING,
        "No weights are possible: the lower bounds add up to " + lows + ", which is more than 1.");
    Refuse.when(
        highs < 1 - ROUNDING,
        "No weights are possible: the upper bounds add up to " + highs + ", which is less than 1.");
    for (int i = 0; i < n; i++) {
      Refuse.when(
          low[i] > high[i] + ROUNDING,
          String.format(
              Locale.ROOT,
              "No weights are possible: weight %d would be at least %s and at most %s.",
              i + 1,
              low[i],
              high[i]));
    }
    double[] floor = low.clone();
    for (int i = 0; i < n; i++) {
      low[i] = Math.min(high[i], Math.max(low[i], 1 - (highs - high[i])));
      high[i] = Math.max(low[i], Math.min(high[i], 1 - (lows - floor[i])));
    }
  }
}
