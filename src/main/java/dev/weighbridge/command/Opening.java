package dev.weighbridge.command;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.figure.Picture;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.project.Project;
import dev.weighbridge.report.Format;
import dev.weighbridge.report.OpenedFile;
import dev.weighbridge.report.Order;
import dev.weighbridge.wording.Messages;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a run starts from.
 *
 * @param project opened, or fresh with all languages
 * @param drawn how the opened file was drawn, if it was a picture
 */
record Opening(Project project, Optional<Order> drawn) {
  /** A fresh project on the first scenario. */
  static Opening of(Dataset dataset) {
    Project project =
        Project.of(dataset)
            .withShown(
                dataset.comparison().alternatives().stream()
                    .map(Alternative::id)
                    .collect(Collectors.toSet()));
    return new Opening(project, Optional.empty());
  }

  /** What a file holds; what of the evidence has changed since is told on the error stream. */
  static Opening of(Source source, Dataset dataset, Console console, Messages messages)
      throws Failure {
    return switch (source.project(dataset)) {
      case OpenedFile.Opened opened -> {
        if (!opened.differences().isEmpty()) {
          console.complain(messages.text("project.differs", source.name()));
          opened.differences().forEach(one -> console.complain("- " + one.sentence()));
        }
        yield new Opening(opened.project(), opened.drawn());
      }
      case OpenedFile.Refused refused ->
          throw new Failure(ExitCode.DATA, new Evidence(messages).text(refused.problems()));
    };
  }

  Optional<Picture> picture() {
    return drawn.map(Order::picture);
  }

  /** How figures are drawn where nobody says otherwise. */
  Order order() {
    return drawn.orElseGet(() -> Order.of(new Subject.Fit(), Format.SVG));
  }
}
