package dev.weighbridge.decision;

import java.util.Optional;

/**
 * The simplex around a weight space that can be sampled directly: the weights of the free criteria
 * above a floor, in the order given if there is one. Samples that fall outside the space are drawn
 * again.
 */
final class WeightEnvelope {
  private static final double ROUNDING = 1e-12;

  private final WeightSpace space;
  private final int[] free;
  private final double[] floor;
  private final double rest;
  private final Optional<LinearExtensions> orders;

  private WeightEnvelope(
      WeightSpace space,
      int[] free,
      double[] floor,
      double rest,
      Optional<LinearExtensions> orders) {
    this.space = space;
    this.free = free;
    this.floor = floor;
    this.rest = rest;
    this.orders = orders;
  }

  /**
   * The envelope of a space.
   *
   * @param free the criteria whose weight is not fixed
   * @param orders the orders among them, if any are given
   */
  static WeightEnvelope of(WeightSpace space, int[] free, Optional<LinearExtensions> orders) {
    double[] floor = new double[free.length];
    double lowest = 1;
    for (int criterion : free) {
      lowest = Math.min(lowest, space.low(criterion));
    }
    double rest = 1;
    for (int i = 0; i < space.size(); i++) {
      rest -= space.isFixed(i) ? space.low(i) : 0;
    }
    for (int k = 0; k < free.length; k++) {
      // Different floors would break an order, one common floor does not.
      floor[k] = orders.isPresent() ? lowest : space.low(free[k]);
      rest -= floor[k];
    }
    return new WeightEnvelope(space, free, floor, Math.max(rest, 0), orders);
  }

  double floor(int k) {
    return floor[k];
  }

  /** What is left to share out above the floor. */
  double rest() {
    return rest;
  }

  boolean isOrdered() {
    return orders.isPresent();
  }

  /** Whether the space fills its envelope, so that no sample is ever refused. */
  boolean isExact() {
    for (int k = 0; k < free.length; k++) {
      if (space.low(free[k]) > floor[k] + ROUNDING
          || space.high(free[k]) < floor[k] + rest - ROUNDING) {
        return false;
      }
    }
    return true;
  }

  /** How many of so many trials stay within the space. */
  int accepted(long key, int trials) {
    double[] weights = new double[space.size()];
    int accepted = 0;
    for (int i = 0; i < trials; i++) {
      accepted += attempt(RandomStream.key(key, i), weights) ? 1 : 0;
    }
    return accepted;
  }

  /** Draws until the free weights lie in the space; only they are written. */
  void draw(long key, double[] weights) {
    int attempt = 0;
    while (!attempt(RandomStream.key(key, attempt), weights)) {
      attempt++;
    }
  }

  private boolean attempt(long key, double[] weights) {
    int n = free.length;
    double[] draws = new double[n];
    double sum = 0;
    for (int k = 0; k < n; k++) {
      draws[k] = RandomColumns.exponential(RandomStream.bits(key, k));
      sum += draws[k];
    }
    int[] order = new int[n];
    for (int k = n - 1; k >= 0; k--) {
      order[k] = k;
      if (orders.isPresent()) {
        draws[k] = draws[k] / (k + 1) + (k < n - 1 ? draws[k + 1] : 0);
      }
    }
    orders.ifPresent(these -> these.draw(RandomStream.key(key, -1), order));
    boolean inside = true;
    for (int k = 0; k < n; k++) {
      int criterion = free[order[k]];
      double weight = floor[order[k]] + rest * (draws[k] / sum);
      weights[criterion] = weight;
      inside &= weight >= space.low(criterion) && weight <= space.high(criterion);
    }
    return inside;
  }
}
