package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SwarmTest {
  @Test
  void theFirstStaysAndOthersStepAsideOnlyIfTheyMust() {
    assertArrayEquals(new int[] {0, 1, -1, 0}, Swarm.levels(new double[] {100, 95, 105, 60}));
    assertArrayEquals(new int[] {0, 1, -1, 2, -2}, Swarm.levels(new double[] {7, 7, 7, 7, 7}));
    assertArrayEquals(new int[] {0, 0, 0}, Swarm.levels(new double[] {0, 13, 26}));
  }

  @Test
  void noTwoOnOneLevelTouch() {
    Random random = new Random(3);
    for (int run = 0; run < 200; run++) {
      double[] places = random.doubles(9, 0, 80).toArray();
      int[] levels = Swarm.levels(places);
      for (int i = 0; i < places.length; i++) {
        for (int j = 0; j < i; j++) {
          assertTrue(levels[i] != levels[j] || Math.abs(places[i] - places[j]) >= 13);
        }
      }
    }
  }

  @Test
  void manyLevelsLieCloser() {
    assertEquals(Swarm.step(0), Swarm.step(3));
    assertTrue(Swarm.step(4) < Swarm.step(3));
  }
}
