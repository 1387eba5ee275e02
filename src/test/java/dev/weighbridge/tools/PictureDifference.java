package dev.weighbridge.tools;

import java.awt.image.BufferedImage;

/**
 * How far two pictures of the same size are apart.
 *
 * @param mean absolute difference of a colour channel over all pixels, 0..255; of the channel that
 *     differs most
 * @param worst the same over the tile of {@link #TILE} by {@link #TILE} pixels that differs most,
 *     after both tiles are averaged: what is elsewhere, missing or of another colour stands out,
 *     how edges are smoothed does not
 */
record PictureDifference(double mean, double worst) {
  static final int TILE = 16;

  private static final int CHANNELS = 3;

  /**
   * Compares two pictures.
   *
   * @throws IllegalArgumentException if one is larger than the other
   */
  static PictureDifference of(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      throw new IllegalArgumentException(
          "One picture has %d × %d pixels, the other %d × %d."
              .formatted(one.getWidth(), one.getHeight(), other.getWidth(), other.getHeight()));
    }
    double mean = 0;
    double worst = 0;
    for (int channel = 0; channel < CHANNELS; channel++) {
      double sum = 0;
      for (int y = 0; y < one.getHeight(); y += TILE) {
        for (int x = 0; x < one.getWidth(); x += TILE) {
          Tile tile = Tile.of(one, other, x, y, 8 * channel);
          sum += tile.absolute();
          worst = Math.max(worst, Math.abs(tile.signed()) / tile.pixels());
        }
      }
      mean = Math.max(mean, sum / one.getWidth() / one.getHeight());
    }
    return new PictureDifference(mean, worst);
  }

  private record Tile(double absolute, double signed, int pixels) {
    static Tile of(BufferedImage one, BufferedImage other, int left, int top, int shift) {
      int right = Math.min(left + TILE, one.getWidth());
      int bottom = Math.min(top + TILE, one.getHeight());
      int absolute = 0;
      int signed = 0;
      for (int y = top; y < bottom; y++) {
        for (int x = left; x < right; x++) {
          int difference =
              (one.getRGB(x, y) >> shift & 0xff) - (other.getRGB(x, y) >> shift & 0xff);
          absolute += Math.abs(difference);
          signed += difference;
        }
      }
      return new Tile(absolute, signed, (right - left) * (bottom - top));
    }
  }
}
