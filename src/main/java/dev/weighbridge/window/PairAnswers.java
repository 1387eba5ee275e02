package dev.weighbridge.window;

import dev.weighbridge.decision.PairwiseJudgements;
import dev.weighbridge.decision.Priorities;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a person said of each pair of dimensions.
 *
 * @param asked indexes of dimensions; the pairs are 1–2, 1–3, …, 2–3, … of them
 * @param answers one a pair: −4 (the first is extremely more important) to 4 (the second is)
 */
record PairAnswers(List<Integer> asked, List<Integer> answers) {
  /** The strongest answer to one side. */
  static final int STRONGEST = 4;

  /**
   * Two things compared.
   *
   * @param first place in {@link #asked}
   * @param second a later place
   */
  record Pair(int first, int second) {}

  PairAnswers {
    asked = List.copyOf(asked);
    answers = List.copyOf(answers);
  }

  /** Everything equally important so far. */
  static PairAnswers none(List<Integer> asked) {
    int pairs = asked.size() * (asked.size() - 1) / 2;
    return new PairAnswers(asked, Collections.nCopies(pairs, 0));
  }

  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>(answers.size());
    for (int i = 0; i < asked.size(); i++) {
      for (int j = i + 1; j < asked.size(); j++) {
        pairs.add(new Pair(i, j));
      }
    }
    return pairs;
  }

  PairAnswers with(int pair, int answer) {
    List<Integer> next = new ArrayList<>(answers);
    next.set(pair, answer);
    return new PairAnswers(asked, next);
  }

  /** The answers on Saaty's scale. */
  PairwiseJudgements judgements() {
    double[][] matrix = new double[asked.size()][asked.size()];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i][i] = 1;
    }
    List<Pair> pairs = pairs();
    for (int p = 0; p < pairs.size(); p++) {
      Pair pair = pairs.get(p);
      double times = 1 + 2.0 * Math.abs(answers.get(p));
      double judged = answers.get(p) <= 0 ? times : 1 / times;
      matrix[pair.first()][pair.second()] = judged;
      matrix[pair.second()][pair.first()] = 1 / judged;
    }
    return PairwiseJudgements.of(matrix);
  }

  /** The answer that comes nearest to a judgement. */
  static int nearest(double judgement) {
    double times = Math.max(judgement, 1 / judgement);
    int strength = (int) Math.min(STRONGEST, Math.round((times - 1) / 2));
    return judgement >= 1 ? -strength : strength;
  }

  /** The priorities that follow. */
  Priorities priorities(Priorities from) {
    return Elicited.priorities(from, asked, judgements().weights());
  }
}
