package dev.weighbridge.project;

import dev.weighbridge.decision.Measurement;

/**
 * The user's own figure in place of the evidence's.
 *
 * @param language id
 * @param criterion id
 * @param measured the user's figure
 * @param note why, or where from; may be empty
 * @param source what the evidence says
 */
public record OwnFigure(
    String language,
    String criterion,
    Measurement.Measured measured,
    String note,
    Measurement source) {
  /** Whether it is of this language on this criterion. */
  public boolean isOf(String language, String criterion) {
    return this.language.equals(language) && this.criterion.equals(criterion);
  }
}
