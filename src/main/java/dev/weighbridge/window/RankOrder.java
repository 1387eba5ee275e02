package dev.weighbridge.window;

import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.RankWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Dimensions in order of importance.
 *
 * @param dimensions indexes, the most important first
 */
record RankOrder(List<Integer> dimensions) {
  RankOrder {
    dimensions = List.copyOf(dimensions);
  }

  /** The order that the importances already have; what is equal stays in the dataset's order. */
  static RankOrder of(Priorities priorities) {
    return new RankOrder(
        Elicited.free(priorities).stream()
            .sorted(Comparator.comparingDouble(d -> -priorities.ofDimension(d)))
            .toList());
  }

  /** With the one at a place moved to another, those between making room. */
  RankOrder moved(int from, int to) {
    List<Integer> next = new ArrayList<>(dimensions);
    next.add(to, next.remove(/* index */ from));
    return new RankOrder(next);
  }

  /** The priorities that follow from the order alone, by rank-order-centroid weights. */
  Priorities priorities(Priorities from) {
    int[] ranks = new int[dimensions.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = i + 1;
    }
    return Elicited.priorities(from, dimensions, RankWeights.RANK_ORDER_CENTROID.of(ranks));
  }
}
