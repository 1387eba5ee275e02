package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.PairwiseJudgements;
import dev.weighbridge.wording.Messages;
import java.util.List;

/** What comparisons in pairs are called. */
final class PairWords {
  private final Dataset dataset;
  private final Messages messages;

  PairWords(Dataset dataset, Messages messages) {
    this.dataset = dataset;
    this.messages = messages;
  }

  /** A dimension's short name. */
  String name(int dimension) {
    return dataset.dimensions().get(dimension).shortName();
  }

  /** An answer, for example that one is strongly more important. */
  String answer(int first, int second, int answer) {
    String key = "pair.answer." + Math.abs(answer);
    return messages.text(key, name(answer <= 0 ? first : second));
  }

  /** How strongly, with an arrow to the more important one. */
  String strength(int answer) {
    String words = messages.text("pair.strength." + Math.abs(answer));
    return answer == 0 ? words : messages.text(answer < 0 ? "pair.first" : "pair.second", words);
  }

  /** The answer with both that were compared, for people who cannot see them. */
  String spoken(int first, int second, int answer) {
    return messages.text("pair.spoken", name(first), name(second), answer(first, second, answer));
  }

  /**
   * Whether the answers fit each other, and which fits least; empty below three things, which
   * cannot contradict each other.
   */
  String consistency(List<Integer> asked, PairwiseJudgements judgements) {
    if (asked.size() < 3 || judgements.consistencyRatio().isEmpty()) {
      return "";
    }
    double ratio = Math.max(0, judgements.consistencyRatio().getAsDouble());
    if (ratio < PairwiseJudgements.INCONSISTENT) {
      return messages.text("pairs.consistent", ratio);
    }
    return judgements
        .worstMisfit()
        .map(misfit -> {
          int first = asked.get(misfit.first());
          int second = asked.get(misfit.second());
          String implied = answer(first, second, PairAnswers.nearest(misfit.implied()));
          return messages.text("pairs.contradictory", ratio, name(first), name(second), implied);
        })
        .orElseGet(() -> messages.text("pairs.consistent", ratio));
  }
}
