package dev.weighbridge.decision;

import java.util.Arrays;

/**
 * Points by row and column, each either one number or a number for every sample. A workspace: the
 * arrays of draws are kept and filled again.
 *
 * <p>Draws are floats: 24 bits are a thousand times finer than any evidence, and twice as many fit
 * through the memory bus as with doubles. Every array has one element a sample and is read at the
 * same index, because the compiler makes vector instructions only of loops whose arrays cannot
 * overlap with a shift.
 */
final class SampleMatrix {
  private static final float[] NO_DRAWS = {};

  private final int rows;
  private final int columns;
  private final int samples;
  private final double[] numbers;
  private final float[][] draws;
  private final boolean[] drawn;

  SampleMatrix(int rows, int columns, int samples) {
    this.rows = rows;
    this.columns = columns;
    this.samples = samples;
    numbers = new double[rows * columns];
    draws = new float[rows * columns][];
    drawn = new boolean[rows * columns];
    Arrays.fill(draws, NO_DRAWS);
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** Whether the points are a number for every sample. */
  boolean isDrawn(int row, int column) {
    return drawn[row * columns + column];
  }

  boolean isDrawn(int row) {
    for (int column = 0; column < columns; column++) {
      if (isDrawn(row, column)) {
        return true;
      }
    }
    return false;
  }

  /** The one number; only where nothing is drawn. */
  double number(int row, int column) {
    return numbers[row * columns + column];
  }

  /** The draws, one a sample; only where something is drawn. */
  float[] draws(int row, int column) {
    return draws[row * columns + column];
  }

  void setNumber(int row, int column, double points) {
    drawn[row * columns + column] = false;
    numbers[row * columns + column] = points;
  }

  /** Turns the points into draws and hands out their array, to be filled. */
  float[] openDraws(int row, int column) {
    int cell = row * columns + column;
    drawn[cell] = true;
    if (draws[cell].length == 0) {
      draws[cell] = new float[samples];
    }
    return draws[cell];
  }

  void set(int row, int column, Distribution distribution, RandomColumns random, long key) {
    if (distribution instanceof Distribution.Exact exact) {
      setNumber(row, column, exact.points());
    } else {
      random.draw(key, distribution, openDraws(row, column));
    }
  }

  /**
   * The weighted sum of some columns of a row.
   *
   * @param weights one per column
   * @param from the first column
   * @param to one past the last
   * @param start the first sample
   * @param end one past the last
   * @param sums receives the sums of these samples
   */
  void combine(int row, double[] weights, int from, int to, int start, int end, float[] sums) {
    double fixed = 0;
    for (int c = from; c < to; c++) {
      fixed += isDrawn(row, c) ? 0 : weights[c] * number(row, c);
    }
    Arrays.fill(sums, start, end, (float) fixed);
    int c = next(row, from, to, weights);
    while (c < to) {
      int d = next(row, c + 1, to, weights);
      int e = next(row, d + 1, to, weights);
      int f = next(row, e + 1, to, weights);
      int g = next(row, f + 1, to, weights);
      if (g < to) {
        addFive(row, c, d, e, f, g, weights, start, end, sums);
        c = next(row, g + 1, to, weights);
      } else {
        add(draws(row, c), (float) weights[c], start, end, sums);
        c = d;
      }
    }
  }

  /** The next column from {@code column} on that is drawn and carries weight. */
  private int next(int row, int column, int to, double[] weights) {
    int c = column;
    while (c < to && (!isDrawn(row, c) || weights[c] == 0)) {
      c++;
    }
    return c;
  }

  private void addFive(
      int row,
      int a,
      int b,
      int c,
      int d,
      int e,
      double[] weights,
      int start,
      int end,
      float[] sums) {
    float[] x = draws(row, a);
    float[] y = draws(row, b);
    float[] z = draws(row, c);
    float[] p = draws(row, d);
    float[] q = draws(row, e);
    float u = (float) weights[a];
    float v = (float) weights[b];
    float w = (float) weights[c];
    float r = (float) weights[d];
    float s = (float) weights[e];
    for (int i = start; i < end; i++) {
      sums[i] = sums[i] + u * x[i] + v * y[i] + w * z[i] + r * p[i] + s * q[i];
    }
  }

  private static void add(float[] draws, float weight, int start, int end, float[] sums) {
    for (int i = start; i < end; i++) {
      sums[i] += weight * draws[i];
    }
  }

  /** The weighted sum of a row where the weights are drawn too: one weight a sample. */
  void combine(int row, WeightSamples weights, int start, int end, float[] sums) {
    Arrays.fill(sums, start, end, 0);
    for (int c = 0; c < columns; c++) {
      float[] weight = weights.column(c);
      if (!isDrawn(row, c)) {
        add(weight, (float) number(row, c), start, end, sums);
      } else if (c + 1 < columns && isDrawn(row, c + 1)) {
        addProducts(
            draws(row, c), weight, draws(row, c + 1), weights.column(c + 1), start, end, sums);
        c++;
      } else {
        addProduct(draws(row, c), weight, start, end, sums);
      }
    }
  }

  private static void addProduct(float[] draws, float[] weights, int start, int end, float[] sums) {
    for (int i = start; i < end; i++) {
      sums[i] += draws[i] * weights[i];
    }
  }

  private static void addProducts(
      float[] x, float[] u, float[] y, float[] v, int start, int end, float[] sums) {
    for (int i = start; i < end; i++) {
      sums[i] = sums[i] + x[i] * u[i] + y[i] * v[i];
    }
  }
}
