package dev.weighbridge.figure;

import dev.weighbridge.explanation.Advice;

/** To be filled profile. */
public record ProfileView() {
  /** To be filled. */
  public static ProfileView of(Advice advice) {
    return new ProfileView();
  }
}
