package dev.weighbridge.command;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.dataset.DatasetReading;
import dev.weighbridge.json.Problem;
import dev.weighbridge.wording.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The dataset of a command; one with problems ends the command and names them all. */
final class Evidence {
  private final Messages messages;

  Evidence(Messages messages) {
    this.messages = messages;
  }

  /**
   * Reads a file.
   *
   * @param file the user's own dataset; nothing for the bundled one
   */
  Dataset read(Optional<Path> file) throws Failure {
    if (file.isEmpty()) {
      return DatasetReader.bundled();
    }
    return switch (DatasetReader.read(file.get())) {
      case DatasetReading.Loaded(Dataset dataset) -> dataset;
      case DatasetReading.Refused(List<Problem> problems) ->
          throw new Failure(ExitCode.DATA, text(problems));
    };
  }

  /** One line a problem, then how many there are. */
  String text(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> text.append(problem.text()).append('\n'));
    return text.append(messages.text("problems", problems.size())).toString();
  }
}
