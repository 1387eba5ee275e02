package dev.weighbridge.project;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.ValueScale;
import dev.weighbridge.json.Part;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** The user's own figures in a project file. */
final class OwnFigures {
  private OwnFigures() {}

  /**
   * Tells what is wrong with the figures of a file; what the schema already refuses is passed over.
   *
   * @param dataset whose ids the file must use
   * @param wrong takes the part and the key of the sentence
   */
  static void check(Part root, Dataset dataset, BiConsumer<Part, String> wrong) {
    Set<String> seen = new HashSet<>();
    for (Part figure : root.get("own").items()) {
      String criterion = figure.get("criterion").text().orElse("");
      if (!seen.add(figure.get("language").text().orElse("") + "/" + criterion)) {
        wrong.accept(figure, "own.twice");
      }
      double value = figure.get("value").number().orElse(0);
      double low = figure.get("low").number().orElse(value);
      if (low > value || figure.get("high").number().orElse(value) < value) {
        wrong.accept(figure, "own.interval");
      } else if (low <= 0
          && figure.get("low").number().isPresent()
          && isLogarithmic(dataset, criterion)) {
        wrong.accept(figure.get("low"), "own.positive");
      }
    }
  }

  private static boolean isLogarithmic(Dataset dataset, String criterion) {
    return dataset.comparison().criteria().stream()
        .anyMatch(
            one -> one.id().equals(criterion) && one.scale() instanceof ValueScale.Logarithmic);
  }

  /** The figure as it was written. */
  static Measurement.Measured measured(Part figure) {
    return new Measurement.Measured(
        figure.numberOf("value"), figure.numberOf("low"), figure.numberOf("high"));
  }

  /** Whether a dataset has a place for the figure, on a scale that can take it. */
  static boolean fits(Part figure, Dataset dataset) {
    String criterion = figure.textOf("criterion");
    return dataset.comparison().alternatives().stream()
            .anyMatch(language -> language.id().equals(figure.textOf("language")))
        && dataset.criteria().stream().anyMatch(one -> one.id().equals(criterion))
        && (figure.numberOf("low") > 0 || !isLogarithmic(dataset, criterion));
  }
}
