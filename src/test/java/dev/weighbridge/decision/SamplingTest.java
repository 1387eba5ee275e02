package dev.weighbridge.decision;

import static dev.weighbridge.decision.Refusals.assertRefused;
import static dev.weighbridge.decision.Uncertain.all;
import static dev.weighbridge.decision.Uncertain.assess;
import static dev.weighbridge.decision.Uncertain.fingerprint;
import static dev.weighbridge.decision.Uncertain.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Measurement.Measured;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplingTest {
  private static final Measurement MISSING = new Measurement.Missing();

  private final Sampling sampling = Sampling.usual();

  @Test
  void theIntervalOfATriangleIsItsQuantiles() {
    SampledTotals totals =
        totals(new Measurement[][] {{new Measured(40, 20, 80)}, {Measured.exactly(55)}}, 0, 1);
    // F(x) = (x − 20)²/1200 left of 40; 1 − (80 − x)²/2400 right of it.
    assertEquals(20 + Math.sqrt(0.05 * 1200), totals.interval(0).low(), 0.4);
    assertEquals(80 - Math.sqrt(0.05 * 2400), totals.interval(0).high(), 0.4);
    assertEquals(55, totals.interval(1).low(), 1e-12);
    assertEquals(totals.interval(1).low(), totals.interval(1).high());
    double ahead = 25.0 * 25 / 2400;
    assertEquals(ahead, totals.leads(0).value(), 0.015);
    assertEquals(1 - ahead, totals.leads(1).value(), 0.015);
    assertEquals(Math.sqrt(ahead * (1 - ahead) / 10_000), totals.leads(0).standardError(), 0.0005);
    assertEquals(10_000, totals.samples());
  }

  @Test
  void aMissingMeasurementIsTheWholeRange() {
    SampledTotals totals = totals(new Measurement[][] {{MISSING}, {Measured.exactly(30)}}, 0, 1);
    assertEquals(5, totals.interval(0).low(), 0.7);
    assertEquals(95, totals.interval(0).high(), 0.7);
    assertEquals(0.7, totals.leads(0).value(), 0.015);
  }

  @Test
  void theMarginIsTheLeadOfTheBestTwoCandidates() {
    SampledTotals totals =
        totals(
            new Measurement[][] {
              {Measured.exactly(90)}, {Measured.exactly(20)}, {new Measured(60, 50, 70)}, {MISSING}
            },
            1,
            3,
            2);
    Margin margin = totals.margin().orElseThrow();
    assertEquals(2, margin.leader());
    assertEquals(3, margin.runnerUp());
    assertEquals(-35, margin.interval().low(), 1.5);
    assertEquals(55, margin.interval().high(), 1.5);
    double sum = IntStream.rangeClosed(-100, 100).mapToDouble(margin::share).sum();
    assertEquals(1, sum, 1e-12);
    assertEquals(0.01, margin.share(10), 0.004);
    assertEquals(0, margin.share(75));
    double behind = IntStream.rangeClosed(-100, -1).mapToDouble(margin::share).sum();
    assertEquals(0.4, behind, 0.02);
    assertEquals(0, totals.leads(0).value());
    assertEquals(0, totals.leads(1).value());
  }

  @Test
  void theShareOfAnExactLeadLiesInItsOwnPoint() {
    SampledTotals totals =
        totals(new Measurement[][] {{Measured.exactly(20)}, {Measured.exactly(23.5)}}, 0, 1);
    Margin margin = totals.margin().orElseThrow();
    assertEquals(1, margin.share(3));
    assertEquals(new Interval(3.5, 3.5), margin.interval());
    assertEquals(Estimate.exactly(1), totals.leads(1));
    assertEquals(Estimate.exactly(0), totals.tied());
  }

  @Test
  void tiesAreCountedApart() {
    Measurement[] half = {Measured.exactly(50)};
    SampledTotals twins = totals(new Measurement[][] {half, half, {Measured.exactly(10)}}, 0, 1, 2);
    assertEquals(Estimate.exactly(1), twins.tied());
    assertEquals(0, twins.leads(0).value());
    assertEquals(0, twins.leads(1).value());
    SampledTotals behind = totals(new Measurement[][] {half, half, {MISSING}}, 0, 1, 2);
    assertEquals(0.5, behind.tied().value(), 0.02);
    assertEquals(1, behind.tied().value() + behind.leads(2).value(), 1e-12);
    assertTrue(behind.tied().standardError() > 0);
  }

  @Test
  void fewCandidatesAreNoTrouble() {
    Measurement[][] measurements = {{MISSING}, {Measured.exactly(30)}};
    SampledTotals none = totals(measurements);
    assertEquals(0, none.tied().value());
    assertTrue(none.margin().isEmpty());
    assertEquals(5, none.interval(0).low(), 0.7);
    SampledTotals one = totals(measurements, 0);
    assertEquals(1, one.leads(0).value());
    assertTrue(one.margin().isEmpty());
  }

  @Test
  void aShareNeverSeenIsStillUncertain() {
    SampledTotals totals =
        totals(new Measurement[][] {{new Measured(90, 80, 95)}, {new Measured(10, 5, 20)}}, 0, 1);
    assertEquals(1, totals.leads(0).value());
    assertEquals(1e-4, totals.leads(0).standardError(), 2e-5);
  }

  @Test
  void theResultNeverChanges() {
    Problem problem = Uncertain.problem(7, 3);
    SampledTotals totals = sampling.totals(assess(problem), all(problem));
    Acceptability ranks =
        sampling.acceptability(assess(problem), WeightSpace.of(problem.priorities()), all(problem));
    assertEquals("5b194ef0", fingerprint(problem, totals, ranks));
  }

  @Test
  void theSeedAndTheNumberOfSamplesCount() {
    Problem problem = Uncertain.problem(5, 4);
    Interval usual = sampling.totals(assess(problem), 0).interval(0);
    Interval other = Sampling.of(10_000, 2).totals(assess(problem), 0).interval(0);
    assertNotEquals(usual, other);
    assertEquals(usual.low(), other.low(), 1);
    assertEquals(1, Sampling.of(1, 1).totals(assess(problem), 0).samples());
  }

  @Test
  void nonsenseIsRefused() {
    Assessment assessment = assess(Uncertain.problem(3, 2));
    assertRefused("10,000,000", () -> Sampling.of(0, 1));
    assertRefused("10,000,000", () -> Sampling.of(10_000_001, 1));
    assertRefused("index -1", () -> sampling.totals(assessment, -1));
    assertRefused("index 99", () -> sampling.totals(assessment, 0, 99));
    assertRefused("more than once", () -> sampling.totals(assessment, 0, 1, 0));
    assertRefused("9 weights", () -> sampling.acceptability(assessment, WeightSpace.free(9), 0, 1));
    assertRefused("index 3", () -> sampling.acceptability(assessment, WeightSpace.free(2), 0, 3));
    Distribution exact = new Distribution.Exact(50);
    assertRefused(
        "2 weights; 1 are",
        () -> sampling.acceptability(List.of(List.of(exact)), WeightSpace.free(2)));
    assertRefused("no alternative", () -> sampling.acceptability(List.of(), WeightSpace.free(1)));
    assertRefused(
        "Row 2 has 1 criteria",
        () ->
            sampling.acceptability(
                List.of(List.of(exact, exact), List.of(exact)), WeightSpace.free(2)));
  }

  private SampledTotals totals(Measurement[][] measurements, int... candidates) {
    Comparison comparison = Problem.comparison(new double[measurements.length][1], 1);
    for (int a = 0; a < measurements.length; a++) {
      comparison = with(comparison, a, 0, measurements[a][0]);
    }
    Priorities priorities = Priorities.equal(comparison);
    return sampling.totals(Assessment.of(comparison, priorities), candidates);
  }
}
