package dev.weighbridge.decision;

import java.util.Arrays;

/**
 * The 5 % and 95 % quantiles of a column of whole numbers, without sorting it: numbers are counted
 * in buckets of equal width, and only the two buckets that hold a quantile are sorted. A workspace.
 */
final class Quantiles {
  private static final int BUCKET_BITS = 9;

  private final int[] counts = new int[((2 * TotalSteps.MOST) >>> BUCKET_BITS) + 1];
  private final int[] bucket;

  Quantiles(int samples) {
    bucket = new int[samples];
  }

  /**
   * The smallest numbers that at least 5 %, and at least 95 %, of all numbers do not pass.
   *
   * @param numbers one or more, from 0 to twice {@link TotalSteps#MOST}
   * @param unit what a step is worth
   * @param zero the number that counts as 0
   */
  Interval interval(int[] numbers, int zero, double unit) {
    Arrays.fill(counts, 0);
    for (int number : numbers) {
      counts[number >>> BUCKET_BITS]++;
    }
    int low = select(numbers, (numbers.length + 19) / 20 - 1);
    int high = select(numbers, (int) ((numbers.length * 19L + 19) / 20) - 1);
    return new Interval((low - zero) * unit, (high - zero) * unit);
  }

  /** The number that {@code place} numbers come before in order. */
  private int select(int[] numbers, int place) {
    int b = 0;
    int before = 0;
    while (before + counts[b] <= place) {
      before += counts[b++];
    }
    int found = 0;
    for (int number : numbers) {
      if (number >>> BUCKET_BITS == b) {
        bucket[found++] = number;
      }
    }
    Arrays.sort(bucket, 0, found);
    return bucket[place - before];
  }
}
