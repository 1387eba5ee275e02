package dev.weighbridge.decision;

import static dev.weighbridge.decision.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Measurement.Measured;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
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
    Problem problem = uncertain(7, 3);
    SampledTotals totals = sampling.totals(assess(problem), all(problem));
    Acceptability ranks =
        sampling.acceptability(assess(problem), WeightSpace.of(problem.priorities()), all(problem));
    assertEquals("5b194ef0", fingerprint(problem, totals, ranks));
  }

  @Test
  void theOrderOfAlternativesDoesNotMatter() {
    Problem problem = uncertain(5, 4);
    Comparison comparison = problem.comparison();
    Map<String, Map<String, Measurement>> known = known(comparison);
    Comparison turned =
        Comparison.of(
            comparison.alternatives().reversed(),
            comparison.dimensions(),
            known,
            List.of(),
            List.of());
    SampledTotals there = sampling.totals(assess(problem), all(problem));
    SampledTotals back = sampling.totals(Assessment.of(turned, problem.priorities()), all(problem));
    int last = comparison.alternatives().size() - 1;
    for (int a = 0; a <= last; a++) {
      assertEquals(there.interval(a), back.interval(last - a));
      assertEquals(there.leads(a), back.leads(last - a));
    }
  }

  @Test
  void anotherAlternativeChangesNoInterval() {
    Problem problem = uncertain(5, 4);
    Comparison comparison = problem.comparison();
    List<Alternative> more = new ArrayList<>(comparison.alternatives());
    more.addFirst(new Alternative("new", "New"));
    Comparison larger =
        Comparison.of(more, comparison.dimensions(), known(comparison), List.of(), List.of());
    SampledTotals before = sampling.totals(assess(problem), all(problem));
    SampledTotals after = sampling.totals(Assessment.of(larger, problem.priorities()), 1);
    for (int a = 0; a < comparison.alternatives().size(); a++) {
      assertEquals(before.interval(a), after.interval(a + 1));
    }
  }

  @Test
  void aChangedMeasurementLeavesTheOtherDrawsAlone() {
    Problem problem = uncertain(5, 4);
    Comparison changed = with(problem.comparison(), 1, 2, new Measured(50, 10, 90));
    SampledTotals before = sampling.totals(assess(problem), all(problem));
    SampledTotals after =
        sampling.totals(Assessment.of(changed, problem.priorities()), all(problem));
    assertEquals(before.interval(0), after.interval(0));
    assertNotEquals(before.interval(1), after.interval(1));
    assertEquals(before.interval(2), after.interval(2));
  }

  @Test
  void theSeedAndTheNumberOfSamplesCount() {
    Problem problem = uncertain(5, 4);
    Interval usual = sampling.totals(assess(problem), 0).interval(0);
    Interval other = Sampling.of(10_000, 2).totals(assess(problem), 0).interval(0);
    assertNotEquals(usual, other);
    assertEquals(usual.low(), other.low(), 1);
    assertEquals(1, Sampling.of(1, 1).totals(assess(problem), 0).samples());
  }

  @Test
  void editsAreTheSameAsStartingAnew() {
    assertEditsAreTheSameAsStartingAnew(20, 40);
  }

  @Test
  @Tag("deep")
  void manyEditsAreTheSameAsStartingAnew() {
    assertEditsAreTheSameAsStartingAnew(2_000, 100);
  }

  private static void assertEditsAreTheSameAsStartingAnew(int sequences, int edits) {
    for (int seed = 0; seed < sequences; seed++) {
      int at = seed;
      SplittableRandom random = new SplittableRandom(seed);
      Problem problem = uncertain(seed, 2 + random.nextInt(3));
      Comparison comparison = problem.comparison();
      Priorities priorities = problem.priorities();
      Sampling kept = Sampling.of(64, seed);
      for (int edit = 0; edit < edits; edit++) {
        switch (random.nextInt(5)) {
          case 0 ->
              priorities =
                  priorities.withDimension(
                      random.nextInt(priorities.dimensionCount()), 10.0 * random.nextInt(11));
          case 1, 2 ->
              priorities =
                  priorities.withCriterion(
                      random.nextInt(priorities.criterionCount()), 50.0 * random.nextInt(3));
          case 3 -> {
            int a = random.nextInt(comparison.alternatives().size());
            int c = random.nextInt(comparison.criteria().size());
            comparison = with(comparison, a, c, measurement(random));
          }
          default -> {
            Problem next = uncertain(random.nextInt(1000), 2 + random.nextInt(3));
            comparison = next.comparison();
            priorities = next.priorities();
          }
        }
        Assessment assessment = Assessment.of(comparison, priorities);
        int[] all = IntStream.range(0, comparison.alternatives().size()).toArray();
        WeightSpace space = WeightSpace.of(priorities);
        Problem now = new Problem(comparison, priorities);
        Sampling fresh = Sampling.of(64, seed);
        assertEquals(
            fingerprint(
                now, fresh.totals(assessment, all), fresh.acceptability(assessment, space, all)),
            fingerprint(
                now, kept.totals(assessment, all), kept.acceptability(assessment, space, all)),
            () -> "seed " + at);
      }
    }
  }

  @Test
  void whatIsDominatedNeverLeads() {
    for (int seed = 0; seed < 300; seed++) {
      int at = seed;
      SplittableRandom random = new SplittableRandom(seed);
      double[][] points = new double[2][6];
      for (int c = 0; c < 6; c++) {
        points[0][c] = random.nextDouble(100);
        points[1][c] = points[0][c] * random.nextDouble();
      }
      Problem problem =
          new Problem(
              Problem.comparison(points, 2, 3, 1),
              Priorities.of(
                  random.doubles(3, 0, 100).toArray(), random.doubles(6, 0, 100).toArray()));
      SampledTotals totals = Sampling.of(100, seed).totals(assess(problem), 0, 1);
      assertEquals(0, totals.leads(1).value(), () -> "seed " + at);
      Acceptability ranks =
          Sampling.of(100, seed)
              .acceptability(assess(problem), WeightSpace.of(problem.priorities()), 0, 1);
      assertEquals(0, ranks.winning(1, 0).value(), () -> "seed " + at);
    }
  }

  @Test
  void slidersAllocateOnlyTheirResults() {
    Problem problem = uncertain(3, 4);
    Assessment[] assessments = new Assessment[2];
    for (int i = 0; i < 2; i++) {
      Priorities moved = problem.priorities().withCriterion(0, 20 + i).withDimension(0, 20 + i);
      assessments[i] = Assessment.of(problem.comparison(), moved);
    }
    WeightSpace space = WeightSpace.of(problem.priorities());
    int[] all = all(problem);
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().threadId();
    long before = 0;
    for (int i = 0; i < 30; i++) {
      if (i == 10) {
        before = threads.getThreadAllocatedBytes(thread);
      }
      sampling.totals(assessments[i % 2], all);
      sampling.acceptability(assessments[i % 2], space, all);
    }
    long perCall = (threads.getThreadAllocatedBytes(thread) - before) / 20;
    assertTrue(perCall < 10_000, () -> perCall + " bytes a call, with 40,000 in every column");
  }

  @Test
  void nonsenseIsRefused() {
    Assessment assessment = assess(uncertain(3, 2));
    assertRefused("10,000,000", () -> Sampling.of(0, 1));
    assertRefused("10,000,000", () -> Sampling.of(10_000_001, 1));
    assertRefused("index -1", () -> sampling.totals(assessment, -1));
    assertRefused("index 99", () -> sampling.totals(assessment, 0, 99));
    assertRefused("more than once", () -> sampling.totals(assessment, 0, 1, 0));
    assertRefused("9 weights", () -> sampling.acceptability(assessment, WeightSpace.free(9), 0, 1));
    assertRefused("no alternative", () -> sampling.acceptability(List.of(), WeightSpace.free(1)));
    Distribution half = new Distribution.Exact(50);
    assertRefused(
        "Row 2 has 1 criteria",
        () ->
            sampling.acceptability(
                List.of(List.of(half, half), List.of(half)), WeightSpace.free(2)));
  }

  private SampledTotals totals(Measurement[][] measurements, int... candidates) {
    Comparison comparison = Problem.comparison(new double[measurements.length][1], 1);
    for (int a = 0; a < measurements.length; a++) {
      comparison = with(comparison, a, 0, measurements[a][0]);
    }
    Priorities priorities = Priorities.equal(comparison);
    return sampling.totals(Assessment.of(comparison, priorities), candidates);
  }

  /** A problem with spread measurements, three alternatives and two criteria a dimension. */
  private static Problem uncertain(int seed, int dimensions) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] sizes = IntStream.range(0, dimensions).map(_ -> 2).toArray();
    Comparison comparison = Problem.comparison(new double[3][2 * dimensions], sizes);
    for (int a = 0; a < 3; a++) {
      for (int c = 0; c < 2 * dimensions; c++) {
        comparison = with(comparison, a, c, measurement(random));
      }
    }
    return new Problem(comparison, Priorities.equal(comparison));
  }

  private static Measurement measurement(SplittableRandom random) {
    double value = random.nextInt(101);
    return switch (random.nextInt(5)) {
      case 0 -> MISSING;
      case 1 -> Measured.exactly(value);
      default -> new Measured(value, value - 15, value + 10);
    };
  }

  private static Comparison with(Comparison comparison, int a, int c, Measurement measurement) {
    Map<String, Map<String, Measurement>> known = known(comparison);
    known
        .getOrDefault(comparison.alternatives().get(a).id(), new HashMap<>())
        .put(comparison.criteria().get(c).id(), measurement);
    return Comparison.of(
        comparison.alternatives(), comparison.dimensions(), known, List.of(), List.of());
  }

  private static Map<String, Map<String, Measurement>> known(Comparison comparison) {
    Map<String, Map<String, Measurement>> known = new HashMap<>();
    for (int a = 0; a < comparison.alternatives().size(); a++) {
      Map<String, Measurement> row = new HashMap<>();
      for (int c = 0; c < comparison.criteria().size(); c++) {
        row.put(comparison.criteria().get(c).id(), comparison.measurement(a, c));
      }
      known.put(comparison.alternatives().get(a).id(), row);
    }
    return known;
  }

  private static Assessment assess(Problem problem) {
    return Assessment.of(problem.comparison(), problem.priorities());
  }

  private static int[] all(Problem problem) {
    return IntStream.range(0, problem.comparison().alternatives().size()).toArray();
  }

  /** Every number of a result, to the bit. */
  private static String fingerprint(Problem problem, SampledTotals totals, Acceptability ranks) {
    StringBuilder text = new StringBuilder();
    for (int a : all(problem)) {
      text.append(totals.interval(a)).append(totals.leads(a));
      for (int b : all(problem)) {
        text.append(ranks.rank(a, b).value()).append(' ').append(ranks.winning(a, b).value());
      }
      for (int c = 0; c < ranks.criteria(); c++) {
        text.append(ranks.centralWeight(a, c));
      }
      text.append(ranks.confidence(a));
    }
    assertFalse(text.toString().contains("NaN"), text::toString);
    return Integer.toHexString(text.toString().hashCode());
  }
}
