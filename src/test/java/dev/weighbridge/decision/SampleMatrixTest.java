package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleMatrixTest {
  private static final int SAMPLES = 40;

  private final SplittableRandom random = new SplittableRandom(6);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 5, 6, 9, 10, 11, 23})
  void combinesAsOneWouldByHand(int columns) {
    for (int round = 0; round < 20; round++) {
      SampleMatrix matrix = filled(2, columns);
      double[] weights = random.doubles(columns).map(w -> w < 0.2 ? 0 : w).toArray();
      int from = random.nextInt(columns);
      float[] sums = new float[SAMPLES];
      matrix.combine(1, weights, from, columns, 3, 37, sums);
      for (int i = 0; i < SAMPLES; i++) {
        double expected = 0;
        for (int c = from; c < columns && i >= 3 && i < 37; c++) {
          expected += weights[c] * points(matrix, 1, c, i);
        }
        assertEquals(expected, sums[i], 2e-3);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void combinesWithDrawnWeightsAsOneWouldByHand(int columns) {
    WeightSamples weights = new WeightSamples(new RandomColumns(SAMPLES), 4);
    weights.draw(WeightSpace.free(columns));
    for (int round = 0; round < 20; round++) {
      SampleMatrix matrix = filled(2, columns);
      float[] sums = new float[SAMPLES];
      matrix.combine(1, weights, 3, 37, sums);
      for (int i = 0; i < SAMPLES; i++) {
        double expected = 0;
        for (int c = 0; c < columns && i >= 3 && i < 37; c++) {
          expected += weights.column(c)[i] * points(matrix, 1, c, i);
        }
        assertEquals(expected, sums[i], 2e-3);
      }
    }
  }

  @Test
  void keepsItsArrays() {
    SampleMatrix matrix = new SampleMatrix(1, 1, SAMPLES);
    assertFalse(matrix.isDrawn(0));
    float[] draws = matrix.openDraws(0, 0);
    assertTrue(matrix.isDrawn(0, 0));
    matrix.setNumber(0, 0, 7);
    assertFalse(matrix.isDrawn(0));
    assertEquals(7, matrix.number(0, 0));
    assertSame(draws, matrix.openDraws(0, 0));
  }

  private SampleMatrix filled(int rows, int columns) {
    SampleMatrix matrix = new SampleMatrix(rows, columns, SAMPLES);
    for (int row = 0; row < rows; row++) {
      for (int c = 0; c < columns; c++) {
        if (random.nextInt(4) == 0) {
          matrix.setNumber(row, c, random.nextDouble(100));
        } else {
          float[] draws = matrix.openDraws(row, c);
          for (int i = 0; i < SAMPLES; i++) {
            draws[i] = (float) random.nextDouble(100);
          }
        }
      }
    }
    return matrix;
  }

  private static double points(SampleMatrix matrix, int row, int column, int sample) {
    return matrix.isDrawn(row, column)
        ? matrix.draws(row, column)[sample]
        : matrix.number(row, column);
  }
}
