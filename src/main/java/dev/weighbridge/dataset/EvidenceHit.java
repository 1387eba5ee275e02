package dev.weighbridge.dataset;

import java.util.Optional;

/**
 * Something in a dataset in which all that was looked for occurs.
 *
 * @param id of the criterion, claim, and so on
 * @param dimension id of the first dimension it belongs to; empty for what belongs to none
 * @param title what it is called
 * @param snippet where in it the words occur
 */
public record EvidenceHit(
    Kind kind, String id, Optional<String> dimension, Passage title, Passage snippet) {
  /** What can be found. */
  public enum Kind {
    CRITERION,
    CLAIM,
    REPORT,
    QUESTION,
    CAPABILITY,
    SOURCE
  }
}
