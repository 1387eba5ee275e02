package dev.weighbridge.explanation;

import dev.weighbridge.decision.Dominance;
import dev.weighbridge.decision.ExactResults;
import dev.weighbridge.decision.Reasons;
import dev.weighbridge.decision.Verdict;
import java.util.List;
import java.util.Optional;

/** What speaks most for the leader over the runner-up, and what against it. */
final class ReasonSentences {
  private final Phrasing phrasing;
  private final Reasons reasons;
  private final Breakdown breakdown;
  private final String first;
  private final String second;

  ReasonSentences(Phrasing phrasing, Verdict.Compared compared) {
    ExactResults exact = phrasing.analysis().exact().orElseThrow();
    this.phrasing = phrasing;
    this.reasons =
        exact.reasons(
            exact.contest().place(compared.leader()), exact.contest().place(compared.runnerUp()));
    this.breakdown = Breakdown.of(reasons, phrasing);
    this.first = reasons.first().name();
    this.second = reasons.second().name();
  }

  Breakdown breakdown() {
    return breakdown;
  }

  List<String> supporting() {
    Optional<Breakdown.Part> strongest =
        breakdown.parts().stream()
            .filter(part -> part.criterion().isPresent() && part.points() > 0)
            .findFirst();
    if (strongest.isPresent()) {
      return List.of(sentence("reason.for", strongest.get()));
    }
    return List.of(
        reasons.all().stream().anyMatch(reason -> reason.points() != 0)
            ? phrasing.text("reason.for.small", first, second)
            : phrasing.text("reason.none", first, second));
  }

  List<String> opposing() {
    Optional<Breakdown.Part> strongest =
        breakdown.parts().stream()
            .filter(part -> part.criterion().isPresent() && part.points() < 0)
            .findFirst();
    if (strongest.isPresent()) {
      return List.of(sentence("reason.against", strongest.get()));
    }
    boolean dominates =
        phrasing
            .analysis()
            .exact()
            .orElseThrow()
            .dominances()
            .contains(new Dominance(reasons.first(), reasons.second()));
    if (dominates) {
      return List.of(phrasing.text("reason.dominates", first, second));
    }
    if (reasons.all().stream().allMatch(reason -> reason.points() == 0)) {
      return List.of();
    }
    return List.of(
        reasons.all().getLast().points() < 0
            ? phrasing.text("reason.against.small", first)
            : phrasing.text("reason.against.none", first, second));
  }

  private String sentence(String key, Breakdown.Part part) {
    return phrasing.text(
        key,
        first,
        second,
        phrasing.criterion(part.criterion().orElseThrow()),
        Math.abs(part.points()));
  }
}
