package dev.weighbridge.decision;

import static dev.weighbridge.decision.Problems.exactly;
import static dev.weighbridge.decision.Problems.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class AssessmentTest {
  private static final long SEED = 20261123;

  @Test
  void totalsAreSharesTimesPoints() {
    Assessment assessment =
        Assessment.of(
            Problems.small(), Priorities.of(new double[] {60, 20}, new double[] {30, 10, 5}));
    Standing a = assessment.standings().get(0);
    Standing b = assessment.standings().get(1);
    assertEquals(0.75 * (0.75 * 100 + 0.25 * 50), a.total(), 1e-12);
    assertEquals(0.75 * 0.25 * 50 + 0.25 * 80, b.total(), 1e-12);
    assertEquals(20, b.contributionOfDimension(1), 1e-12);
    assertEquals(56.25, a.contributionOfCriterion(0), 1e-12);
  }

  @Test
  void contributionsAddUpToTheTotal() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    for (int i = 0; i < 1000; i++) {
      Comparison comparison = Problems.random(random, 3);
      Assessment assessment =
          Assessment.of(comparison, Problems.randomPriorities(random, comparison));
      for (Standing standing : assessment.standings()) {
        double byDimension = 0;
        double byCriterion = 0;
        for (int d = 0; d < comparison.dimensions().size(); d++) {
          byDimension += standing.contributionOfDimension(d);
        }
        for (int c = 0; c < comparison.criteria().size(); c++) {
          byCriterion += standing.contributionOfCriterion(c);
        }
        String where = "seed " + SEED + ", case " + i;
        assertEquals(standing.total(), byDimension, 1e-9, where);
        assertEquals(standing.total(), byCriterion, 1e-9, where);
        assertTrue(standing.total() >= 0 && standing.total() <= 100 + 1e-9, where);
        assertTrue(standing.coverage() >= -1e-9 && standing.coverage() <= 1, where);
      }
    }
  }

  @Test
  void anotherAlternativeChangesNoTotalByABit() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    for (int i = 0; i < 300; i++) {
      Comparison two = Problems.random(random, 2);
      Priorities priorities = Problems.randomPriorities(random, two);
      Assessment before = Assessment.of(two, priorities);
      Assessment after = Assessment.of(withOneMore(two), priorities);
      for (int a = 0; a < 2; a++) {
        assertEquals(
            Double.doubleToRawLongBits(before.standings().get(a).total()),
            Double.doubleToRawLongBits(after.standings().get(a + 1).total()),
            "seed " + SEED + ", case " + i);
      }
    }
  }

  @Test
  void missingCountsAsTheMiddleAndLowersCoverage() {
    Comparison comparison =
        Comparison.of(
            List.of(new Alternative("a", "A"), new Alternative("b", "B")),
            List.of(
                new Dimension("d", "D", List.of(percent("c1"), percent("c2"))),
                new Dimension("e", "E", List.of(percent("c3")))),
            Map.of(
                "a", Map.of("c1", exactly(100), "c3", exactly(100)),
                "b", Map.of("c1", exactly(10), "c2", exactly(10), "c3", exactly(10))),
            List.of(),
            List.of());
    Assessment assessment =
        Assessment.of(comparison, Priorities.of(new double[] {50, 50}, new double[] {30, 20, 7}));
    Standing a = assessment.standings().getFirst();
    assertEquals(0.5 * (0.6 * 100 + 0.4 * 50) + 0.5 * 100, a.total(), 1e-12);
    assertEquals(0.8, a.coverage(), 1e-12);
    assertTrue(a.isCovered());
    assertEquals(0.6, a.coverageOfDimension(0), 1e-12);
    assertTrue(a.isDimensionCovered(0));
    assertEquals(1, a.coverageOfDimension(1));

    Assessment narrower =
        Assessment.of(comparison, Priorities.of(new double[] {50, 50}, new double[] {29, 21, 7}));
    assertFalse(narrower.standings().getFirst().isCovered());
    assertFalse(narrower.standings().getFirst().isDimensionCovered(0));
    assertEquals("a", narrower.ranking(Set.of("a", "b")).getFirst().alternative().id());
  }

  @Test
  void coverageOfADimensionWithoutAnyImportanceCountsItsCriteria() {
    Comparison comparison =
        Comparison.of(
            List.of(new Alternative("a", "A")),
            List.of(
                new Dimension("d", "D", List.of(percent("c1"), percent("c2"))),
                new Dimension("e", "E", List.of(percent("c3"), percent("c4")))),
            Map.of("a", Map.of("c1", exactly(1), "c4", exactly(1))),
            List.of(),
            List.of());
    Assessment assessment = Assessment.of(comparison, Priorities.of(new double[2], new double[4]));
    assertEquals(0.5, assessment.standings().getFirst().coverageOfDimension(0));
    assertEquals(0.5, assessment.standings().getFirst().coverageOfDimension(1));
  }

  @Test
  void equalTotalsKeepTheComparisonsOrder() {
    Assessment tie = ofTwo(50, 50);
    assertEquals(
        List.of("a", "b"),
        tie.ranking(Set.of("a", "b")).stream().map(s -> s.alternative().id()).toList());
  }

  private static Assessment ofTwo(double a, double b) {
    Comparison comparison =
        Comparison.of(
            List.of(new Alternative("a", "A"), new Alternative("b", "B")),
            List.of(new Dimension("d", "D", List.of(percent("c")))),
            Map.of("a", Map.of("c", exactly(a)), "b", Map.of("c", exactly(b))),
            List.of(),
            List.of());
    return Assessment.of(comparison, Priorities.equal(comparison));
  }

  private static Comparison withOneMore(Comparison comparison) {
    List<Alternative> more = new ArrayList<>(comparison.alternatives());
    more.addFirst(new Alternative("new", "New"));
    Map<String, Map<String, Measurement>> known = new HashMap<>();
    for (int a = 0; a < comparison.alternatives().size(); a++) {
      Map<String, Measurement> row = new HashMap<>();
      for (int c = 0; c < comparison.criteria().size(); c++) {
        row.put(comparison.criteria().get(c).id(), comparison.measurement(a, c));
      }
      known.put(comparison.alternatives().get(a).id(), row);
    }
    return Comparison.of(more, comparison.dimensions(), known, List.of(), List.of());
  }
}
