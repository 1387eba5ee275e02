package dev.weighbridge.explanation;

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
}
