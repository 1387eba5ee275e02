package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RandomColumnsTest {
  private static final int SAMPLES = 20_000;

  private final RandomColumns random = new RandomColumns(SAMPLES);
  private final float[] column = new float[SAMPLES];

  @Test
  void exponentialsAreMinusTheLogarithmOfUniforms() {
    random.exponentials(42, column);
    double sum = 0;
    for (int i = 0; i < SAMPLES; i++) {
      long bits = RandomStream.bits(42, i);
      double u = (((int) (bits >>> 32) >>> 1) | 1) * 0x1p-31;
      assertEquals(-StrictMath.log(u), column[i], 2e-6 * -StrictMath.log(u) + 1e-7);
      assertTrue(column[i] > 0);
      assertEquals(RandomColumns.exponential(bits), column[i]);
      sum += column[i];
    }
    assertEquals(1, sum / SAMPLES, 0.03);
  }

  @Test
  void theExtremesOfExponentialsAreFiniteAndAboveZero() {
    assertEquals(31 * Math.log(2), RandomColumns.exponential(0), 1e-5);
    assertEquals(0x1p-24, RandomColumns.exponential(-1L), 1e-12);
    assertEquals(Math.log(2), RandomColumns.exponential(0x8000_0000_0000_0000L), 1e-6);
  }

  @Test
  void drawsFollowTheirDistribution() {
    random.draw(7, new Distribution.Uniform(20, 60), column);
    double sum = 0;
    for (int i = 0; i < SAMPLES; i++) {
      double u = RandomStream.uniform(RandomStream.bits(7, i));
      assertEquals((float) (20 + 40 * u), column[i]);
      sum += column[i];
    }
    assertEquals(40, sum / SAMPLES, 0.4);
    assertEquals(SAMPLES, random.samples());
  }
}
