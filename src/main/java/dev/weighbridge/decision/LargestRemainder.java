package dev.weighbridge.decision;

import java.util.Arrays;

/** Rounds parts to whole numbers without losing the whole (Hamilton's method). */
public final class LargestRemainder {
  private LargestRemainder() {}

  /**
   * Whole numbers in proportion to the parts.
   *
   * @param parts none negative, not all zero unless {@code whole} is 0
   * @param whole what the result adds up to, 0 or more
   * @return each part's share of the whole, rounded down, plus 1 for the largest remainders; equal
   *     remainders go to the earlier part
   */
  public static int[] apportion(double[] parts, int whole) {
    double sum = 0;
    for (double part : parts) {
      Refuse.when(!(part >= 0) || Double.isInfinite(part), "A part must be 0 or more: " + part);
      sum += part;
    }
    Refuse.when(whole < 0, "The whole must be 0 or more, not " + whole + ".");
    Refuse.when(sum == 0 && whole > 0, "All parts are zero; they cannot make up " + whole + ".");
    int[] result = new int[parts.length];
    if (whole == 0) {
      return result;
    }
    double[] remainders = new double[parts.length];
    int left = whole;
    for (int i = 0; i < parts.length; i++) {
      double exact = parts[i] / sum * whole;
      result[i] = (int) exact;
      remainders[i] = exact - result[i];
      left -= result[i];
    }
    for (; left > 0; left--) {
      int largest = 0;
      for (int i = 1; i < parts.length; i++) {
        if (remainders[i] > remainders[largest]) {
          largest = i;
        }
      }
      result[largest]++;
      remainders[largest] = -1;
    }
    assert Arrays.stream(result).sum() == whole;
    return result;
  }
}
