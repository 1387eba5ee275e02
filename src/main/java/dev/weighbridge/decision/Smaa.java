package dev.weighbridge.decision;

import java.util.Arrays;

/**
 * Stochastic multicriteria acceptability analysis, SMAA-2 (Lahdelma and Salminen, Operations
 * Research 49, 2001), on points and weights already drawn. A workspace.
 *
 * <p>Samples are taken in blocks that stay in the processor's cache. Ranks are by competition: 1
 * plus the number of strictly better alternatives, so that alternatives that tie share the better
 * rank.
 */
final class Smaa {
  /** Central weights are also found from these parts of the samples, to see how they scatter. */
  static final int PARTS = 8;

  private static final int BLOCK = 2048;

  private final int samples;
  private final float[] sums;
  private final int[] firsts;
  private final ConfidenceFactors confidence;
  private int[][] totals = {};
  private int[][] ranks = {};
  private double[] central = {};
  private int[] firstCounts = {};

  Smaa(int samples) {
    this.samples = samples;
    sums = new float[samples];
    firsts = new int[samples];
    confidence = new ConfidenceFactors(samples);
  }

  /**
   * Ranks some rows of a matrix at all the weights drawn.
   *
   * @param rows the rows that compete
   */
  Acceptability assess(SampleMatrix points, int[] rows, WeightSamples weights) {
    int m = rows.length;
    int n = points.columns();
    makeRoom(m, n);
    int[] rankCounts = new int[m * m];
    int[] soleFirsts = new int[m];
    int[] wins = new int[m * m];
    for (int part = 0; part < PARTS; part++) {
      int last = end(part);
      for (int start = end(part - 1); start < last; start += BLOCK) {
        int end = Math.min(start + BLOCK, last);
        for (int a = 0; a < m; a++) {
          points.combine(rows[a], weights, start, end, sums);
          TotalSteps.toSteps(sums, start, end, totals[a]);
          Arrays.fill(ranks[a], start, end, 0);
        }
        rank(m, start, end, wins);
        countSole(m, start, end, soleFirsts);
        for (int a = 0; a < m; a++) {
          count(ranks[a], start, end, rankCounts, a * m);
          firstCounts[part * m + a] += addFirsts(ranks[a], weights, start, end, (part * m + a) * n);
        }
      }
    }
    double[] means = means(m, weights, rankCounts);
    Estimate[] factors = confidence.assess(points, rows, means, central, firstCounts);
    return new Acceptability(samples, n, rankCounts, soleFirsts, wins, means, factors);
  }

  /** One past the last sample of a part. */
  private int end(int part) {
    return (int) ((part + 1L) * samples / PARTS);
  }

  private void makeRoom(int m, int n) {
    if (totals.length < m) {
      totals = new int[m][samples];
      ranks = new int[m][samples];
    }
    if (firstCounts.length != PARTS * m) {
      firstCounts = new int[PARTS * m];
    }
    if (central.length != PARTS * m * n) {
      central = new double[PARTS * m * n];
    }
    Arrays.fill(firstCounts, 0);
    Arrays.fill(central, 0);
  }

  private void rank(int m, int start, int end, int[] wins) {
    for (int a = 0; a < m; a++) {
      for (int b = a + 1; b < m; b++) {
        wins[b * m + a] += TotalSteps.rankBelow(totals[a], totals[b], start, end, ranks[a]);
        wins[a * m + b] += TotalSteps.rankBelow(totals[b], totals[a], start, end, ranks[b]);
      }
    }
  }

  private static void count(int[] ranks, int start, int end, int[] counts, int offset) {
    for (int i = start; i < end; i++) {
      counts[offset + ranks[i]]++;
    }
  }

  /** Counts the samples in which one alone is first. */
  private void countSole(int m, int start, int end, int[] counts) {
    for (int i = start; i < end; i++) {
      int first = -1;
      int found = 0;
      for (int a = 0; a < m; a++) {
        if (ranks[a][i] == 0) {
          first = a;
          found++;
        }
      }
      if (found == 1) {
        counts[first]++;
      }
    }
  }

  /** Adds up the weights of the samples in which an alternative is first; returns how many. */
  private int addFirsts(int[] ranks, WeightSamples weights, int start, int end, int offset) {
    int count = 0;
    for (int i = start; i < end; i++) {
      firsts[count] = i;
      count += ranks[i] == 0 ? 1 : 0;
    }
    for (int c = 0; c < weights.space().size(); c++) {
      central[offset + c] += sumOfFirsts(weights.column(c), count);
    }
    return count;
  }

  /** Four sums side by side need not wait for one another. */
  private double sumOfFirsts(float[] column, int count) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i < count - 3; i += 4) {
      s0 += column[firsts[i]];
      s1 += column[firsts[i + 1]];
      s2 += column[firsts[i + 2]];
      s3 += column[firsts[i + 3]];
    }
    for (; i < count; i++) {
      s0 += column[firsts[i]];
    }
    return s0 + s1 + (s2 + s3);
  }

  /** Turns the sums of the parts into means; returns the means over all samples. */
  private double[] means(int m, WeightSamples weights, int[] rankCounts) {
    int n = weights.space().size();
    double[] means = new double[m * n];
    for (int a = 0; a < m; a++) {
      for (int c = 0; c < n; c++) {
        double sum = 0;
        for (int part = 0; part < PARTS; part++) {
          int row = part * m + a;
          sum += central[row * n + c];
          central[row * n + c] /= Math.max(1, firstCounts[row]);
        }
        // A fixed weight is known better than a mean of floats tells it.
        means[a * n + c] =
            weights.space().isFixed(c)
                ? weights.space().low(c)
                : sum / Math.max(1, rankCounts[a * m]);
      }
    }
    return means;
  }
}
