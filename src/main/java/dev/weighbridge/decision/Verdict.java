package dev.weighbridge.decision;

import java.util.Arrays;
import java.util.List;

/**
 * What may be said, in the end, of the candidates: the alternatives shown that meet the
 * requirements and have enough evidence. Alternatives are named by their index in the comparison.
 *
 * <p>The sampled share itself is held against the thresholds, not its standard error: the draws are
 * common to all calls, so that the share moves only with its cause and a verdict does not flicker.
 * {@link Compared#isBorderline} tells where other draws might have said otherwise.
 */
public sealed interface Verdict {
  /** From this share of draws on that the leader leads, the verdict leans its way. */
  double LEANS_FROM = 0.80;

  /** From this share of draws on that the leader leads, the verdict favours it. */
  double FAVOURS_FROM = 0.95;

  /** Below this lead, in points, nobody is ahead, however sure it is. */
  double SMALLEST_LEAD = 1;

  /** Totals closer than this, in points, are equal: it is above all rounding of their sums. */
  double TIE = Contest.TIE;

  /** No alternative may lead. */
  record NoneQualifies() implements Verdict {}

  /** Only one alternative may lead, so that priorities do not matter. */
  record OnlyOne(int alternative) implements Verdict {}

  /** Two or more may lead, and were compared. */
  sealed interface Compared extends Verdict {
    /** The candidate with the highest total; the first of them if they tie. */
    int leader();

    /** The candidate with the next total. */
    int runnerUp();

    /** By how much the totals differ, 0..100 points. */
    double lead();

    /** The share of draws in which the leader is strictly ahead of all other candidates. */
    Estimate leads();

    /** Whether a threshold lies within a standard error of the share. */
    default boolean isBorderline() {
      double reach = leads().standardError();
      return Math.abs(leads().value() - LEANS_FROM) < reach
          || Math.abs(leads().value() - FAVOURS_FROM) < reach;
    }
  }

  /**
   * The evidence or the lead is too thin to tell them apart.
   *
   * @param tied the candidates whose totals are equal to the leader's, itself included, if there is
   *     more than one; else empty
   */
  record TooClose(int leader, int runnerUp, double lead, Estimate leads, List<Integer> tied)
      implements Compared {
    public TooClose {
      tied = List.copyOf(tied);
    }
  }

  /** The leader leads in at least {@link #LEANS_FROM} of all draws. */
  record Leans(int leader, int runnerUp, double lead, Estimate leads) implements Compared {}

  /** The leader leads in at least {@link #FAVOURS_FROM} of all draws. */
  record Favours(int leader, int runnerUp, double lead, Estimate leads) implements Compared {}

  /**
   * The verdict on the candidates.
   *
   * @param sampled the spread of the totals of the same assessment and candidates
   */
  static Verdict of(Assessment assessment, SampledTotals sampled, int... candidates) {
    if (candidates.length == 0) {
      return new NoneQualifies();
    }
    if (candidates.length == 1) {
      return new OnlyOne(candidates[0]);
    }
    List<Standing> standings = assessment.standings();
    Margin margin = sampled.margin().orElseThrow();
    int leader = margin.leader();
    int runnerUp = margin.runnerUp();
    double best = standings.get(leader).total();
    double lead = best - standings.get(runnerUp).total();
    Estimate leads = sampled.leads(leader);
    if (lead < SMALLEST_LEAD || leads.value() < LEANS_FROM) {
      List<Integer> level =
          Arrays.stream(candidates)
              .filter(a -> best - standings.get(a).total() < TIE)
              .boxed()
              .toList();
      return new TooClose(leader, runnerUp, lead, leads, level.size() > 1 ? level : List.of());
    }
    return leads.value() < FAVOURS_FROM
        ? new Leans(leader, runnerUp, lead, leads)
        : new Favours(leader, runnerUp, lead, leads);
  }
}
