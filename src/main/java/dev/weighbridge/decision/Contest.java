package dev.weighbridge.decision;

import java.util.Optional;

/**
 * The candidates at the present priorities: what every exact result starts from.
 *
 * <p>A candidate is an alternative that may lead: shown, not ruled out by a requirement, and with
 * enough evidence at the present priorities. What-if results hold this set fixed: they do not ask
 * whether other priorities would let one more alternative in or push one out.
 */
public final class Contest {
  /** Totals closer than this, in points, are equal: it is above all rounding of their sums. */
  static final double TIE = 1e-11;

  private final Assessment assessment;
  private final int[] candidates;
  private final double[][] points;
  private final double[] totals;
  private final boolean[] free;
  private final double freeShare;
  private final int leader;

  private Contest(Assessment assessment, int[] candidates) {
    Refuse.when(candidates.length == 0, "A contest needs at least one candidate.");
    this.assessment = assessment;
    this.candidates = candidates.clone();
    Comparison comparison = assessment.comparison();
    int dimensions = comparison.dimensions().size();
    double[] within = within(comparison, assessment.priorities());
    this.points = new double[candidates.length][dimensions];
    this.totals = new double[candidates.length];
    int best = 0;
    for (int i = 0; i < candidates.length; i++) {
      for (int c = 0; c < within.length; c++) {
        points[i][comparison.dimensionOf(c)] += within[c] * comparison.points(candidates[i], c);
      }
      totals[i] = assessment.standings().get(candidates[i]).total();
      best = totals[i] > totals[best] ? i : best;
    }
    this.leader = best;
    this.free = new boolean[dimensions];
    double rest = 1;
    boolean anyFree = false;
    for (int d = 0; d < dimensions; d++) {
      free[d] = !assessment.priorities().isPinned(d);
      anyFree |= free[d];
      rest -= free[d] ? 0 : assessment.shares().ofDimension(d);
    }
    // Pins may fill the whole but for rounding; what is then left is nothing.
    this.freeShare = anyFree && rest > 1e-12 ? rest : 0;
  }

  /**
   * The contest of these candidates.
   *
   * @param candidates indexes of alternatives, one or more, each once
   * @throws IllegalArgumentException if there is none
   */
  public static Contest of(Assessment assessment, int... candidates) {
    return new Contest(assessment, candidates);
  }

  /** The share of each criterion within its dimension, also where the dimension has no share. */
  private static double[] within(Comparison comparison, Priorities priorities) {
    double[] within = new double[comparison.criteria().size()];
    for (int d = 0; d < comparison.dimensions().size(); d++) {
      int from = comparison.firstCriterion(d);
      int to = comparison.endCriterion(d);
      double sum = 0;
      for (int c = from; c < to; c++) {
        sum += priorities.ofCriterion(c);
      }
      for (int c = from; c < to; c++) {
        within[c] = sum > 0 ? priorities.ofCriterion(c) / sum : 1.0 / (to - from);
      }
    }
    return within;
  }

  public Comparison comparison() {
    return assessment.comparison();
  }

  public Priorities priorities() {
    return assessment.priorities();
  }

  public Shares shares() {
    return assessment.shares();
  }

  /** How many candidates there are. */
  public int size() {
    return candidates.length;
  }

  /** The candidate at a place, 0 to {@link #size()} − 1. */
  public Alternative candidate(int place) {
    return comparison().alternatives().get(candidates[place]);
  }

  /** The index in the comparison of the candidate at a place. */
  public int index(int place) {
    return candidates[place];
  }

  /** How the candidate at a place stands. */
  public Standing standing(int place) {
    return assessment.standings().get(candidates[place]);
  }

  /**
   * The place of a candidate.
   *
   * @param alternative index in the comparison
   * @throws IllegalArgumentException if it is not a candidate
   */
  public int place(int alternative) {
    for (int i = 0; i < candidates.length; i++) {
      if (candidates[i] == alternative) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "\"" + comparison().alternatives().get(alternative).id() + "\" is not a candidate.");
  }

  /** Place of the candidate with the highest total; of equal totals the earlier. */
  public int leader() {
    return leader;
  }

  /** Total of the candidate at a place, 0..100 points. */
  public double total(int place) {
    return totals[place];
  }

  /** Place of the best candidate but for the one at {@code place}, if there is another. */
  public Optional<Integer> bestOther(int place) {
    int best = -1;
    for (int i = 0; i < totals.length; i++) {
      if (i != place && (best < 0 || totals[i] > totals[best])) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /** Points, 0..100, of the candidate at a place on a dimension as a whole. */
  public double points(int place, int dimension) {
    return points[place][dimension];
  }

  /** Whether a dimension's share may move. */
  public boolean isFree(int dimension) {
    return free[dimension];
  }

  /** What the free dimensions share, 0..1; 0 if the pins leave nothing or nothing is free. */
  public double freeShare() {
    return freeShare;
  }

  /** What the pinned dimensions contribute to the total of the candidate at a place. */
  double pinnedPoints(int place) {
    double sum = 0;
    for (int d = 0; d < free.length; d++) {
      sum += free[d] ? 0 : shares().ofDimension(d) * points[place][d];
    }
    return sum;
  }
}
