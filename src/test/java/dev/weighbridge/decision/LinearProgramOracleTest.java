package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Smallest change and best case against a general linear-programming solver. */
class LinearProgramOracleTest {
  @Test
  void smallestChangeAgreesWithTheSolver() {
    assertTrue(smallestChange(1, 400) > 100, "enough changes were compared");
  }

  @Test
  @Tag("deep")
  void smallestChangeAgreesWithTheSolverOnTenThousandProblems() {
    assertTrue(smallestChange(1_000_000, 10_000) > 3_000, "enough changes were compared");
  }

  @Test
  void bestCaseAgreesWithTheSolver() {
    assertTrue(bestCase(1, 200) > 100, "enough cases could lead");
  }

  @Test
  @Tag("deep")
  void bestCaseAgreesWithTheSolverOnTenThousandProblems() {
    assertTrue(bestCase(2_000_000, 10_000) > 5_000, "enough cases could lead");
  }

  private static int smallestChange(long firstSeed, int count) {
    int possible = 0;
    for (long seed = firstSeed; seed < firstSeed + count; seed++) {
      String where = "seed " + seed;
      Problem problem = Problem.random(seed);
      Contest contest = problem.contest();
      Optional<Double> expected = Optional.empty();
      for (int i = 0; i < contest.size(); i++) {
        if (i != contest.leader()) {
          Optional<Double> moved =
              new LinearProgram(contest).ahead(i, contest.leader()).fewestMoved();
          if (moved.isPresent() && moved.get() < expected.orElse(Double.POSITIVE_INFINITY)) {
            expected = moved;
          }
        }
      }
      SmallestChange change = SmallestChange.of(contest);
      switch (change) {
        case SmallestChange.Impossible _ -> assertEquals(Optional.empty(), expected, where);
        case SmallestChange.Possible found -> {
          possible += found.moved() > 0 ? 1 : 0;
          assertTrue(expected.isPresent(), where);
          assertEquals(expected.get(), found.moved(), 1e-9, where);
          assertReached(where, problem, found.moved(), found.priorities());
          Contest after = problem.with(found.priorities()).contest();
          int challenger = problem.comparison().alternativeIndex(found.challenger().id());
          double best = after.total(after.leader());
          assertEquals(best, after.total(challenger), 1e-9, where);
          assertEquals(best, after.total(contest.leader()), 1e-9, where);
        }
      }
    }
    return possible;
  }

  private static int bestCase(long firstSeed, int count) {
    int able = 0;
    for (long seed = firstSeed; seed < firstSeed + count; seed++) {
      Problem problem = Problem.random(seed);
      Contest contest = problem.contest();
      int place = (int) (seed % contest.size());
      String where = "seed " + seed + ", candidate " + place;
      LinearProgram largest = new LinearProgram(contest);
      LinearProgram nearest = new LinearProgram(contest);
      for (int rival = 0; rival < contest.size(); rival++) {
        if (rival != place) {
          largest.leadOver(place, rival);
          nearest.ahead(place, rival);
        }
      }
      BestCase best = BestCase.of(contest, place).orElseThrow();
      double lead = largest.largestLead();
      assertEquals(lead, best.lead(), 1e-9, where);
      assertEquals(best.lead(), leadOf(problem.with(best.priorities()), place), 1e-9, where);
      // Exactly level at the best there is may go either way by rounding.
      if (Math.abs(lead) > 1e-8) {
        assertEquals(nearest.fewestMoved().isPresent(), best.nearest().isPresent(), where);
      }
      if (best.nearest().isPresent()) {
        able++;
        BestCase.Nearest found = best.nearest().get();
        if (Math.abs(lead) > 1e-8) {
          assertEquals(nearest.fewestMoved().orElseThrow(), found.moved(), 1e-9, where);
        }
        assertReached(where, problem, found.moved(), found.priorities());
        assertTrue(leadOf(problem.with(found.priorities()), place) > -1e-8, where);
      }
    }
    return able;
  }

  private static double leadOf(Problem problem, int place) {
    Contest contest = problem.contest();
    return contest.total(place) - contest.total(contest.bestOther(place).orElseThrow());
  }

  /** The new priorities keep every pin, and move exactly as much as they say. */
  private static void assertReached(
      String where, Problem problem, double moved, Priorities priorities) {
    double[] before = problem.shares();
    double[] after = problem.with(priorities).shares();
    double sum = 0;
    for (int d = 0; d < before.length; d++) {
      sum += Math.abs(after[d] - before[d]) / 2;
      if (problem.priorities().isPinned(d)) {
        assertEquals(before[d], after[d], where);
      }
    }
    assertEquals(moved, sum, 1e-9, where);
  }
}
