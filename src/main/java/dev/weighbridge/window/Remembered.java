package dev.weighbridge.window;

import dev.weighbridge.figure.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the person is used to.
 *
 * @param place of the window; empty before the first start
 * @param theme empty if the system's is followed
 * @param zoom 1 to 2
 * @param locale of the words; empty if the system's language is followed
 * @param recent files, the latest first, {@value #MOST_RECENT} at most
 * @param seen hints that are not shown again
 */
record Remembered(
    Optional<Place> place,
    Optional<Theme> theme,
    double zoom,
    Optional<Locale> locale,
    List<Path> recent,
    Set<String> seen) {
  static final int MOST_RECENT = 10;

  static final Remembered NOTHING =
      new Remembered(Optional.empty(), Optional.empty(), 1, Optional.empty(), List.of(), Set.of());

  /**
   * Where the window stands, in screen pixels.
   *
   * @param width above 0
   * @param height above 0
   */
  record Place(double x, double y, double width, double height, boolean maximized) {}

  Remembered {
    recent = List.copyOf(recent);
    seen = Set.copyOf(seen);
  }

  Remembered at(Place place) {
    return new Remembered(Optional.of(place), theme, zoom, locale, recent, seen);
  }

  Remembered looking(Optional<Theme> theme, double zoom) {
    return new Remembered(place, theme, zoom, locale, recent, seen);
  }

  Remembered speaking(Locale locale) {
    return new Remembered(place, theme, zoom, Optional.of(locale), recent, seen);
  }

  /** With this file as the latest. */
  Remembered used(Path file) {
    List<Path> files = new ArrayList<>(recent);
    files.remove(file);
    files.addFirst(file);
    return new Remembered(
        place, theme, zoom, locale, files.stream().limit(MOST_RECENT).toList(), seen);
  }

  Remembered without(Path file) {
    return new Remembered(
        place, theme, zoom, locale, recent.stream().filter(f -> !f.equals(file)).toList(), seen);
  }

  /** With the files and hints that another window has taken down too. */
  Remembered sharing(Remembered kept) {
    return new Remembered(place, theme, zoom, locale, kept.recent, kept.seen);
  }

  Remembered seen(String hint) {
    Set<String> hints = new LinkedHashSet<>(seen);
    hints.add(hint);
    return new Remembered(place, theme, zoom, locale, recent, hints);
  }
}
