package dev.weighbridge.decision;

/**
 * Where a sampled number lies nine times in ten.
 *
 * @param low its 5 % quantile
 * @param high its 95 % quantile
 */
public record Interval(double low, double high) {
  private static final double ROUNDING = 1e-9;

  /** The lower end in whole points, rounded outwards so that what is told holds. */
  public int wholeLow() {
    return (int) Math.floor(low + ROUNDING);
  }

  /** The upper end in whole points, rounded outwards. */
  public int wholeHigh() {
    return (int) Math.ceil(high - ROUNDING);
  }
}
