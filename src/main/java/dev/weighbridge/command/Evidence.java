package dev.weighbridge.command;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.dataset.DatasetReading;
import dev.weighbridge.json.Problem;
import dev.weighbridge.json.Problems;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dataset of a command; one with problems ends the command and names them all. */
final class Evidence {
  private final Messages messages;

  Evidence(Messages messages) {
    this.messages = messages;
  }

  /**
   * Reads a dataset.
   *
   * @param own the user's own; nothing for the bundled one
   */
  Dataset read(Optional<Source> own) throws Failure {
    if (own.isEmpty()) {
      return DatasetReader.bundled();
    }
    return switch (own.get().dataset()) {
      case DatasetReading.Loaded(Dataset dataset) -> dataset;
      case DatasetReading.Refused(List<Problem> problems) ->
          throw new Failure(ExitCode.DATA, text(problems));
    };
  }

  /** One line a problem, then how many there are, unless the last of many says so. */
  String text(List<Problem> problems) {
    List<String> lines = new ArrayList<>(problems.stream().map(Problem::text).toList());
    if (problems.size() <= Problems.MOST_LISTED) {
      lines.add(messages.text("problems", problems.size()));
    }
    return String.join("\n", lines);
  }
}
