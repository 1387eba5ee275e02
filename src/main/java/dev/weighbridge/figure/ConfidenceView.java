package dev.weighbridge.figure;

import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Interval;
import dev.weighbridge.decision.Margin;
import dev.weighbridge.decision.SampledTotals;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.decision.Verdict;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.WholeDraws;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a confidence figure shows.
 *
 * @param rows the languages shown: best first, those that may not lead after the others
 * @param duel the leader against the runner-up; empty unless two languages or more may lead
 */
public record ConfidenceView(List<Row> rows, Optional<Duel> duel) {
  /**
   * One language.
   *
   * @param id in the dataset
   * @param language index in the dataset
   * @param name for people
   * @param total 0..100 points
   * @param interval where the total lies nine times in ten
   * @param leads part of all draws, 0..1, in which it alone is ahead
   * @param ahead the same of a hundred, as in the verdict’s sentence: see {@link WholeDraws}
   * @param obstacle why it may not lead, if so
   */
  public record Row(
      String id,
      int language,
      String name,
      double total,
      Interval interval,
      double leads,
      int ahead,
      Optional<Obstacle> obstacle) {
    boolean mayLead() {
      return obstacle.isEmpty();
    }

    /** The same under another name, such as a shortened one. */
    Row named(String other) {
      return new Row(id, language, other, total, interval, leads, ahead, obstacle);
    }

    /** The total as it is shown everywhere. */
    int points() {
      return (int) Math.round(total);
    }
  }

  /**
   * A part of the draws.
   *
   * @param points the lead is from these whole points up to, but not including, one more
   * @param share part of all draws, above 0
   */
  public record Bin(int points, double share) {}

  /**
   * The leader against the runner-up.
   *
   * @param lead difference of the totals, 0..100 points
   * @param interval where the lead lies nine times in ten
   * @param bins all draws, by whole points of lead, rising
   * @param leaderAhead draws of a hundred in which the leader is ahead of the runner-up
   * @param runnerUpAhead draws of a hundred in which the runner-up is ahead of the leader
   * @param verdict what may be said in the end
   */
  public record Duel(
      Row leader,
      Row runnerUp,
      double lead,
      Interval interval,
      List<Bin> bins,
      int leaderAhead,
      int runnerUpAhead,
      Verdict.Compared verdict) {
    public Duel {
      bins = List.copyOf(bins);
    }

    /** The same under names that leave room for the numbers beside them. */
    Duel named(UnaryOperator<String> shortened) {
      return new Duel(
          leader.named(shortened.apply(leader.name())),
          runnerUp.named(shortened.apply(runnerUp.name())),
          lead,
          interval,
          bins,
          leaderAhead,
          runnerUpAhead,
          verdict);
    }

    /** The lead as it is shown: the difference of the totals as they are shown. */
    int points() {
      return leader.points() - runnerUp.points();
    }

    /** Whether every draw gives the same lead. */
    boolean isExact() {
      return interval.low() == interval.high() && bins.size() == 1;
    }

    /** Whether the two are level in every draw. */
    boolean isAlwaysLevel() {
      return isExact() && lead < Verdict.TIE;
    }

    /** How many languages share the highest total; 0 if one alone has it. */
    int level() {
      return verdict instanceof Verdict.TooClose close ? close.tied().size() : 0;
    }
  }

  // Rounding of a share that should be a whole number of hundredths.

  public ConfidenceView {
    rows = List.copyOf(rows);
  }

  /** The languages that may lead, best first. */
  List<Row> candidates() {
    return rows.stream().filter(Row::mayLead).toList();
  }

  /** The view of an advice; a pure function of it. */
  public static ConfidenceView of(Advice advice) {
    List<Candidacy> order =
        advice.analysis().candidacies().stream()
            .sorted(
                Comparator.comparing((Candidacy candidacy) -> !candidacy.mayLead())
                    .thenComparingDouble(candidacy -> -candidacy.standing().total()))
            .toList();
    SampledTotals totals = advice.sampled().totals();
    WholeDraws draws = advice.draws();
    List<Row> rows = new ArrayList<>();
    for (Candidacy candidacy : order) {
      Standing standing = candidacy.standing();
      double leads = totals.leads(standing.index()).value();
      rows.add(
          new Row(
              standing.alternative().id(),
              standing.index(),
              standing.alternative().name(),
              standing.total(),
              totals.interval(standing.index()),
              leads,
              draws.ahead(standing.index()),
              Obstacle.of(candidacy)));
    }
    return new ConfidenceView(
        rows,
        advice.sampled().verdict() instanceof Verdict.Compared compared
            ? Optional.of(duel(rows, totals, compared))
            : Optional.empty());
  }

  private static Duel duel(List<Row> rows, SampledTotals totals, Verdict.Compared verdict) {
    Margin margin = totals.margin().orElseThrow();
    Row leader = row(rows, verdict.leader());
    Row runnerUp = row(rows, verdict.runnerUp());
    List<Bin> bins = new ArrayList<>();
    double ahead = 0;
    double behind = 0;
    for (int points = -100; points <= 100; points++) {
      double share = margin.share(points);
      if (share > 0) {
        bins.add(new Bin(points, share));
        ahead += points >= 0 ? share : 0;
        behind += points < 0 ? share : 0;
      }
    }
    boolean two = rows.stream().filter(Row::mayLead).count() == 2;
    int[] whole =
        two ? new int[] {leader.ahead(), runnerUp.ahead()} : WholeDraws.whole(ahead, behind);
    return new Duel(
        leader, runnerUp, verdict.lead(), margin.interval(), bins, whole[0], whole[1], verdict);
  }

  private static Row row(List<Row> rows, int language) {
    return rows.stream().filter(row -> row.language() == language).findFirst().orElseThrow();
  }
}
