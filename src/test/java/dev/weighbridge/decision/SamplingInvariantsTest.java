package dev.weighbridge.decision;

import static dev.weighbridge.decision.Uncertain.all;
import static dev.weighbridge.decision.Uncertain.assess;
import static dev.weighbridge.decision.Uncertain.fingerprint;
import static dev.weighbridge.decision.Uncertain.known;
import static dev.weighbridge.decision.Uncertain.measurement;
import static dev.weighbridge.decision.Uncertain.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Measurement.Measured;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold of everything sampled, whatever is edited. */
class SamplingInvariantsTest {
  private final Sampling sampling = Sampling.usual();

  @Test
  void theOrderOfAlternativesDoesNotMatter() {
    Problem problem = Uncertain.problem(5, 4);
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
  void whatWasDrawnForOthersIsDrawnAgain() {
    Problem problem = Uncertain.problem(5, 2);
    Comparison comparison = problem.comparison();
    Dimension first = comparison.dimensions().getFirst();
    Dimension turned = new Dimension(first.id(), first.name(), first.criteria().reversed());
    Problem other =
        new Problem(
            Comparison.of(
                comparison.alternatives().reversed(),
                List.of(turned, comparison.dimensions().getLast()),
                known(comparison),
                List.of(),
                List.of()),
            problem.priorities());
    Sampling kept = Sampling.usual();
    kept.totals(assess(problem), all(problem));
    SampledTotals after = kept.totals(assess(other), all(other));
    SampledTotals fresh = sampling.totals(assess(other), all(other));
    for (int a = 0; a < 3; a++) {
      assertEquals(fresh.interval(a), after.interval(a));
    }
  }

  @Test
  void smallSpreadStaysAroundTheTotal() {
    SplittableRandom random = new SplittableRandom(12);
    for (int seed = 0; seed < 50; seed++) {
      Problem problem = Problem.random(seed);
      Comparison comparison = problem.comparison();
      for (int c = 0; c < comparison.criteria().size(); c++) {
        double value = 5 + random.nextInt(91);
        comparison = with(comparison, 0, c, new Measured(value, value - 0.001, value + 0.001));
      }
      Assessment assessment = Assessment.of(comparison, problem.priorities());
      double total = assessment.standings().getFirst().total();
      Interval interval = Sampling.of(200, 1).totals(assessment, 0).interval(0);
      assertEquals(total, interval.low(), 0.0012);
      assertEquals(total, interval.high(), 0.0012);
    }
  }

  @Test
  void anotherAlternativeChangesNoInterval() {
    Problem problem = Uncertain.problem(5, 4);
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
    Problem problem = Uncertain.problem(5, 4);
    Comparison changed = with(problem.comparison(), 1, 2, new Measured(50, 10, 90));
    SampledTotals before = sampling.totals(assess(problem), all(problem));
    SampledTotals after =
        sampling.totals(Assessment.of(changed, problem.priorities()), all(problem));
    assertEquals(before.interval(0), after.interval(0));
    assertNotEquals(before.interval(1), after.interval(1));
    assertEquals(before.interval(2), after.interval(2));
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
      Problem problem = Uncertain.problem(seed, 2 + random.nextInt(3));
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
            Problem next = Uncertain.problem(random.nextInt(1000), 2 + random.nextInt(3));
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
    Problem problem = Uncertain.problem(3, 4);
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
}
