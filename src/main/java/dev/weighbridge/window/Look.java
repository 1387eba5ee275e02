package dev.weighbridge.window;

import dev.weighbridge.figure.Palette;
import dev.weighbridge.figure.Theme;

/**
 * How the window looks, whatever it shows.
 *
 * @param palette of the theme
 * @param zoom 1 to 2
 */
record Look(Palette palette, double zoom) {
  static final Look START = new Look(Palette.of(Theme.LIGHT), 1);

  boolean isDark() {
    return palette.theme() == Theme.DARK;
  }
}
