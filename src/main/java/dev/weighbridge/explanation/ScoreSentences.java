package dev.weighbridge.explanation;

import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.ExactResults;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.ScoreNeeded;
import dev.weighbridge.decision.Verdict;
import dev.weighbridge.explanation.Prospects.ScoreWish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which other figures would take the runner-up level with the leader, one at a time. */
record ScoreSentences(Phrasing phrasing, ExactResults exact) {
  private static final int NAMED = 3;

  private record Wish(int criterion, double change, ScoreNeeded.OnScale needed) {}

  /** The one on a criterion, even if there is no such figure; empty if there is no lead. */
  Optional<ScoreWish> on(int criterion) {
    return behind()
        .map(runnerUp ->
            new ScoreWish(
                Optional.of(criterion),
                switch (exact.scoreNeeded(runnerUp, criterion)) {
                  case ScoreNeeded.OnScale needed ->
                      sentence(new Wish(criterion, 0, needed), runnerUp);
                  case ScoreNeeded.NoWeight _ ->
                      phrasing.text("score.weightless", phrasing.criterion(criterion));
                  case ScoreNeeded.OffScale _, ScoreNeeded.NoRival _ ->
                      phrasing.text(
                          "score.off",
                          name(runnerUp),
                          name(exact.contest().leader()),
                          phrasing.criterion(criterion));
                }));
  }

  /** Those that ask for the least, in points of the criterion. */
  List<ScoreWish> nearest() {
    Contest contest = exact.contest();
    Optional<Integer> runnerUp = behind();
    if (runnerUp.isEmpty()) {
      return List.of();
    }
    List<Wish> wishes = wishes(runnerUp.get());
    if (wishes.isEmpty()) {
      return List.of(
          new ScoreWish(
              Optional.empty(),
              phrasing.text("score.none", name(runnerUp.get()), name(contest.leader()))));
    }
    return wishes.stream()
        .sorted(Comparator.comparingDouble(Wish::change))
        .limit(NAMED)
        .map(wish -> new ScoreWish(Optional.of(wish.criterion()), sentence(wish, runnerUp.get())))
        .toList();
  }

  /** The runner-up, if it is behind at all. */
  private Optional<Integer> behind() {
    Contest contest = exact.contest();
    return contest
        .bestOther(contest.leader())
        .filter(other -> contest.total(contest.leader()) - contest.total(other) >= Verdict.TIE);
  }

  private List<Wish> wishes(int runnerUp) {
    Comparison comparison = phrasing.comparison();
    List<Wish> wishes = new ArrayList<>();
    for (int c = 0; c < comparison.criteria().size(); c++) {
      if (exact.scoreNeeded(runnerUp, c) instanceof ScoreNeeded.OnScale needed) {
        double present = comparison.points(exact.contest().index(runnerUp), c);
        wishes.add(new Wish(c, Math.abs(needed.points() - present), needed));
      }
    }
    return wishes;
  }

  private String sentence(Wish wish, int runnerUp) {
    int c = wish.criterion();
    String needed = value(c, wish.needed().value());
    Optional<String> present =
        phrasing.comparison().measurement(exact.contest().index(runnerUp), c)
                instanceof Measurement.Measured measured
            ? Optional.of(value(c, measured.value()))
            : Optional.empty();
    String key =
        present.isEmpty()
            ? "score.missing"
            : present.get().equals(needed) ? "score.little" : "score.needed";
    return phrasing.text(
        key,
        name(runnerUp),
        name(exact.contest().leader()),
        phrasing.criterion(c),
        needed,
        present.orElse(""));
  }

  private String value(int criterion, double value) {
    return phrasing.vocabulary().value().of(criterion, value);
  }

  private String name(int place) {
    return exact.contest().candidate(place).name();
  }
}
