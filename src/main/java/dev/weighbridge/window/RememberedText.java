package dev.weighbridge.window;

import dev.weighbridge.figure.Theme;
import dev.weighbridge.window.Remembered.Place;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is remembered as lines of a word and its value. A line that cannot be understood is passed
 * over, so that a damaged file costs a habit and never a start.
 */
final class RememberedText {
  private static final double FARTHEST = 100_000;

  private Remembered read = Remembered.NOTHING;
  private final List<Path> recent = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();

  private RememberedText() {}

  static String write(Remembered remembered) {
    StringBuilder text = new StringBuilder();
    remembered
        .place()
        .ifPresent(place ->
            line(
                text,
                "place",
                String.format(
                    Locale.ROOT,
                    "%s %s %s %s %s",
                    place.x(),
                    place.y(),
                    place.width(),
                    place.height(),
                    place.maximized())));
    remembered.theme().ifPresent(theme -> line(text, "theme", theme.name()));
    line(text, "zoom", Double.toString(remembered.zoom()));
    remembered.locale().ifPresent(locale -> line(text, "language", locale.toLanguageTag()));
    remembered.recent().forEach(file -> line(text, "recent", file.toString()));
    new TreeSet<>(remembered.seen()).forEach(hint -> line(text, "seen", hint));
    return text.toString();
  }

  /** Any text gives an answer. */
  static Remembered read(String text) {
    RememberedText reader = new RememberedText();
    text.lines().forEach(reader::line);
    Remembered read = reader.read;
    return new Remembered(
        read.place(), read.theme(), read.zoom(), read.locale(), reader.recent, reader.seen);
  }

  private static void line(StringBuilder text, String word, String value) {
    if (value.chars().noneMatch(Character::isISOControl)) {
      text.append(word).append(' ').append(value).append('\n');
    }
  }

  private void line(String line) {
    int space = line.indexOf(' ');
    if (space < 0) {
      return;
    }
    String value = line.substring(space + 1);
    try {
      switch (line.substring(0, space)) {
        case "place" -> place(value).ifPresent(place -> read = read.at(place));
        case "theme" -> theme(value);
        case "zoom" -> zoom(value);
        case "language" -> language(value);
        case "recent" -> recent(value);
        case "seen" -> seen.add(value);
        default -> {}
      }
    } catch (IllegalArgumentException _) {
      // Passed over, as promised.
    }
  }

  private static Optional<Place> place(String value) {
    List<String> parts = List.of(value.split(" ", -1));
    if (parts.size() != 5) {
      return Optional.empty();
    }
    double[] numbers = parts.stream().limit(4).mapToDouble(Double::parseDouble).toArray();
    boolean sound =
        numbers[2] > 0
            && numbers[3] > 0
            && Arrays.stream(numbers).allMatch(n -> Math.abs(n) < FARTHEST);
    return sound
        ? Optional.of(
            new Place(
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                Boolean.parseBoolean(parts.getLast())))
        : Optional.empty();
  }

  private void theme(String value) {
    Stream.of(Theme.LIGHT, Theme.DARK)
        .filter(theme -> theme.name().equals(value))
        .findFirst()
        .ifPresent(theme -> read = read.looking(Optional.of(theme), read.zoom()));
  }

  private void zoom(String value) {
    double zoom = Double.parseDouble(value);
    if (zoom >= 1 && zoom <= 2) {
      read = read.looking(read.theme(), zoom);
    }
  }

  private void language(String value) {
    Locale locale = Locale.forLanguageTag(value);
    if (!locale.equals(Locale.ROOT)) {
      read = read.speaking(locale);
    }
  }

  private void recent(String value) throws InvalidPathException {
    Path file = Path.of(value);
    if (file.isAbsolute() && recent.size() < Remembered.MOST_RECENT && !recent.contains(file)) {
      recent.add(file);
    }
  }
}
