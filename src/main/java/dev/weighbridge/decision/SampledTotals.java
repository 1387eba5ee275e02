package dev.weighbridge.decision;

import java.util.Optional;

/**
 * What the uncertainty of the evidence makes of the totals at the present priorities. Alternatives
 * are numbered as in the comparison.
 */
public final class SampledTotals {
  private final int samples;
  private final Interval[] intervals;
  private final int[] leads;
  private final int ties;
  private final boolean uncertain;
  private final Optional<Margin> margin;

  SampledTotals(
      int samples,
      Interval[] intervals,
      int[] leads,
      int ties,
      boolean uncertain,
      Optional<Margin> margin) {
    this.samples = samples;
    this.intervals = intervals;
    this.leads = leads;
    this.ties = ties;
    this.uncertain = uncertain;
    this.margin = margin;
  }

  public int samples() {
    return samples;
  }

  /** Where an alternative's total lies nine times in ten, 0..100 points. */
  public Interval interval(int alternative) {
    return intervals[alternative];
  }

  /**
   * The share of draws in which a candidate is strictly ahead of all others; 0 for one that is no
   * candidate. With {@link #tied} these add up to 1, if there is a candidate.
   */
  public Estimate leads(int alternative) {
    return share(leads[alternative]);
  }

  /** The share of draws in which two or more candidates are ahead together. */
  public Estimate tied() {
    return share(ties);
  }

  /** The lead of the candidate with the highest total over the next; none with fewer than two. */
  public Optional<Margin> margin() {
    return margin;
  }

  private Estimate share(int hits) {
    return uncertain ? Estimate.share(hits, samples) : Estimate.exactly((double) hits / samples);
  }
}
