package dev.weighbridge.dataset;

import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.TreeSet;

/** Collects what is wrong with one file, in sentences. */
final class Problems {
  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  /** Adds a problem; the key and arguments are those of the room's message bundle. */
  void add(Place place, String pointer, String key, Object... arguments) {
    String sentence = Messages.of("dataset", Locale.ENGLISH).text(key, arguments);
    found.add(new Problem(file, place.line(), place.column(), pointer, sentence));
  }

  /** A text of the room's bundle, to be an argument of a sentence. */
  static String words(String key, Object... arguments) {
    return Messages.of("dataset", Locale.ENGLISH).text(key, arguments);
  }

  boolean none() {
    return found.isEmpty();
  }

  /** In the order of the file, each once. */
  List<Problem> sorted() {
    SequencedSet<Problem> sorted = new TreeSet<>(found);
    return List.copyOf(sorted);
  }
}
