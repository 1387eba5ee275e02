package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Weights from ranks, swings and pairwise judgements. */
class ElicitationTest {
  @Test
  void rankWeightsAddUpAndFall() {
    for (RankWeights rule : RankWeights.values()) {
      double[] weights = rule.of(3, 1, 2, 4);
      assertEquals(1, Arrays.stream(weights).sum(), 1e-15, rule.name());
      assertTrue(weights[1] > weights[2] && weights[2] > weights[0] && weights[0] > weights[3]);
    }
  }

  @Test
  void rankWeightsRefuseWhatIsNoRanking() {
    for (int[] ranks : new int[][] {{1, 1}, {0, 1}, {2, 3}, {1, 3, 2, 2}}) {
      assertThrows(IllegalArgumentException.class, () -> RankWeights.RANK_ORDER_CENTROID.of(ranks));
    }
  }

  @Test
  void swingsAreDividedByTheirSum() {
    assertArrayEquals(new double[] {0.5, 0.25, 0, 0.25}, SwingWeights.of(100, 50, 0, 50));
    assertThrows(IllegalArgumentException.class, () -> SwingWeights.of(0, 0));
    assertThrows(IllegalArgumentException.class, () -> SwingWeights.of());
    assertThrows(IllegalArgumentException.class, () -> SwingWeights.of(3, -1));
    assertThrows(IllegalArgumentException.class, () -> SwingWeights.of(1, Double.NaN));
    assertThrows(
        IllegalArgumentException.class, () -> SwingWeights.of(1, Double.POSITIVE_INFINITY));
    assertThrows(
        IllegalArgumentException.class, () -> SwingWeights.of(Double.MAX_VALUE, Double.MAX_VALUE));
  }

  private static double[][] consistent(double... weights) {
    double[][] matrix = new double[weights.length][weights.length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        matrix[i][j] = weights[i] / weights[j];
      }
    }
    return matrix;
  }

  @Test
  void findsTheJudgementThatDoesNotFit() {
    double[][] matrix = consistent(8, 4, 2, 1, 1);
    assertEquals(Optional.empty(), PairwiseJudgements.of(matrix).worstMisfit());
    matrix[1][3] = 1.0 / 4;
    matrix[3][1] = 4;
    PairwiseJudgements judgements = PairwiseJudgements.of(matrix);
    assertTrue(judgements.consistencyRatio().orElseThrow() > PairwiseJudgements.INCONSISTENT);
    PairwiseJudgements.Misfit misfit = judgements.worstMisfit().orElseThrow();
    assertEquals(1, misfit.first());
    assertEquals(3, misfit.second());
    assertEquals(0.25, misfit.judged());
    assertEquals(4, misfit.implied(), 1e-9);
    assertEquals(0, misfit.ratioWithout().orElseThrow(), 1e-9);
  }

  @Test
  void replacingTheMisfitLowersTheRatioMost() {
    double[][] matrix = consistent(5, 3, 2, 1);
    matrix[0][2] = 9;
    matrix[2][0] = 1.0 / 9;
    matrix[1][3] = 2;
    matrix[3][1] = 0.5;
    PairwiseJudgements.Misfit misfit = PairwiseJudgements.of(matrix).worstMisfit().orElseThrow();
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < 4; i++) {
      for (int j = i + 1; j < 4; j++) {
        for (double value = 1.0 / 9; value <= 9; value *= 1.001) {
          double[][] changed = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
          changed[i][j] = value;
          changed[j][i] = 1 / value;
          double ratio = PairwiseJudgements.of(changed).consistencyRatio().orElseThrow();
          lowest = Math.min(lowest, ratio);
        }
      }
    }
    assertEquals(lowest, misfit.ratioWithout().orElseThrow(), 1e-6);
  }

  @Test
  void knowsWhereARatioHasNoMeaning() {
    PairwiseJudgements two = PairwiseJudgements.of(consistent(3, 1));
    assertEquals(OptionalDouble.of(0), two.consistencyRatio());
    assertEquals(0, two.consistencyIndex());
    assertEquals(Optional.empty(), two.worstMisfit());
    assertArrayEquals(new double[] {1}, PairwiseJudgements.of(consistent(3)).weights());
    double[] sixteen = new double[16];
    Arrays.fill(sixteen, 1);
    assertEquals(
        OptionalDouble.empty(), PairwiseJudgements.of(consistent(sixteen)).consistencyRatio());
    double[] fifteen = Arrays.copyOf(sixteen, 15);
    assertEquals(
        0, PairwiseJudgements.of(consistent(fifteen)).consistencyRatio().orElseThrow(), 1e-12);
  }

  @Test
  void convergesOnTheMostContradictoryJudgements() {
    double[][] circle = {{1, 9, 1.0 / 9}, {1.0 / 9, 1, 9}, {9, 1.0 / 9, 1}};
    PairwiseJudgements judgements = PairwiseJudgements.of(circle);
    assertEquals(1 + 9 + 1.0 / 9, judgements.principalEigenvalue(), 1e-12);
    assertEquals(1.0 / 3, judgements.weights()[1], 1e-14);
    assertEquals(1.0 / 3, judgements.geometricMeanWeights()[1], 1e-14);
  }

  @Test
  void refusesWhatIsNoPairwiseComparison() {
    double[][][] wrong = {
      {},
      {{1, 2}},
      {{1, 2}, {2, 1}},
      {{1, -2}, {-0.5, 1}},
      {{2}},
      {{1, Double.NaN}, {1, 1}},
      {{1, 3}, {0.3, 1}}
    };
    for (double[][] matrix : wrong) {
      assertThrows(IllegalArgumentException.class, () -> PairwiseJudgements.of(matrix));
    }
    PairwiseJudgements.of(new double[][] {{1, 3}, {0.33, 1}});
  }
}
