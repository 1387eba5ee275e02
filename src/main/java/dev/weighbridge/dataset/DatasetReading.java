package dev.weighbridge.dataset;

import dev.weighbridge.json.Problem;
import java.util.List;

/** What reading a file came to: a whole dataset or the reasons why not, never something half. */
public sealed interface DatasetReading {
  /** The file is a dataset. */
  record Loaded(Dataset dataset) implements DatasetReading {}

  /**
   * The file is not a dataset.
   *
   * @param problems all that was found, at least one, in the order of the file
   */
  record Refused(List<Problem> problems) implements DatasetReading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
