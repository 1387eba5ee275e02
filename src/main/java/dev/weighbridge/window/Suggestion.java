package dev.weighbridge.window;

import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.explanation.Advice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which dimensions are worth a look before anybody has chosen some: the heaviest that are free. */
final class Suggestion {
  private Suggestion() {}

  /** The dimension to walk along. */
  static int walk(Advice advice) {
    return heaviest(advice).getFirst();
  }

  /** The dimensions to split, in the dataset's order; pinned ones only where it takes them. */
  static List<Integer> corners(Advice advice) {
    return heaviest(advice).stream().limit(Outlook.CORNERS).sorted().toList();
  }

  private static List<Integer> heaviest(Advice advice) {
    Shares shares = advice.assessment().shares();
    Priorities priorities = advice.project().priorities();
    return IntStream.range(0, shares.dimensionCount())
        .boxed()
        .sorted(
            Comparator.comparing(priorities::isPinned)
                .thenComparingDouble(d -> -shares.ofDimension(d)))
        .toList();
  }
}
