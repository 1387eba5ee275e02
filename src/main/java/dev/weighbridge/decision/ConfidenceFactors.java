package dev.weighbridge.decision;

import java.util.Arrays;

/**
 * Confidence factors of SMAA-2: how often, over what the measurements may be, an alternative is
 * first at its own central weights. A workspace.
 *
 * <p>The standard error has two parts. One is binomial, for the measurements are sampled. The other
 * comes from the central weights, which are sampled too: it is read off how the factor scatters
 * over the central weights of parts of the samples, on one and the same few measurements.
 */
final class ConfidenceFactors {
  private static final int BLOCK = 2048;
  private static final int PROBE = 128;

  private final int samples;
  private final float[] sums;
  private final int[] own;
  private final int[] rival;
  private float[][] best = {};
  private double[][] weights = {};
  private int[] hits = {};

  ConfidenceFactors(int samples) {
    this.samples = samples;
    sums = new float[samples];
    own = new int[samples];
    rival = new int[samples];
  }

  /**
   * The factor of every row; of one that is never first it means nothing.
   *
   * @param means the central weights, row after row
   * @param parts the same from parts of the samples, part after part
   * @param firstCounts in how many samples of a part a row was first
   */
  Estimate[] assess(
      SampleMatrix points, int[] rows, double[] means, double[] parts, int[] firstCounts) {
    int m = rows.length;
    makeRoom(m, points.columns());
    boolean drawn = false;
    for (int row : rows) {
      drawn |= points.isDrawn(row);
    }
    Estimate[] factors = new Estimate[m];
    count(points, rows, means, 0, drawn ? samples : 1);
    for (int a = 0; a < m; a++) {
      factors[a] = drawn ? Estimate.share(hits[a], samples) : Estimate.exactly(hits[a]);
    }
    return drawn ? widened(factors, points, rows, parts, firstCounts) : factors;
  }

  private void makeRoom(int m, int n) {
    if (best.length < m) {
      best = new float[m][samples];
    }
    if (hits.length != m || (weights.length > 0 && weights[0].length != n)) {
      hits = new int[m];
      weights = new double[m][n];
    }
  }

  /** Adds the scatter of the central weights to the standard errors. */
  private Estimate[] widened(
      Estimate[] factors, SampleMatrix points, int[] rows, double[] parts, int[] firstCounts) {
    int m = rows.length;
    int probe = Math.min(PROBE, samples);
    double[] sum = new double[m];
    double[] squares = new double[m];
    int[] counted = new int[m];
    for (int part = 0; part < Smaa.PARTS; part++) {
      count(points, rows, parts, part * m, probe);
      for (int a = 0; a < m; a++) {
        if (firstCounts[part * m + a] > 0) {
          double share = (double) hits[a] / probe;
          sum[a] += share;
          squares[a] += share * share;
          counted[a]++;
        }
      }
    }
    for (int a = 0; a < m; a++) {
      int k = counted[a];
      double spread = Math.max(0, squares[a] - sum[a] * sum[a] / Math.max(1, k));
      double scatter = k > 1 ? spread / (k - 1) / k : 0.25; // one part alone says nothing
      double binomial = factors[a].standardError();
      double error = Math.min(0.5, Math.sqrt(binomial * binomial + scatter));
      factors[a] = new Estimate(factors[a].value(), error);
    }
    return factors;
  }

  /**
   * Counts in {@code hits} how often each row is first, ties included, among the first samples.
   *
   * @param central weights, row after row
   * @param from the first row of the weights
   */
  private void count(SampleMatrix points, int[] rows, double[] central, int from, int last) {
    int m = rows.length;
    int n = points.columns();
    for (int a = 0; a < m; a++) {
      System.arraycopy(central, (from + a) * n, weights[a], 0, n);
    }
    Arrays.fill(hits, 0);
    for (int start = 0; start < last; start += BLOCK) {
      int end = Math.min(start + BLOCK, last);
      for (int a = 0; a < m; a++) {
        Arrays.fill(best[a], start, end, 0);
      }
      for (int b = 0; b < m; b++) {
        for (int a = 0; a < m; a++) {
          if (a != b) {
            points.combine(rows[b], weights[a], 0, n, start, end, sums);
            raise(sums, start, end, best[a]);
          }
        }
      }
      for (int a = 0; a < m; a++) {
        points.combine(rows[a], weights[a], 0, n, start, end, sums);
        TotalSteps.toSteps(sums, start, end, own);
        TotalSteps.toSteps(best[a], start, end, rival);
        hits[a] += end - start - TotalSteps.wins(rival, own, start, end);
      }
    }
  }

  private static void raise(float[] points, int start, int end, float[] best) {
    for (int i = start; i < end; i++) {
      best[i] = Math.max(best[i], points[i]);
    }
  }
}
