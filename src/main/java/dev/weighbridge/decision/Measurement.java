package dev.weighbridge.decision;

/** What is known of one alternative on one criterion. */
public sealed interface Measurement {
  /**
   * A figure with the interval in which it is believed to lie.
   *
   * @param value in the criterion's unit, finite
   * @param low at most {@code value}
   * @param high at least {@code value}
   */
  record Measured(double value, double low, double high) implements Measurement {
    public Measured {
      Refuse.notFinite("A measured value", value);
      Refuse.notFinite("The lower end of a measurement", low);
      Refuse.notFinite("The upper end of a measurement", high);
      Refuse.when(
          low > value || value > high,
          "A measurement needs low ≤ value ≤ high, not " + low + ", " + value + ", " + high + ".");
    }

    /** A figure without any spread. */
    public static Measured exactly(double value) {
      return new Measured(value, value, value);
    }
  }

  /** No figure: counts as the whole range of 0 to 100 points, never as zero, never as a guess. */
  record Missing() implements Measurement {}
}
