package dev.weighbridge.explanation;

/** Parts of a whole as whole numbers of a hundred. */
public final class OfAHundred {
  /** What a sum of doubles may be off by. */
  private static final double ROUNDING = 1e-9;

  private OfAHundred() {}

  /**
   * Rounded down: 100 only for all, and never past a threshold that was missed. So is all that is
   * said of being sure, and of how much is covered.
   *
   * @param part 0..1
   */
  public static int atLeast(double part) {
    return (int) Math.floor(part * 100 + ROUNDING);
  }

  /**
   * A threshold, rounded away from where one stands, so that what is said of the far side is true.
   *
   * @param part 0..1
   * @param above whether it lies above
   */
  public static int beyond(double part, boolean above) {
    return above ? atMost(part) : atLeast(part);
  }

  /**
   * Rounded up.
   *
   * @param part 0..1
   */
  public static int atMost(double part) {
    return (int) Math.ceil(part * 100 - ROUNDING);
  }
}
