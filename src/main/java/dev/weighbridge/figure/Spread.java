package dev.weighbridge.figure;

import java.util.Arrays;

/** Keeps labels in a row from overlapping. */
final class Spread {
  private Spread() {}

  /**
   * Where the centres of labels in a row should be so that none overlaps its neighbour, their order
   * is kept and the sum of squared shifts is least (isotonic regression by pooling adjacent
   * violators).
   *
   * @param wanted the centres that would be best, ascending
   * @param widths of the labels; with the gaps they must fit between {@code from} and {@code to}
   * @param gap least distance between two labels
   * @param from left end of the row
   * @param to right end of the row
   */
  static double[] apart(double[] wanted, double[] widths, double gap, double from, double to) {
    int n = wanted.length;
    // Measured from its place in a row without any slack, each label only has to be right of the
    // one before.
    double[] packed = new double[n];
    double end = from;
    for (int i = 0; i < n; i++) {
      packed[i] = end + widths[i] / 2;
      end += widths[i] + gap;
    }
    double slack = Math.max(to - (end - gap), 0);
    double[] mean = new double[n];
    int[] size = new int[n];
    int blocks = 0;
    for (int i = 0; i < n; i++) {
      mean[blocks] = wanted[i] - packed[i];
      size[blocks] = 1;
      blocks++;
      while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
        int joined = size[blocks - 2] + size[blocks - 1];
        mean[blocks - 2] =
            (mean[blocks - 2] * size[blocks - 2] + mean[blocks - 1] * size[blocks - 1]) / joined;
        size[blocks - 2] = joined;
        blocks--;
      }
    }
    double[] centres = new double[n];
    int i = 0;
    for (int block = 0; block < blocks; block++) {
      double shift = Math.clamp(mean[block], 0, slack);
      for (int k = 0; k < size[block]; k++, i++) {
        centres[i] = packed[i] + shift;
      }
    }
    return centres;
  }

  /**
   * The largest width that a label may have so that all fit into a row; infinite if they do.
   *
   * @param widths of the labels
   * @param gap between two labels
   * @param room of the row
   */
  static double widest(double[] widths, double gap, double room) {
    double left = room - gap * (widths.length - 1);
    double[] sorted = widths.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; i++) {
      double share = left / (sorted.length - i);
      if (sorted[i] > share) {
        return Math.max(share, 0);
      }
      left -= sorted[i];
    }
    return Double.POSITIVE_INFINITY;
  }
}
