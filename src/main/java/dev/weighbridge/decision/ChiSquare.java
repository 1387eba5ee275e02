package dev.weighbridge.decision;

/** The chi-square distribution. */
final class ChiSquare {
  private static final double SETTLED = 1e-16;
  private static final int MOST_TERMS = 100_000;

  private ChiSquare() {}

  /**
   * The probability of a value above {@code x}: {@code Q(k/2, x/2)}, the regularised upper
   * incomplete gamma function. It starts from {@code Q(1, y) = e^−y} or {@code Q(1/2, y) =
   * erfc(√y)} and climbs by {@code Q(a + 1, y) = Q(a, y) + y^a·e^−y / Γ(a + 1)} (Abramowitz and
   * Stegun, 6.5.21).
   *
   * @param x 0 or more
   * @param degreesOfFreedom 1 or more
   */
  static double above(double x, int degreesOfFreedom) {
    double y = x / 2;
    boolean even = degreesOfFreedom % 2 == 0;
    double sum = even ? StrictMath.exp(-y) : complementaryError(StrictMath.sqrt(y));
    double term = even ? sum * y : 2 * StrictMath.sqrt(y / Math.PI) * StrictMath.exp(-y);
    for (double a = even ? 1 : 0.5; a < degreesOfFreedom / 2.0; a++) {
      sum += term;
      term *= y / (a + 1);
    }
    return Math.min(sum, 1);
  }

  /** {@code erfc(z)} for z from 0: its series up to 2, its continued fraction beyond. */
  private static double complementaryError(double z) {
    double scale = StrictMath.exp(-z * z) / StrictMath.sqrt(Math.PI);
    if (z < 2) {
      double term = 2 * z;
      double sum = 0;
      for (int n = 1; n < MOST_TERMS && term > SETTLED * sum; n++) {
        sum += term;
        term *= 2 * z * z / (2 * n + 1);
      }
      return 1 - scale * sum;
    }
    double fraction = z;
    for (int n = 200; n >= 1; n--) {
      fraction = z + n / 2.0 / fraction;
    }
    return scale / fraction;
  }
}
