package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.WeightSamples.Method;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class WeightSamplesTest {
  private static final int SAMPLES = 40_000;

  private final RandomColumns random = new RandomColumns(SAMPLES);

  @Test
  void theFreeSimplexHasTheMomentsOfDirichlet() {
    WeightSamples weights = drawn(Method.SIMPLEX, WeightSpace.free(5));
    for (int c = 0; c < 5; c++) {
      assertEquals(0.2, mean(weights, c, x -> x), 0.003);
      // Marginally Beta(1, 4): E x² = 2/30, P(x < 0.1) = 1 − 0.9⁴.
      assertEquals(2.0 / 30, mean(weights, c, x -> x * x), 0.001);
      assertEquals(1 - Math.pow(0.9, 4), mean(weights, c, x -> x < 0.1 ? 1 : 0), 0.01);
    }
  }

  @Test
  void lowerBoundsAreExact() {
    WeightSpace space = WeightSpace.free(3).withBounds(0, 0.2, 1).withBounds(1, 0.3, 1);
    WeightSamples weights = drawn(Method.SIMPLEX, space);
    assertEquals(0.2 + 0.5 / 3, mean(weights, 0, x -> x), 0.003);
    assertEquals(0.3 + 0.5 / 3, mean(weights, 1, x -> x), 0.003);
    assertEquals(0.5 / 3, mean(weights, 2, x -> x), 0.003);
  }

  @Test
  void aCompleteRankOrderHasTheRankOrderCentroid() {
    WeightSamples weights = drawn(Method.ORDER, WeightSpace.free(4).withRanks(3, 1, 4, 2));
    double[] centroid = {25.0 / 48, 13.0 / 48, 7.0 / 48, 3.0 / 48};
    assertEquals(centroid[2], mean(weights, 0, x -> x), 0.003);
    assertEquals(centroid[0], mean(weights, 1, x -> x), 0.003);
    assertEquals(centroid[3], mean(weights, 2, x -> x), 0.003);
    assertEquals(centroid[1], mean(weights, 3, x -> x), 0.003);
    // The largest of four spacings: P(max < 1/2) = 1 − 4/8.
    assertEquals(0.5, mean(weights, 1, x -> x < 0.5 ? 1 : 0), 0.01);
  }

  @Test
  void aPartialOrderIsTheSameAsKeepingOnlyWhatObeysIt() {
    WeightSpace space = WeightSpace.free(4).withAtLeast(0, 1).withAtLeast(2, 1).withAtLeast(2, 3);
    WeightSamples ordered = drawn(Method.ORDER, space);
    assertSameMoments(kept(space), ordered);
  }

  @Test
  void aCommonLowerBoundLeavesAnOrderExact() {
    WeightSpace space = WeightSpace.free(3).withRanks(1, 2, 3).withBounds(2, 0.1, 1);
    WeightSamples weights = drawn(Method.ORDER, space);
    assertEquals(0.1 + 0.7 * 11 / 18, mean(weights, 0, x -> x), 0.003);
    assertEquals(0.1 + 0.7 * 2 / 18, mean(weights, 2, x -> x), 0.003);
  }

  @Test
  void upperBoundsAreMetByRejection() {
    WeightSpace space = WeightSpace.free(4).withBounds(0, 0, 0.3).withBounds(1, 0.1, 0.6);
    WeightSamples weights = drawn(Method.REJECTION, space);
    assertSameMoments(kept(space), weights);
  }

  @Test
  void anOrderWithBoundsIsMetByRejection() {
    WeightSpace space = WeightSpace.free(4).withAtLeast(0, 1).withBounds(1, 0.1, 0.6);
    WeightSamples weights = drawn(Method.REJECTION, space);
    assertSameMoments(kept(space), weights);
  }

  @Test
  void narrowBoundsAreWalked() {
    WeightSpace space = WeightSpace.free(6);
    for (int c = 0; c < 6; c++) {
      space = space.withBounds(c, 0, 0.2);
    }
    WeightSamples weights = drawn(Method.WALK, space);
    // What is missing to 0.2 is itself uniform on a simplex of size 0.2.
    for (int c = 0; c < 6; c++) {
      assertEquals(1.0 / 6, mean(weights, c, x -> x), 0.0006);
      assertEquals(0.04 * 5 / 252, mean(weights, c, x -> (x - 1.0 / 6) * (x - 1.0 / 6)), 0.00003);
      assertEquals(Math.pow(0.75, 5), mean(weights, c, x -> x < 0.15 ? 1 : 0), 0.01);
    }
  }

  @Test
  void theWalkAgreesWithRejectionOnOrdersWithBounds() {
    WeightSpace space =
        WeightSpace.free(5).withRanks(1, 2, 2, 3, 3).withBounds(0, 0, 0.45).withBounds(4, 0.05, 1);
    double[][] kept = kept(space);
    int[] free = {0, 1, 2, 3, 4};
    HitAndRun walk = new HitAndRun(space, free, 99);
    double[][] walked = new double[20_000][];
    for (int i = 0; i < walked.length; i++) {
      walked[i] = walk.next().clone();
      assertTrue(space.contains(walked[i]));
    }
    for (int c = 0; c < 5; c++) {
      int at = c;
      assertEquals(mean(kept, at, x -> x), mean(walked, at, x -> x), 0.004);
      assertEquals(mean(kept, at, x -> x * x), mean(walked, at, x -> x * x), 0.003);
    }
  }

  @Test
  void neighbouringSamplesOfTheWalkHardlyCorrelate() {
    WeightSpace space = WeightSpace.free(6).withRanks(1, 2, 3, 4, 5, 6).withBounds(0, 0.2, 0.35);
    HitAndRun walk = new HitAndRun(space, new int[] {0, 1, 2, 3, 4, 5}, 5);
    double[][] walked = new double[20_000][];
    for (int i = 0; i < walked.length; i++) {
      walked[i] = walk.next().clone();
    }
    for (int c = 0; c < 6; c++) {
      double mean = mean(walked, c, x -> x);
      double variance = 0;
      double covariance = 0;
      for (int i = 1; i < walked.length; i++) {
        variance += (walked[i][c] - mean) * (walked[i][c] - mean);
        covariance += (walked[i][c] - mean) * (walked[i - 1][c] - mean);
      }
      assertEquals(0, covariance / variance, 0.05);
    }
  }

  @Test
  void aWalkStartsInTheThinnestSpaces() {
    WeightSpace thin =
        WeightSpace.free(3).withRanks(1, 2, 3).withBounds(0, 1.0 / 3, 1.0 / 3 + 1e-11);
    HitAndRun walk = new HitAndRun(thin, new int[] {0, 1, 2}, 8);
    assertTrue(thin.contains(walk.next()));
  }

  @Test
  void pinnedWeightsStandStill() {
    WeightSpace space = WeightSpace.free(4).withBounds(1, 0.25, 0.25);
    WeightSamples weights = drawn(Method.SIMPLEX, space);
    assertEquals(0.25, mean(weights, 1, x -> x));
    assertEquals(0.25, mean(weights, 0, x -> x), 0.003);
    WeightSamples one = drawn(Method.SIMPLEX, WeightSpace.free(1));
    assertEquals(1, mean(one, 0, x -> x));
  }

  @Test
  void drawingAgainForTheSameSpaceDoesNothing() {
    WeightSamples weights = new WeightSamples(random, 1);
    weights.draw(WeightSpace.free(3));
    float[] column = weights.column(0);
    column[0] = 7;
    weights.draw(WeightSpace.free(3));
    assertEquals(7, weights.column(0)[0]);
    weights.draw(WeightSpace.free(3).withBounds(0, 0.5, 1));
    assertSame(column, weights.column(0));
    assertNotEquals(7, column[0]);
    assertEquals(1, column[0] + weights.column(1)[0] + weights.column(2)[0], 1e-6);
  }

  @Test
  void theSeedDecides() {
    WeightSamples one = new WeightSamples(random, 1);
    WeightSamples same = new WeightSamples(random, 1);
    WeightSamples other = new WeightSamples(random, 2);
    for (WeightSamples weights : new WeightSamples[] {one, same, other}) {
      weights.draw(WeightSpace.free(3));
    }
    assertEquals(one.column(0)[5], same.column(0)[5]);
    assertNotEquals(one.column(0)[5], other.column(0)[5]);
  }

  /** Samples of a space, each checked to lie in it. */
  private WeightSamples drawn(Method method, WeightSpace space) {
    WeightSamples weights = new WeightSamples(random, 3);
    weights.draw(space);
    assertEquals(method, weights.method());
    assertSame(space, weights.space());
    for (int i = 0; i < SAMPLES; i++) {
      double sum = 0;
      for (int c = 0; c < space.size(); c++) {
        double weight = weights.column(c)[i];
        sum += weight;
        assertTrue(weight >= space.low(c) - 1e-6 && weight <= space.high(c) + 1e-6);
        for (int other = 0; other < space.size(); other++) {
          assertTrue(!space.isAtLeast(c, other) || weight >= weights.column(other)[i] - 1e-7);
        }
      }
      assertEquals(1, sum, 1e-6);
    }
    return weights;
  }

  /** By the textbook: gaps of sorted uniforms, and what does not fit thrown away. */
  private static double[][] kept(WeightSpace space) {
    SplittableRandom random = new SplittableRandom(17);
    double[][] kept = new double[60_000][];
    for (int found = 0; found < kept.length; ) {
      double[] cuts = new double[space.size() + 1];
      for (int k = 1; k < space.size(); k++) {
        cuts[k] = random.nextDouble();
      }
      cuts[space.size()] = 1;
      Arrays.sort(cuts);
      double[] weights = new double[space.size()];
      for (int k = 0; k < weights.length; k++) {
        weights[k] = cuts[k + 1] - cuts[k];
      }
      if (space.contains(weights)) {
        kept[found++] = weights;
      }
    }
    return kept;
  }

  private static void assertSameMoments(double[][] expected, WeightSamples weights) {
    for (int c = 0; c < weights.space().size(); c++) {
      assertEquals(mean(expected, c, x -> x), mean(weights, c, x -> x), 0.004);
      assertEquals(mean(expected, c, x -> x * x), mean(weights, c, x -> x * x), 0.003);
      assertEquals(
          mean(expected, c, x -> x < 0.2 ? 1 : 0), mean(weights, c, x -> x < 0.2 ? 1 : 0), 0.015);
    }
  }

  private static double mean(WeightSamples weights, int column, DoubleUnaryOperator of) {
    double sum = 0;
    for (float weight : weights.column(column)) {
      sum += of.applyAsDouble(weight);
    }
    return sum / SAMPLES;
  }

  private static double mean(double[][] rows, int column, DoubleUnaryOperator of) {
    double sum = 0;
    for (double[] row : rows) {
      sum += of.applyAsDouble(row[column]);
    }
    return sum / rows.length;
  }
}
