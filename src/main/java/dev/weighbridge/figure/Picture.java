package dev.weighbridge.figure;

import java.util.Locale;

/**
 * Which picture of a project: enough, together with the project, to draw the same again.
 *
 * @param subject what it is about
 * @param theme what it is looked at on
 * @param width in user units, 480 to 2400
 * @param locale of its words
 */
public record Picture(Subject subject, Theme theme, int width, Locale locale) {
  /** The smallest width that figures are made for. */
  public static final int SMALLEST_WIDTH = 480;

  /** The largest width that figures are made for. */
  public static final int LARGEST_WIDTH = 2400;

  /** The width where nobody asks for another. */
  public static final int USUAL_WIDTH = 800;

  public Picture {
    if (width < SMALLEST_WIDTH || width > LARGEST_WIDTH) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "A picture is %d to %d wide, not %d.",
              SMALLEST_WIDTH,
              LARGEST_WIDTH,
              width));
    }
  }

  /** On white, with English words, at the usual width. */
  public static Picture of(Subject subject) {
    return new Picture(subject, Theme.LIGHT, USUAL_WIDTH, Locale.ENGLISH);
  }
}
