package dev.weighbridge.dataset;

import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Collects what is wrong with one file, in sentences. */
final class Problems {
  /** The most problems that are searched for what was probably meant. */
  private static final int MANY = 200;

  /** The longest piece of the file that a sentence repeats, in characters. */
  private static final int LONGEST_QUOTE = 400;

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  /** Adds a problem; the key and arguments are those of the room's message bundle. */
  void add(Place place, String pointer, String key, String... arguments) {
    String sentence = words(key, arguments);
    found.add(new Problem(file, place.line(), place.column(), pointer, sentence));
  }

  /** A text of the room's bundle, to be an argument of a sentence. */
  static String words(String key, String... arguments) {
    Object[] cut = Stream.of(arguments).map(Problems::cut).toArray();
    return Wording.MESSAGES.text(key, cut);
  }

  private static String cut(String text) {
    return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
  }

  /** Whether so much is wrong that guessing what was meant helps nobody and takes long. */
  boolean many() {
    return found.size() >= MANY;
  }

  boolean none() {
    return found.isEmpty();
  }

  /** In the order of the file, each once. */
  List<Problem> sorted() {
    SequencedSet<Problem> sorted = new TreeSet<>(found);
    return List.copyOf(sorted);
  }

  /** Loaded with the first problem, so that a sound file does not pay for it. */
  private static final class Wording {
    static final Messages MESSAGES = Messages.of("dataset", Locale.ENGLISH);
  }
}
