package dev.weighbridge.explanation;

import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.ExactResults;
import dev.weighbridge.decision.Margin;
import dev.weighbridge.decision.SampledResults;
import dev.weighbridge.decision.Sampling;
import dev.weighbridge.decision.SmallestChange;
import dev.weighbridge.decision.Verdict;
import dev.weighbridge.project.Project;
import java.util.Optional;

/**
 * The smallest change of priorities in whole points, and how much further the same way the verdict
 * leans to the challenger: being level is not yet a verdict.
 *
 * @param challenger who draws level
 * @param level the fewest points with which the challenger is level or just past it
 * @param leaning the fewest with which the verdict names it; empty if all that could move the same
 *     way does not take it there
 */
public record VerdictChange(Alternative challenger, WholeMove level, Optional<Leaning> leaning) {
  // Of a normal distribution, how far 80 % lies from the middle where 95 % lies at 1.
  private static final double LEANS_OF_HALF = 0.51;

  /**
   * A move after which the verdict names the challenger.
   *
   * @param verdict what it is then
   */
  public record Leaning(WholeMove move, Verdict.Compared verdict) {}

  /** The move that is worth making: to the verdict if there is one, else to be level. */
  public WholeMove offered() {
    return leaning.map(Leaning::move).orElse(level);
  }

  /**
   * The change for a project; empty where nothing can be moved, or needs to be.
   *
   * @param sampled of the analysis
   * @param sampling with which it was sampled
   */
  static Optional<VerdictChange> of(
      Project project, Analysis analysis, SampledResults sampled, Sampling sampling) {
    Optional<ExactResults> exact = analysis.exact();
    if (exact.isEmpty()
        || !(exact.get().smallestChange() instanceof SmallestChange.Possible change)
        || change.moves().isEmpty()) {
      return Optional.empty();
    }
    Contest contest = exact.get().contest();
    WholeMove level = WholeMove.of(contest, change);
    int most = WholeMove.most(contest, change);
    // Sampling takes long: below this lead the verdict names nobody, and about from that one on it
    // should.
    Optional<Integer> from =
        ahead(contest, change, Math.min(level.points(), most), Verdict.SMALLEST_LEAD);
    Optional<Leaning> leaning =
        from.flatMap(first -> {
          double enough = sampled.totals().margin().map(VerdictChange::enough).orElse(0.0);
          int guess = ahead(contest, change, first, enough).orElse(most);
          return GallopingSearch.first(
              first, most, guess, points -> leaning(project, contest, change, points, sampling));
        });
    return Optional.of(new VerdictChange(change.challenger(), level, leaning));
  }

  /** The fewest points, if any do, with which the challenger leads by so much. */
  private static Optional<Integer> ahead(
      Contest contest, SmallestChange.Possible change, int from, double lead) {
    return GallopingSearch.first(
        from,
        WholeMove.most(contest, change),
        from,
        points ->
            WholeMove.along(contest, change, points).lead(contest, change.challenger()) >= lead
                ? Optional.of(points)
                : Optional.empty());
  }

  /** About the lead that is ahead in as many draws as the verdict asks for. */
  private static double enough(Margin margin) {
    return LEANS_OF_HALF * (margin.interval().high() - margin.interval().low()) / 2;
  }

  private static Optional<Leaning> leaning(
      Project project,
      Contest contest,
      SmallestChange.Possible change,
      int points,
      Sampling sampling) {
    WholeMove move = WholeMove.along(contest, change, points);
    Verdict verdict =
        project.withPriorities(move.priorities()).analyse().sample(sampling).verdict();
    boolean named =
        verdict instanceof Verdict.Compared compared
            && !(verdict instanceof Verdict.TooClose)
            && contest
                .comparison()
                .alternatives()
                .get(compared.leader())
                .equals(change.challenger());
    return named ? Optional.of(new Leaning(move, (Verdict.Compared) verdict)) : Optional.empty();
  }
}
