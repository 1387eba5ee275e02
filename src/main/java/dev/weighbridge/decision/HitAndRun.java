package dev.weighbridge.decision;

/**
 * A random walk over a weight space, for the spaces that no exact method reaches: hit-and-run along
 * the directions that move weight from one criterion to another (Smith 1984; Tervonen et al. 2013
 * for weights). Its stationary distribution is uniform.
 *
 * <p>Mixing: it throws away 50 samples' worth of steps, and takes {@value #STEPS_PER_PAIR} steps
 * for each pair of criteria between two samples. On order and bound constraints of up to ten
 * criteria the correlation between neighbouring samples is then below 0.05, which a test holds.
 */
final class HitAndRun {
  private static final int STEPS_PER_PAIR = 8;
  private static final int BURN_IN_SAMPLES = 50;

  private final WeightSpace space;
  private final int[] free;
  private final double[] at;
  private final long key;
  private final int stepsPerSample;
  private long drawn;

  /**
   * Starts a walk.
   *
   * @param free the criteria whose weight is not fixed, two or more
   */
  HitAndRun(WeightSpace space, int[] free, long key) {
    this.space = space;
    this.free = free;
    this.key = key;
    at = start(space);
    stepsPerSample = STEPS_PER_PAIR * free.length * (free.length - 1) / 2;
    for (int i = 0; i < BURN_IN_SAMPLES; i++) {
      next();
    }
  }

  /** The next sample; the array is the walk's own and changes with the next call. */
  double[] next() {
    for (int i = 0; i < stepsPerSample; i++) {
      step();
    }
    return at;
  }

  private void step() {
    int n = free.length;
    int pick = RandomStream.below(n * (n - 1), RandomStream.bits(key, drawn++));
    int i = free[pick / (n - 1)];
    int j = free[(pick / (n - 1) + 1 + pick % (n - 1)) % n];
    double least = Math.max(space.low(i) - at[i], at[j] - space.high(j));
    double most = Math.min(space.high(i) - at[i], at[j] - space.low(j));
    for (int k : free) {
      if (k != i && k != j) {
        most = space.isAtLeast(k, i) ? Math.min(most, at[k] - at[i]) : most;
        least = space.isAtLeast(i, k) ? Math.max(least, at[k] - at[i]) : least;
        least = space.isAtLeast(k, j) ? Math.max(least, at[j] - at[k]) : least;
        most = space.isAtLeast(j, k) ? Math.min(most, at[j] - at[k]) : most;
      }
    }
    double half = (at[j] - at[i]) / 2;
    least = space.isAtLeast(i, j) ? Math.max(least, half) : least;
    most = space.isAtLeast(j, i) ? Math.min(most, half) : most;
    double part = RandomStream.uniform(RandomStream.bits(key, drawn++));
    if (most > least) {
      double both = at[i] + at[j];
      at[i] += least + (most - least) * part;
      at[j] = both - at[i];
    }
  }

  /**
   * A point to start from: all weights at one common level as far as their bounds allow. The level
   * at which they add up to 1 is found by bisection. It obeys the order because the bounds do.
   */
  private static double[] start(WeightSpace space) {
    double[] weights = new double[space.size()];
    double under = 0;
    double over = 1;
    while (over - under > 1e-15) {
      double level = (under + over) / 2;
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        weights[i] = Math.clamp(level, space.low(i), space.high(i));
        sum += weights[i];
      }
      if (sum < 1) {
        under = level;
      } else {
        over = level;
      }
    }
    return weights;
  }
}
