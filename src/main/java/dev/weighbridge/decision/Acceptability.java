package dev.weighbridge.decision;

import java.util.Arrays;
import java.util.Optional;

/**
 * What SMAA-2 says of alternatives over all the weights that are possible and all that the
 * measurements may be. Alternatives are numbered as they were given to the sampling.
 */
public final class Acceptability {
  private final int samples;
  private final int criteria;
  private final int alternatives;
  private final int[] rankCounts;
  private final int[] soleFirsts;
  private final int[] wins;
  private final double[] central;
  private final Estimate[] factors;

  Acceptability(
      int samples,
      int criteria,
      int[] rankCounts,
      int[] soleFirsts,
      int[] wins,
      double[] central,
      Estimate[] factors) {
    this.samples = samples;
    this.criteria = criteria;
    this.alternatives = factors.length;
    this.rankCounts = rankCounts;
    this.soleFirsts = soleFirsts;
    this.wins = wins;
    this.central = central;
    this.factors = factors;
  }

  public int alternatives() {
    return alternatives;
  }

  public int criteria() {
    return criteria;
  }

  public int samples() {
    return samples;
  }

  /**
   * The share of possible weights and measurements that give an alternative a rank.
   *
   * @param rank 0 for the best; alternatives that tie share the better rank
   */
  public Estimate rank(int alternative, int rank) {
    return Estimate.share(rankCounts[alternative * alternatives + rank], samples);
  }

  /** The share in which an alternative is first alone. */
  public double soleFirst(int alternative) {
    return (double) soleFirsts[alternative] / samples;
  }

  /** The share in which several are first together; with those first alone it makes up 1. */
  public double sharedFirst() {
    return (double) (samples - Arrays.stream(soleFirsts).sum()) / samples;
  }

  /** The share in which one alternative is strictly better than another. */
  public Estimate winning(int alternative, int other) {
    return Estimate.share(wins[alternative * alternatives + other], samples);
  }

  /** Whether an alternative was first in any sample; otherwise it has no central weights. */
  public boolean isEverFirst(int alternative) {
    return rankCounts[alternative * alternatives] > 0;
  }

  /**
   * The weight of a criterion on average over the weights that put an alternative first: what those
   * typically want who would choose it. None if it is never first.
   *
   * <p>The standard error is an upper bound: weights between 0 and 1 with mean {@code w} have at
   * most the variance {@code w(1 - w)}.
   */
  public Optional<Estimate> centralWeight(int alternative, int criterion) {
    if (!isEverFirst(alternative)) {
      return Optional.empty();
    }
    double weight = central[alternative * criteria + criterion];
    int firsts = rankCounts[alternative * alternatives];
    return Optional.of(new Estimate(weight, Math.sqrt(weight * (1 - weight) / firsts)));
  }

  /**
   * The share of possible measurements for which an alternative is first if the weights are its
   * central ones: is the evidence good enough to choose it? None if it is never first.
   */
  public Optional<Estimate> confidence(int alternative) {
    return isEverFirst(alternative) ? Optional.of(factors[alternative]) : Optional.empty();
  }
}
