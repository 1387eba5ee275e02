package dev.weighbridge.decision;

import java.util.Optional;

/**
 * How far several people rank the same things alike: Kendall's coefficient of concordance (M. G.
 * Kendall and B. Babington Smith, The problem of m rankings, 1939).
 *
 * @param uncorrected {@code 12·S/(k²(m³ − m))}, 0..1, with k people, m things and S the squared
 *     deviations of the rank sums from their mean
 * @param corrected the same with {@code k·T} taken off the divisor, {@code T = Σ(t³ − t)} over all
 *     groups of t equal ranks; 1 for full agreement
 * @param chiSquare {@code k(m − 1)·corrected}
 * @param degreesOfFreedom {@code m − 1}
 * @param probability of so high a chi-square if the rankings had nothing to do with each other; an
 *     approximation that is good from about seven things on
 */
public record Concordance(
    double uncorrected,
    double corrected,
    double chiSquare,
    int degreesOfFreedom,
    double probability) {
  /**
   * The concordance of rankings.
   *
   * @param ranks by person, then thing; equal things with the mean of their ranks
   * @return empty where it is 0/0: for fewer than two things, or if everyone ranks all things equal
   */
  public static Optional<Concordance> of(double[][] ranks) {
    Refuse.when(ranks.length == 0, "A concordance needs at least one ranking.");
    int people = ranks.length;
    int things = ranks[0].length;
    double ties = 0;
    double squares = 0;
    for (double[] ranking : ranks) {
      Refuse.when(ranking.length != things, "Every ranking must rank the same things.");
      for (double rank : ranking) {
        int equal = 0;
        for (double other : ranking) {
          equal += other == rank ? 1 : 0;
        }
        // Each member of a group of t adds t² − 1, all t of them t³ − t.
        ties += (double) equal * equal - 1;
      }
    }
    double[] sums = rankSums(ranks);
    for (double sum : sums) {
      double deviation = sum - people * (things + 1) / 2.0;
      squares += deviation * deviation;
    }
    double most = (double) people * people * ((double) things * things * things - things);
    if (most - people * ties <= 0) {
      return Optional.empty();
    }
    double corrected = 12 * squares / (most - people * ties);
    double chiSquare = people * (things - 1) * corrected;
    double probability = ChiSquare.above(chiSquare, things - 1);
    return Optional.of(
        new Concordance(12 * squares / most, corrected, chiSquare, things - 1, probability));
  }

  /** The sum of all people's ranks of each thing. */
  static double[] rankSums(double[][] ranks) {
    double[] sums = new double[ranks[0].length];
    for (double[] ranking : ranks) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += ranking[i];
      }
    }
    return sums;
  }
}
