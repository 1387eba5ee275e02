package dev.weighbridge.json;

import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Collects what is wrong with one file, in sentences: those of the room that reads it, and beneath
 * them the ones that all readers share (bundle {@code json}).
 */
public final class Problems {
  private static final String SHARED = "json";

  /** The most problems that are searched for what was probably meant. */
  private static final int MANY = 200;

  /** The longest piece of the file that a sentence repeats, in characters. */
  private static final int LONGEST_QUOTE = 400;

  private final String file;
  private final String room;
  private final List<Problem> found = new ArrayList<>();

  /**
   * Nothing is wrong yet.
   *
   * @param file what to call the file
   * @param room whose message bundle has the sentences that are not shared, or says shared ones in
   *     its own way
   */
  public Problems(String file, String room) {
    this.file = file;
    this.room = room;
  }

  /** Adds a problem; the key and arguments are those of a sentence. */
  public void add(Place place, String pointer, String key, String... arguments) {
    String sentence = words(key, arguments);
    found.add(new Problem(file, place.line(), place.column(), pointer, sentence));
  }

  /** A text of the bundles, to be an argument of a sentence; long arguments are cut. */
  public String words(String key, String... arguments) {
    Object[] cut = Stream.of(arguments).map(Problems::cut).toArray();
    // Read with the first problem, so that a sound file does not pay for it; Java keeps bundles.
    Messages own = Messages.of(room, Locale.ENGLISH);
    return (own.has(key) ? own : Messages.of(SHARED, Locale.ENGLISH)).text(key, cut);
  }

  private static String cut(String text) {
    return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
  }

  /** Whether so much is wrong that guessing what was meant helps nobody and takes long. */
  public boolean many() {
    return found.size() >= MANY;
  }

  public boolean none() {
    return found.isEmpty();
  }

  /** In the order of the file, each once. */
  public List<Problem> sorted() {
    SequencedSet<Problem> sorted = new TreeSet<>(found);
    return List.copyOf(sorted);
  }
}
