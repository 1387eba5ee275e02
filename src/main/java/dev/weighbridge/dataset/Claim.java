package dev.weighbridge.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A statement for or against a language.
 *
 * @param id stable key
 * @param dimension id of its dimension
 * @param language id of the language it is about
 * @param text one or two sentences
 * @param useCase id of the use case it is evidence for
 * @param report id of the field report that tells the same story; show one of the two
 * @param sources at least one
 */
public record Claim(
    String id,
    String dimension,
    String language,
    Stance stance,
    String text,
    Optional<String> useCase,
    Optional<String> report,
    List<Source> sources) {
  /** What a claim says about its language. */
  public enum Stance {
    STRENGTH,
    WEAKNESS,
    NUANCE
  }

  public Claim {
    sources = List.copyOf(sources);
  }
}
