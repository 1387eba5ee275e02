package dev.weighbridge.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Adds up sampled points to totals and says how they are spread and who leads. A workspace. */
final class TotalsSampler {
  private static final int BLOCK = 2048;

  private final int samples;
  private final float[] sums;
  private final int[] best;
  private final int[] atBest;
  private final int[] leads;
  private final Quantiles quantiles;
  private int[][] totals = {};
  private double[] shares = {};

  TotalsSampler(int samples) {
    this.samples = samples;
    sums = new float[samples];
    best = new int[samples];
    atBest = new int[samples];
    leads = new int[samples];
    quantiles = new Quantiles(samples);
  }

  /**
   * The spread of the totals.
   *
   * @param points by alternative and dimension
   * @param candidates the alternatives that may lead
   */
  SampledTotals assess(SampleMatrix points, Assessment assessment, int[] candidates) {
    int rows = points.rows();
    if (totals.length < rows) {
      totals = new int[rows][samples];
    }
    if (shares.length != points.columns()) {
      shares = new double[points.columns()];
    }
    for (int d = 0; d < shares.length; d++) {
      shares[d] = assessment.shares().ofDimension(d);
    }
    for (int start = 0; start < samples; start += BLOCK) {
      int end = Math.min(start + BLOCK, samples);
      for (int a = 0; a < rows; a++) {
        points.combine(a, shares, 0, shares.length, start, end, sums);
        TotalSteps.toSteps(sums, start, end, totals[a]);
      }
    }
    Interval[] intervals = new Interval[rows];
    for (int a = 0; a < rows; a++) {
      double total = assessment.standings().get(a).total();
      intervals[a] =
          points.isDrawn(a)
              ? quantiles.interval(totals[a], 0, 1.0 / TotalSteps.STEPS)
              : new Interval(total, total);
    }
    int[] counts = new int[rows];
    int ties = candidates.length == 0 ? 0 : samples - countLeads(candidates, counts);
    boolean uncertain = Arrays.stream(candidates).anyMatch(points::isDrawn);
    return new SampledTotals(
        samples, intervals, counts, ties, uncertain, margin(assessment.standings(), candidates));
  }

  /** Counts the samples in which each candidate is alone at the top; returns their sum. */
  private int countLeads(int[] candidates, int[] counts) {
    Arrays.fill(best, 0);
    Arrays.fill(atBest, 0);
    for (int a : candidates) {
      TotalSteps.raise(totals[a], 0, samples, best);
    }
    for (int a : candidates) {
      TotalSteps.countEqual(totals[a], best, atBest);
    }
    int sum = 0;
    for (int a : candidates) {
      counts[a] = TotalSteps.alone(totals[a], best, atBest);
      sum += counts[a];
    }
    return sum;
  }

  private Optional<Margin> margin(List<Standing> standings, int[] candidates) {
    int first = -1;
    int second = -1;
    for (int a : candidates) {
      double total = standings.get(a).total();
      if (first < 0 || total > standings.get(first).total()) {
        second = first;
        first = a;
      } else if (second < 0 || total > standings.get(second).total()) {
        second = a;
      }
    }
    if (second < 0) {
      return Optional.empty();
    }
    for (int i = 0; i < samples; i++) {
      leads[i] = totals[first][i] - totals[second][i] + TotalSteps.MOST;
    }
    int[] counts = new int[201];
    for (int lead : leads) {
      counts[lead / TotalSteps.STEPS]++;
    }
    Interval interval = quantiles.interval(leads, TotalSteps.MOST, 1.0 / TotalSteps.STEPS);
    return Optional.of(new Margin(first, second, interval, counts, samples));
  }
}
