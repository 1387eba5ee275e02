package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 19, 20, 21, 100, 1000, 1007})
  void selectsWhatSortingWouldFind(int size) {
    SplittableRandom random = new SplittableRandom(size);
    Quantiles quantiles = new Quantiles(size);
    for (int width : new int[] {1, 10, 5_000, 2 * TotalSteps.MOST}) {
      int[] numbers = random.ints(size, 0, width).toArray();
      int[] sorted = numbers.clone();
      Arrays.sort(sorted);
      Interval got = quantiles.interval(numbers, 3, 2.0);
      assertEquals(2.0 * (sorted[(int) Math.ceil(0.05 * size) - 1] - 3), got.low());
      assertEquals(2.0 * (sorted[(int) Math.ceil(0.95 * size) - 1] - 3), got.high());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2 * TotalSteps.MOST})
  void theEndsOfTheRangeAreInIt(int number) {
    int[] numbers = new int[50];
    Arrays.fill(numbers, number);
    assertEquals(new Interval(number, number), new Quantiles(50).interval(numbers, 0, 1));
  }
}
