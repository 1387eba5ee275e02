package dev.weighbridge.json;

import dev.weighbridge.wording.Excerpt;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Collects what is wrong with one file, in sentences: those of the room that reads it, and beneath
 * them the ones that all readers share (bundle {@code json}). However much is wrong, it costs
 * little time and memory.
 */
public final class Problems {
  /** The most problems that are listed. */
  public static final int MOST_LISTED = 100;

  private static final String SHARED = "json";

  /** Where counting ends: a file that is wrong so often is no file of ours. */
  private static final int MOST_COUNTED = 10_000;

  /** The most problems that are searched for what was probably meant. */
  private static final int MANY = 200;

  private final String file;
  private final String room;
  private final SequencedSet<Problem> found = new TreeSet<>();

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
    if (!full()) {
      String sentence = words(key, arguments);
      found.add(new Problem(file, place.line(), place.column(), pointer, sentence));
    }
  }

  /**
   * A text of the bundles, to be an argument of a sentence; long arguments are cut. Empty once no
   * sentence is added any more.
   */
  public String words(String key, String... arguments) {
    if (full()) {
      return "";
    }
    Object[] cut = Stream.of(arguments).map(Excerpt::of).toArray();
    // Read with the first problem, so that a sound file does not pay for it; Java keeps bundles.
    Messages own = Messages.of(room, Locale.ENGLISH);
    return (own.has(key) ? own : Messages.of(SHARED, Locale.ENGLISH)).text(key, cut);
  }

  /** Whether so much is wrong that guessing what was meant helps nobody and takes long. */
  public boolean many() {
    return found.size() >= MANY;
  }

  /** Whether there are so many that no more are taken. */
  boolean full() {
    return found.size() >= MOST_COUNTED;
  }

  public boolean none() {
    return found.isEmpty();
  }

  /**
   * In the order of the file, each once; of many the first hundred, and then one that says, at the
   * place of the next, how many more there are.
   */
  public List<Problem> sorted() {
    List<Problem> sorted = List.copyOf(found);
    if (sorted.size() <= MOST_LISTED) {
      return sorted;
    }
    Problem next = sorted.get(MOST_LISTED);
    String sentence =
        Messages.of(SHARED, Locale.ENGLISH)
            .text(full() ? "problems.countless" : "problems.more", sorted.size() - MOST_LISTED);
    Problem rest = new Problem(file, next.line(), next.column(), next.pointer(), sentence);
    return Stream.concat(sorted.stream().limit(MOST_LISTED), Stream.of(rest)).toList();
  }
}
