package dev.weighbridge.explanation;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.Dataset;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How the evidence calls its parts. Indexes are those of the comparison.
 *
 * @param dimension short name of a dimension
 * @param criterion name of a criterion
 * @param value a value of a criterion with its unit
 */
public record Vocabulary(
    IntFunction<String> dimension, IntFunction<String> criterion, ValueText value) {
  /** Writes a value of a criterion as people read it, for example "11 ms". */
  @FunctionalInterface
  public interface ValueText {
    /** The text of a value; {@code criterion} is its index in the comparison. */
    String of(int criterion, double value);
  }

  /** The words of a dataset: dimensions by their short names, values as they are displayed. */
  public static Vocabulary of(Dataset dataset) {
    List<CriterionEvidence> criteria = dataset.criteria();
    return new Vocabulary(
        dimension -> dataset.dimensions().get(dimension).shortName(),
        criterion -> criteria.get(criterion).name(),
        (criterion, value) -> criteria.get(criterion).display().text(value));
  }
}
