package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void labelsThatFitStayWhereTheyAre() {
    double[] wanted = {20, 60, 100};
    assertArrayEquals(wanted, Spread.apart(wanted, new double[] {20, 20, 20}, 5, 0, 120), 1e-9);
  }

  @Test
  void labelsThatCollideShareTheShift() {
    assertArrayEquals(
        new double[] {37.5, 62.5},
        Spread.apart(new double[] {50, 50}, new double[] {20, 20}, 5, 0, 100),
        1e-9);
  }

  @Test
  void labelsStayInTheirRow() {
    assertArrayEquals(
        new double[] {65, 90},
        Spread.apart(new double[] {98, 99}, new double[] {20, 20}, 5, 0, 100),
        1e-9);
  }

  @Test
  void neverOverlapsAndNeverLeavesTheRow() {
    Random random = new Random(5);
    for (int run = 0; run < 2000; run++) {
      int n = 1 + random.nextInt(9);
      double[] wanted = random.doubles(n, -50, 450).sorted().toArray();
      double[] widths = random.doubles(n, 1, 35).toArray();
      double[] centres = Spread.apart(wanted, widths, 8, 0, 400);
      assertTrue(centres[0] - widths[0] / 2 >= -1e-9);
      assertTrue(centres[n - 1] + widths[n - 1] / 2 <= 400 + 1e-9);
      for (int i = 1; i < n; i++) {
        double gap = centres[i] - widths[i] / 2 - (centres[i - 1] + widths[i - 1] / 2);
        assertTrue(gap >= 8 - 1e-9, () -> Arrays.toString(centres));
      }
    }
  }

  @Test
  void theWidestAreCutFirst() {
    assertEquals(Double.POSITIVE_INFINITY, Spread.widest(new double[] {10, 20}, 5, 35));
    // 100 less two gaps of 5 leaves 90; 10 stays, the others share 80.
    assertEquals(40, Spread.widest(new double[] {10, 60, 70}, 5, 100));
  }
}
