package dev.weighbridge.figure;

import java.util.ArrayList;
import java.util.List;

/** Splits what does not fit side by side into rows that are about equally long. */
final class Batches {
  private Batches() {}

  /**
   * Where the batches begin and end.
   *
   * @param count of things, at least 1
   * @param most in a batch, at least 1
   * @return first index of each batch, and {@code count} at the end
   */
  static List<Integer> bounds(int count, int most) {
    int batches = (count + most - 1) / most;
    List<Integer> bounds = new ArrayList<>();
    for (int i = 0; i <= batches; i++) {
      bounds.add((count * i + batches - 1) / batches);
    }
    return bounds;
  }
}
