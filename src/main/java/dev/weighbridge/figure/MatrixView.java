package dev.weighbridge.figure;

import dev.weighbridge.explanation.Advice;

/** To be filled matrix. */
public record MatrixView() {
  /** To be filled. */
  public static MatrixView of(Advice advice) {
    return new MatrixView();
  }
}
