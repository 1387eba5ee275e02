package dev.weighbridge.figure;

/**
 * A colour in sRGB.
 *
 * @param rgb {@code 0xRRGGBB}
 * @param alpha 0 (nothing) to 1 (opaque)
 */
public record Colour(int rgb, double alpha) {
  static Colour opaque(int rgb) {
    return new Colour(rgb, 1);
  }

  public int red() {
    return rgb >> 16 & 0xff;
  }

  public int green() {
    return rgb >> 8 & 0xff;
  }

  public int blue() {
    return rgb & 0xff;
  }

  /**
   * This colour laid over another, as an opaque one.
   *
   * @param part of this colour, 0..1
   */
  Colour over(Colour ground, double part) {
    return opaque(
        mix(red(), ground.red(), part) << 16
            | mix(green(), ground.green(), part) << 8
            | mix(blue(), ground.blue(), part));
  }

  private static int mix(int front, int back, double part) {
    return (int) Math.round(part * front + (1 - part) * back);
  }

  /** The colour without its alpha as {@code #rrggbb}. */
  public String hex() {
    return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
  }
}
