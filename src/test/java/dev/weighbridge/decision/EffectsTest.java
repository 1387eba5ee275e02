package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Dominance, equal weights and overlaps. */
class EffectsTest {
  private static List<String> pairs(double[][] points) {
    Comparison comparison = Problem.comparison(points, 2);
    int[] all = new int[points.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    return Dominance.among(comparison, all).stream()
        .map(d -> d.better().name() + " over " + d.worse().name())
        .toList();
  }

  @Test
  void dominanceNeedsNoCriterionAgainstAndOneFor() {
    assertEquals(List.of("A0 over A1"), pairs(new double[][] {{60, 40}, {60, 30}, {10, 50}}));
    assertEquals(List.of(), pairs(new double[][] {{60, 40}, {60, 40}}));
    assertEquals(List.of("A1 over A0"), pairs(new double[][] {{0, 0}, {1, 0}}));
  }

  @Test
  void dominanceDoesNotCountOnWhatIsMissing() {
    assertEquals(List.of(), pairs(new double[][] {{60, Double.NaN}, {50, 10}}));
    assertEquals(List.of("A0 over A1"), pairs(new double[][] {{60, 100}, {50, Double.NaN}}));
    assertEquals(List.of(), pairs(new double[][] {{60, 99}, {50, Double.NaN}}));
    assertEquals(List.of("A0 over A1"), pairs(new double[][] {{60, Double.NaN}, {50, 0}}));
    assertEquals(List.of(), pairs(new double[][] {{60, Double.NaN}, {60, 0}}));
  }

  @Test
  void aDominatedAlternativeNeverLeads() {
    int found = 0;
    for (long seed = 1; seed <= 2_000; seed++) {
      Problem problem = Problem.random(seed);
      Contest contest = problem.contest();
      int[] all = new int[contest.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = i;
      }
      for (Dominance dominance : Dominance.among(problem.comparison(), all)) {
        found++;
        int better = problem.comparison().alternativeIndex(dominance.better().id());
        int worse = problem.comparison().alternativeIndex(dominance.worse().id());
        assertTrue(contest.total(better) >= contest.total(worse) - 1e-11, "seed " + seed);
      }
    }
    assertTrue(found > 500, "enough dominances were found: " + found);
  }

  @Test
  void equalWeightsWeighDimensionsFirst() {
    Comparison comparison =
        Problem.comparison(new double[][] {{90, 30, 10}, {50, 50, 50}, {10, 20, 55}}, 2, 1);
    List<Total> totals = EqualWeights.totals(comparison, 0, 1, 2);
    assertEquals(
        List.of("A1", "A0", "A2"), totals.stream().map(t -> t.alternative().name()).toList());
    assertEquals(50, totals.get(0).points(), 1e-12);
    assertEquals(35, totals.get(1).points(), 1e-12);
    assertEquals(35, totals.get(2).points(), 1e-12);
  }

  @Test
  void overlapsAreMergedIntoOneOfTheLargestWeight() {
    Problem problem = Problem.flat(new double[][] {{90, 90, 10}, {40, 20, 60}}, 30, 20, 50);
    Overlap overlap = new Overlap("speed", List.of("c0", "c1"));
    OverlapEffect effect = OverlapEffect.of(problem.contest(), overlap);
    assertEquals(0.5, effect.combinedShare(), 1e-15);
    assertEquals(0.3, effect.largestShare(), 1e-15);
    // Before 50 : 46; merged (0.3·90 + 0.5·10)/0.8 : (0.3·30 + 0.5·60)/0.8.
    assertEquals(0, problem.contest().leader());
    assertEquals("A1", effect.merged().get(0).alternative().name());
    assertEquals(48.75, effect.merged().get(0).points(), 1e-12);
    assertEquals(40, effect.merged().get(1).points(), 1e-12);
    assertEquals(8.75, effect.lead(), 1e-12);
  }

  @Test
  void overlapsWithoutWeightChangeNothing() {
    Problem problem = Problem.flat(new double[][] {{90, 70, 10}, {40, 40, 60}}, 0, 0, 50);
    OverlapEffect effect =
        OverlapEffect.of(problem.contest(), new Overlap("speed", List.of("c0", "c1")));
    assertEquals(0, effect.combinedShare());
    assertEquals(60, effect.merged().getFirst().points(), 1e-12);
    assertEquals(50, effect.lead(), 1e-12);
    Contest alone = Contest.of(problem.assessment(), 0);
    assertEquals(0, OverlapEffect.of(alone, new Overlap("s", List.of("c0", "c1"))).lead());
  }
}
