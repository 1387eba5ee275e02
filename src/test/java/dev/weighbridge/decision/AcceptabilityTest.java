package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Distribution.Exact;
import dev.weighbridge.decision.Distribution.Normal;
import dev.weighbridge.decision.Distribution.Uniform;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptabilityTest {
  private final Sampling sampling = Sampling.usual();

  @Test
  void theSharesOfTwoCrossingAlternatives() {
    // The first leads where 100·w₁ > 50·w₂, that is w₁ > 1/3.
    Acceptability got =
        sampling.acceptability(
            List.of(
                List.of(new Exact(100), new Exact(0)),
                List.of(new Exact(0), new Exact(50)),
                List.of(new Exact(0), new Exact(0))),
            WeightSpace.free(2));
    assertEquals(3, got.alternatives());
    assertEquals(2, got.criteria());
    assertEquals(10_000, got.samples());
    assertEquals(2.0 / 3, got.rank(0, 0).value(), 0.015);
    assertEquals(1.0 / 3, got.rank(0, 1).value(), 0.015);
    assertEquals(0, got.rank(0, 2).value());
    assertEquals(1, got.rank(2, 2).value());
    assertEquals(Math.sqrt(2.0 / 9 / 10_000), got.rank(0, 0).standardError(), 1e-4);
    assertEquals(2.0 / 3, got.winning(0, 1).value(), 0.015);
    assertEquals(1.0 / 3, got.winning(1, 0).value(), 0.015);
    assertEquals(2.0 / 3, got.centralWeight(0, 0).orElseThrow().value(), 0.01);
    assertEquals(1.0 / 6, got.centralWeight(1, 0).orElseThrow().value(), 0.01);
    assertEquals(Estimate.exactly(1), got.confidence(0).orElseThrow());
    assertEquals(Estimate.exactly(1), got.confidence(1).orElseThrow());
    assertTrue(got.isEverFirst(1));
    assertFalse(got.isEverFirst(2));
    assertTrue(got.centralWeight(2, 0).isEmpty());
    assertTrue(got.confidence(2).isEmpty());
  }

  @Test
  void twinsShareTheBetterRank() {
    List<Distribution> half = List.of(new Exact(50), new Exact(50));
    Acceptability got = sampling.acceptability(List.of(half, half), WeightSpace.free(2));
    for (int a = 0; a < 2; a++) {
      assertEquals(1, got.rank(a, 0).value());
      assertEquals(0, got.rank(a, 1).value());
      assertEquals(0, got.winning(a, 1 - a).value());
      assertEquals(1, got.confidence(a).orElseThrow().value());
    }
  }

  @Test
  void theErrorOfCentralWeightsIsABound() {
    Acceptability got =
        sampling.acceptability(
            List.of(List.of(new Exact(60), new Exact(20)), List.of(new Exact(40), new Exact(50))),
            WeightSpace.free(2));
    // First where w₁ > 3/5: the central weight is 4/5, the spread 0.4/√12 in 4,000 samples.
    Estimate weight = got.centralWeight(0, 0).orElseThrow();
    assertEquals(0.8, weight.value(), 0.01);
    assertEquals(Math.sqrt(0.16 / 4_000), weight.standardError(), 2e-4);
    assertTrue(weight.standardError() > 0.4 / Math.sqrt(12 * 4_000));
  }

  /** Cases 16 and 19 of the reference: there the error is derived, and mostly not binomial. */
  @Test
  void theErrorOfConfidenceCoversTheScatterOfCentralWeights() {
    List<List<Distribution>> points =
        List.of(
            List.of(new Normal(50, 10), new Uniform(30, 60)),
            List.of(new Normal(55, 10), new Uniform(40, 50)));
    double sum = 0;
    double squares = 0;
    double reported = 0;
    int runs = 60;
    for (int seed = 0; seed < runs; seed++) {
      Acceptability got = Sampling.of(1_000, seed).acceptability(points, WeightSpace.free(2));
      Estimate factor = got.confidence(0).orElseThrow();
      sum += factor.value();
      squares += factor.value() * factor.value();
      reported += factor.standardError() * factor.standardError() / runs;
    }
    double scatter = Math.sqrt((squares - sum * sum / runs) / (runs - 1));
    assertEquals(1, Math.sqrt(reported) / scatter, 0.4);
  }

  @Test
  void whatIsHardlyEverFirstIsHardlyKnown() {
    Acceptability got =
        Sampling.of(8, 4)
            .acceptability(
                List.of(List.of(new Uniform(40, 60)), List.of(new Uniform(0, 41))),
                WeightSpace.free(1));
    assertTrue(got.confidence(0).orElseThrow().standardError() > 0);
    assertTrue(got.confidence(0).orElseThrow().standardError() <= 0.5);
  }
}
