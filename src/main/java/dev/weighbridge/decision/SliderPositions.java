package dev.weighbridge.decision;

import java.util.OptionalDouble;

/** The way back from shares to the importances that give them. */
public final class SliderPositions {
  private SliderPositions() {}

  /**
   * The importance at which a slider gives a share while its neighbours stay: {@code p = R·s / (F −
   * s)}, from {@code s = F·p / (p + R)}.
   *
   * @param share the wanted share {@code s}
   * @param reach the share {@code F} that the slider and its neighbours split
   * @param others the sum {@code R} of the neighbours' importances
   * @return 0..100, or empty if no position gives the share
   */
  public static OptionalDouble giving(double share, double reach, double others) {
    if (share < 0 || share >= reach || others <= 0) {
      return OptionalDouble.empty();
    }
    double position = others * share / (reach - share);
    return position <= Priorities.MAX_IMPORTANCE
        ? OptionalDouble.of(position)
        : OptionalDouble.empty();
  }

  /**
   * Priorities with other importances of the free dimensions, so that their shares are in the given
   * proportion; pins and criteria stay. The sum of the importances stays too if it can, so that a
   * slider whose share does not change does not move.
   *
   * @param shares one per dimension, 0 or more, those of the free ones not all 0; those of pinned
   *     dimensions are not looked at
   * @throws IllegalArgumentException if a share is not a number from 0, or all free ones are 0
   */
  public static Priorities giving(Priorities priorities, double[] shares) {
    double sum = 0;
    double largest = 0;
    double importance = 0;
    int free = 0;
    for (int d = 0; d < shares.length; d++) {
      if (!priorities.isPinned(d)) {
        Refuse.when(!(shares[d] >= 0), "A share must be 0 or more, not " + shares[d] + ".");
        sum += shares[d];
        largest = Math.max(largest, shares[d]);
        importance += priorities.ofDimension(d);
        free++;
      }
    }
    Refuse.when(!(sum > 0), "The free shares are all zero; no position of the sliders gives that.");
    double whole = importance > 0 ? importance : free * Priorities.MAX_IMPORTANCE / 2;
    double scale = Math.min(whole / sum, Priorities.MAX_IMPORTANCE / largest);
    Priorities result = priorities;
    for (int d = 0; d < shares.length; d++) {
      if (!priorities.isPinned(d)) {
        double position = Math.min(shares[d] * scale, Priorities.MAX_IMPORTANCE);
        result = result.withDimension(d, position);
      }
    }
    return result;
  }
}
