package dev.weighbridge.figure;

import dev.weighbridge.explanation.Advice;

/** To be filled acceptability. */
public record AcceptabilityView() {
  /** To be filled. */
  public static AcceptabilityView of(Advice advice) {
    return new AcceptabilityView();
  }
}
