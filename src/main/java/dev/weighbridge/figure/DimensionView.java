package dev.weighbridge.figure;

import dev.weighbridge.explanation.Advice;

/** To be filled dimension. */
public record DimensionView() {
  /** To be filled. */
  public static DimensionView of(Advice advice, String dimension) {
    return new DimensionView();
  }
}
