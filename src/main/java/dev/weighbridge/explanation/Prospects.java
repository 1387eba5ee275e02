package dev.weighbridge.explanation;

import dev.weighbridge.decision.ExactResults;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Optional;

/**
 * What it would take for another language to lead, in words and as priorities that can be put in
 * place of the present ones. It is for those who ask; {@link Explanation} says the most of it.
 *
 * @param smallestChange the priorities that the sentence on the smallest change speaks of: the
 *     present ones after the move in whole points; empty if there is none
 * @param bestCases one per language that may lead, the best placed first; empty for fewer than two
 * @param scores what other figures would take the runner-up level, the nearest first; empty if it
 *     is level already or there is none
 */
public record Prospects(
    Optional<Priorities> smallestChange, List<BestChance> bestCases, List<ScoreWish> scores) {
  /**
   * The priorities that favour a language most.
   *
   * @param language its index
   * @param text where it stands there, and what has to move
   * @param priorities those; empty if they are the present ones
   */
  public record BestChance(int language, String text, Optional<Priorities> priorities) {}

  /**
   * Another figure.
   *
   * @param criterion its index; empty for the sentence that no single figure is enough
   * @param text which figure it takes
   */
  public record ScoreWish(Optional<Integer> criterion, String text) {}

  public Prospects {
    bestCases = List.copyOf(bestCases);
    scores = List.copyOf(scores);
  }

  /**
   * The prospects of an advised project; a pure function of it and the language of the words.
   *
   * @param messages the bundle {@code explanation}
   */
  public static Prospects of(Advice advice, Messages messages) {
    if (advice.analysis().exact().isEmpty()) {
      return new Prospects(Optional.empty(), List.of(), List.of());
    }
    ExactResults exact = advice.analysis().exact().get();
    var phrasing = new Phrasing(advice.analysis(), Vocabulary.of(advice.dataset()), messages);
    return new Prospects(
        advice.change().map(change -> change.offered().priorities()),
        new BestCaseSentences(phrasing, exact).all(),
        new ScoreSentences(phrasing, exact).nearest());
  }

  /**
   * What other figure on one criterion would take the runner-up level.
   *
   * @param criterion its index
   * @param messages the bundle {@code explanation}
   * @return also if no figure is enough, and says so; empty if there is no lead to make up for
   */
  public static Optional<ScoreWish> score(Advice advice, int criterion, Messages messages) {
    var phrasing = new Phrasing(advice.analysis(), Vocabulary.of(advice.dataset()), messages);
    return advice
        .analysis()
        .exact()
        .flatMap(exact -> new ScoreSentences(phrasing, exact).on(criterion));
  }
}
