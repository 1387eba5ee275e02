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

  /** The colour without its alpha as {@code #rrggbb}. */
  public String hex() {
    return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
  }
}
