package dev.weighbridge.figure;

/**
 * How colours are seen: WCAG contrast, and CIELAB (D65) under normal sight and simulated colour
 * blindness (Machado, Oliveira and Fernandes, 2009, severity 1, applied to linear sRGB).
 */
enum Sight {
  NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  @SuppressWarnings("ImmutableEnumChecker") // The array is never handed out or written to.
  private final double[] matrix;

  Sight(double... matrix) {
    this.matrix = matrix;
  }

  /** WCAG 2 contrast ratio, 1..21. */
  static double contrast(Colour a, Colour b) {
    double la = luminance(a);
    double lb = luminance(b);
    return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
  }

  /** CIELAB distance (1976) of two colours as seen with this sight. */
  double distance(Colour a, Colour b) {
    double[] p = lab(seen(a));
    double[] q = lab(seen(b));
    return Math.sqrt(
        Math.pow(p[0] - q[0], 2) + Math.pow(p[1] - q[1], 2) + Math.pow(p[2] - q[2], 2));
  }

  /** How far two colours are apart in CIELAB lightness: all that is left of them in grey. */
  static double lightnessDistance(Colour a, Colour b) {
    return Math.abs(lab(linear(a))[0] - lab(linear(b))[0]);
  }

  private static double luminance(Colour colour) {
    double[] c = linear(colour);
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
  }

  private double[] seen(Colour colour) {
    double[] c = linear(colour);
    double[] out = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = 0;
      for (int j = 0; j < 3; j++) {
        sum += matrix[3 * i + j] * c[j];
      }
      out[i] = Math.clamp(sum, 0, 1);
    }
    return out;
  }

  private static double[] linear(Colour colour) {
    return new double[] {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double[] lab(double[] c) {
    double x = f((0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047);
    double y = f(0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2]);
    double z = f((0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double f(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }
}
