package dev.weighbridge.explanation;

/** Rounds parts of either sign to whole numbers that add up to a whole (Hamilton's method). */
final class WholeParts {
  private WholeParts() {}

  /**
   * Each part rounded down, plus 1 for the largest remainders, so that each is less than 1 away
   * from what it was; equal remainders go to the earlier part.
   *
   * @param parts finite
   * @param whole less than 1 away from their sum
   * @throws IllegalArgumentException if the parts cannot add up to the whole so
   */
  static int[] apportion(double[] parts, int whole) {
    int[] result = new int[parts.length];
    double[] remainders = new double[parts.length];
    int left = whole;
    for (int i = 0; i < parts.length; i++) {
      result[i] = (int) Math.floor(parts[i]);
      remainders[i] = parts[i] - result[i];
      left -= result[i];
    }
    if (left < 0 || left > parts.length) {
      throw new IllegalArgumentException("The parts do not make up " + whole + ".");
    }
    for (; left > 0; left--) {
      int largest = 0;
      for (int i = 1; i < parts.length; i++) {
        largest = remainders[i] > remainders[largest] ? i : largest;
      }
      result[largest]++;
      remainders[largest] = -1;
    }
    return result;
  }
}
