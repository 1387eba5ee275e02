package dev.weighbridge.figure;

import dev.weighbridge.explanation.Advice;

/** To be filled confidence. */
public record ConfidenceView() {
  /** To be filled. */
  public static ConfidenceView of(Advice advice) {
    return new ConfidenceView();
  }
}
