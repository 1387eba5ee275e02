package dev.weighbridge.dataset;

import dev.weighbridge.decision.Sampling;
import dev.weighbridge.json.JsonDocument;
import dev.weighbridge.json.Part;
import dev.weighbridge.json.Place;
import dev.weighbridge.json.Problems;
import java.util.List;

/**
 * How much there is to compute with in a dataset. What is larger than these bounds would make the
 * window stand still for more than two seconds.
 *
 * @param languages not negative
 * @param dimensions not negative
 * @param criteria of all dimensions, not negative
 * @param scenarios not negative
 */
record DatasetSize(int languages, int dimensions, int criteria, int scenarios) {
  static final int MOST_LANGUAGES = 100;
  static final int MOST_DIMENSIONS = 20;
  static final int MOST_CRITERIA = 150;
  static final int MOST_SCENARIOS = 50;

  /** Languages × criteria. */
  static final int MOST_FIGURES = 6_000;

  /** What there is besides the draws, in bytes. */
  private static final long BASE = 64L * 1024 * 1024;

  /** Each sample of a figure is a float in the window's draws and in those of its words. */
  private static final int BYTES_A_SAMPLE = 2 * Float.BYTES;

  private static final long MEGABYTE = 1024 * 1024;

  /** The size of a document, sound or not. */
  static DatasetSize of(Part root) {
    return new DatasetSize(
        root.get("languages").items().size(),
        root.get("dimensions").items().size(),
        root.get("dimensions").items().stream()
            .mapToInt(dimension -> dimension.get("criteria").items().size())
            .sum(),
        root.get("scenarios").items().size());
  }

  /** Languages × criteria. */
  long figures() {
    return (long) languages * criteria;
  }

  /** The memory that results of the usual number of samples take, in bytes. */
  long bytes() {
    return BASE + figures() * Sampling.USUAL_SAMPLES * BYTES_A_SAMPLE;
  }

  /**
   * Whether it can be handled; each bound that is broken is reported, or else that the memory is
   * too small.
   *
   * @param memory that the program may use, in bytes
   */
  boolean isBounded(JsonDocument document, long memory, Problems problems) {
    Part root = document.root();
    // Each is reported, also after another.
    boolean bounded =
        !List.of(
                bound(
                    root.get("languages"),
                    languages,
                    MOST_LANGUAGES,
                    "languages",
                    document,
                    problems),
                bound(
                    root.get("dimensions"),
                    dimensions,
                    MOST_DIMENSIONS,
                    "dimensions",
                    document,
                    problems),
                bound(
                    root.get("dimensions"),
                    criteria,
                    MOST_CRITERIA,
                    "criteria",
                    document,
                    problems),
                bound(
                    root.get("scenarios"),
                    scenarios,
                    MOST_SCENARIOS,
                    "scenarios",
                    document,
                    problems))
            .contains(false);
    if (figures() > MOST_FIGURES) {
      problems.add(
          Place.START,
          "",
          "size.figures",
          Integer.toString(languages),
          Integer.toString(criteria),
          Long.toString(figures()),
          Integer.toString(MOST_FIGURES));
      return false;
    }
    if (bytes() > memory) {
      problems.add(
          Place.START,
          "",
          "size.memory",
          Integer.toString(languages),
          Integer.toString(criteria),
          Long.toString(bytes() / MEGABYTE),
          Long.toString(memory / MEGABYTE));
      return false;
    }
    return bounded;
  }

  private static boolean bound(
      Part list, int count, int most, String what, JsonDocument document, Problems problems) {
    if (count > most) {
      problems.add(
          document.placeOf(list.pointer()),
          list.pointer(),
          "size.count",
          Integer.toString(count),
          problems.words("size." + what),
          Integer.toString(most));
    }
    return count <= most;
  }
}
