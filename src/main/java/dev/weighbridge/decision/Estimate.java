package dev.weighbridge.decision;

/**
 * A number found by sampling.
 *
 * @param value the estimate
 * @param standardError how far it typically lies from what endless sampling would give; 0 only
 *     where nothing was left to chance
 */
public record Estimate(double value, double standardError) {
  /** A number that no sampling error touches. */
  public static Estimate exactly(double value) {
    return new Estimate(value, 0);
  }

  /**
   * The share of samples in which something happened, with the binomial standard error {@code √(p(1
   * - p)/n)}. For the error alone {@code p} is taken as {@code (hits + 1)/(samples + 2)} (Laplace's
   * rule of succession), for never having seen something in n samples is not knowing that it cannot
   * be.
   *
   * @param hits 0 to {@code samples}
   * @param samples 1 or more
   */
  static Estimate share(long hits, long samples) {
    double p = (hits + 1.0) / (samples + 2.0);
    return new Estimate((double) hits / samples, Math.sqrt(p * (1 - p) / samples));
  }
}
