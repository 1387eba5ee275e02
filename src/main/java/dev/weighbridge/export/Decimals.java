package dev.weighbridge.export;

/** Numbers in files: short, and the same on every machine. */
final class Decimals {
  private static final double LARGEST = 1e9;

  private Decimals() {}

  /**
   * Appends a number without exponent, trailing zeros or negative zero.
   *
   * @param most decimals, 0..6
   * @throws IllegalArgumentException if the value is not a number or far beyond any figure
   */
  static void append(StringBuilder out, double value, int most) {
    if (Double.isNaN(value) || Math.abs(value) > LARGEST) {
      throw new IllegalArgumentException("A figure has a coordinate that is off: " + value);
    }
    long unit = 1;
    for (int i = 0; i < most; i++) {
      unit *= 10;
    }
    long parts = Math.round(value * unit);
    if (parts < 0) {
      out.append('-');
      parts = -parts;
    }
    out.append(parts / unit);
    long fraction = parts % unit;
    if (fraction > 0) {
      out.append('.');
      while (fraction > 0) {
        unit /= 10;
        out.append(fraction / unit);
        fraction %= unit;
      }
    }
  }
}
