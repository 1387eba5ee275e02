package dev.weighbridge.window;

import dev.weighbridge.decision.Priorities;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Importances from weights that a person was asked for in another way than by sliders. */
final class Elicited {
  private Elicited() {}

  /** The dimensions that are not held, which are those that can be asked about. */
  static List<Integer> free(Priorities priorities) {
    return IntStream.range(0, priorities.dimensionCount())
        .filter(d -> !priorities.isPinned(d))
        .boxed()
        .toList();
  }

  /**
   * Priorities in which the dimensions asked about have shares in proportion to the weights, the
   * largest at the end of its slider; all others stay.
   *
   * @param asked indexes of dimensions
   * @param weights above 0, one for each of them
   */
  static Priorities priorities(Priorities from, List<Integer> asked, double[] weights) {
    double largest = Arrays.stream(weights).max().orElse(1);
    Priorities result = from;
    for (int i = 0; i < weights.length; i++) {
      double importance = weights[i] / largest * Priorities.MAX_IMPORTANCE;
      result = result.withDimension(asked.get(i), Math.min(importance, Priorities.MAX_IMPORTANCE));
    }
    return result;
  }
}
