package dev.weighbridge.figure;

import dev.weighbridge.explanation.Advice;

/** To be filled scenarios. */
public record ScenariosView() {
  /** To be filled. */
  public static ScenariosView of(Advice advice) {
    return new ScenariosView();
  }
}
