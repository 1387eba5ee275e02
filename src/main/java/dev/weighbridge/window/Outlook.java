package dev.weighbridge.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the verdict's pane shows below the verdict.
 *
 * @param question that is answered
 * @param walk index of the dimension along which the totals are shown; empty for the one that
 *     suggests itself
 * @param score index of the criterion whose figure is asked for; empty for the one where the least
 *     change is enough
 * @param corners indexes of three dimensions whose splits are shown, the one chosen first to begin
 *     with; empty for those that suggest themselves
 */
record Outlook(
    Question question, Optional<Integer> walk, Optional<Integer> score, List<Integer> corners) {
  static final Outlook START =
      new Outlook(Question.WHY, Optional.empty(), Optional.empty(), List.of());
  static final int CORNERS = 3;

  /** What a person asks of a verdict. */
  enum Question {
    WHY,
    WHAT_IF,
    HOW_SURE
  }

  Outlook {
    corners = List.copyOf(corners);
  }

  Outlook asking(Question question) {
    return new Outlook(question, walk, score, corners);
  }

  Outlook walking(int dimension) {
    return new Outlook(question, Optional.of(dimension), score, corners);
  }

  Outlook scoring(int criterion) {
    return new Outlook(question, walk, Optional.of(criterion), corners);
  }

  /**
   * With one more corner, in place of the one that was chosen first.
   *
   * @param shown the three that are shown now
   */
  Outlook withCorner(int dimension, List<Integer> shown) {
    if (shown.contains(dimension)) {
      return this;
    }
    List<Integer> next = new ArrayList<>(shown);
    next.add(dimension);
    return new Outlook(question, walk, score, next.subList(next.size() - CORNERS, next.size()));
  }
}
