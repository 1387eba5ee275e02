package dev.weighbridge.figure;

import dev.weighbridge.explanation.Advice;

/** To be filled walk. */
public record WalkView() {
  /** To be filled. */
  public static WalkView of(Advice advice, String dimension) {
    return new WalkView();
  }
}
