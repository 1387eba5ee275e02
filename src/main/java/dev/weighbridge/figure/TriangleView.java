package dev.weighbridge.figure;

import dev.weighbridge.explanation.Advice;
import java.util.List;

/** To be filled triangle. */
public record TriangleView() {
  /** To be filled. */
  public static TriangleView of(Advice advice, List<String> dimensions) {
    return new TriangleView();
  }
}
