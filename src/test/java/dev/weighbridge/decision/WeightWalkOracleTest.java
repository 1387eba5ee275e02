package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Flip points against bisection. How far the best of the others is ahead of the leader is convex
 * along the walk, so that bisection finds the nearest change for certain.
 */
class WeightWalkOracleTest {
  private static final double LEVEL = 1e-9;

  @Test
  void flipsAgreeWithBisection() {
    assertTrue(check(1, 500) > 1_500, "enough flips were compared");
  }

  @Test
  @Tag("deep")
  void flipsAgreeWithBisectionOnTenThousandProblems() {
    assertTrue(check(1_000_000, 10_000) > 30_000, "enough flips were compared");
  }

  private static int check(long firstSeed, int count) {
    int flips = 0;
    for (long seed = firstSeed; seed < firstSeed + count; seed++) {
      Problem problem = Problem.random(seed);
      Contest contest = problem.contest();
      for (int d = 0; d < problem.comparison().dimensions().size(); d++) {
        flips += checkDimension("seed " + seed + ", dimension " + d, problem, contest, d);
      }
      for (int c = 0; c < problem.comparison().criteria().size(); c++) {
        flips += checkCriterion("seed " + seed + ", criterion " + c, problem, contest, c);
      }
    }
    return flips;
  }

  private static int checkDimension(String where, Problem problem, Contest contest, int moving) {
    Priorities priorities = problem.priorities();
    double[] present = problem.shares();
    double free = 0;
    double others = 0;
    for (int d = 0; d < present.length; d++) {
      free += priorities.isPinned(d) ? 0 : present[d];
      others += priorities.isPinned(d) || d == moving ? 0 : present[d];
    }
    WeightWalk walk = WeightWalk.ofDimension(contest, moving);
    assertEquals(present[moving], walk.present(), 1e-12, where);
    if (priorities.isPinned(moving) || others < 1e-12) {
      WeightWalk.Hold expected =
          priorities.isPinned(moving)
              ? WeightWalk.Hold.PINNED
              : free < 1e-12 ? WeightWalk.Hold.NOTHING_FREE : WeightWalk.Hold.NO_OTHER;
      assertEquals(new WeightWalk.Held(walk.present(), expected), walk, where);
      return 0;
    }
    double reach = free;
    double rest = others;
    DoubleFunction<double[]> totals =
        share -> {
          double[] shares = present.clone();
          for (int d = 0; d < shares.length; d++) {
            if (!priorities.isPinned(d)) {
              shares[d] = d == moving ? share : present[d] / rest * (reach - share);
            }
          }
          return Problem.totals(contest, shares);
        };
    WeightWalk.Open open = assertInstanceOf(WeightWalk.Open.class, walk, where);
    assertEquals(reach, open.reach(), 1e-12, where);
    DoubleFunction<Priorities> slider = position -> priorities.withDimension(moving, position);
    int flips = checkSides(where, contest, open, totals);
    for (FlipPoint flip : flips(open)) {
      if (flip.position().isPresent()) {
        Problem there = problem.with(slider.apply(flip.position().getAsDouble()));
        assertEquals(flip.share(), there.shares()[moving], 1e-9, where);
        assertLevelThere(where, contest, there, flip);
      } else {
        double most = problem.with(slider.apply(100)).shares()[moving];
        boolean equal = Shares.of(problem.comparison(), priorities).noPreference();
        assertTrue(flip.share() > most - 1e-9 || equal, where);
      }
    }
    return flips;
  }

  private static int checkCriterion(String where, Problem problem, Contest contest, int moving) {
    Comparison comparison = problem.comparison();
    int dimension = comparison.dimensionOf(moving);
    int from = comparison.firstCriterion(dimension);
    int to = comparison.endCriterion(dimension);
    double sum = 0;
    for (int c = from; c < to; c++) {
      sum += problem.priorities().ofCriterion(c);
    }
    double all = sum;
    double own = all > 0 ? problem.priorities().ofCriterion(moving) / all : 1.0 / (to - from);
    WeightWalk walk = WeightWalk.ofCriterion(contest, moving);
    assertEquals(own, walk.present(), 1e-12, where);
    if (own == 1) {
      assertEquals(new WeightWalk.Held(1, WeightWalk.Hold.NO_OTHER), walk, where);
      return 0;
    }
    double weight = contest.shares().ofDimension(dimension);
    double[] present = Problem.totals(contest, problem.shares());
    DoubleFunction<double[]> totals =
        share -> {
          double[] sums = present.clone();
          for (int i = 0; i < sums.length; i++) {
            double points = 0;
            for (int c = from; c < to; c++) {
              double part = all > 0 ? problem.priorities().ofCriterion(c) / all : 1.0 / (to - from);
              double now = c == moving ? share : part / (1 - own) * (1 - share);
              points += now * comparison.points(i, c);
            }
            sums[i] += weight * (points - contest.points(i, dimension));
          }
          return sums;
        };
    WeightWalk.Open open = assertInstanceOf(WeightWalk.Open.class, walk, where);
    assertEquals(1, open.reach(), where);
    int flips = checkSides(where, contest, open, totals);
    for (FlipPoint flip : flips(open)) {
      if (flip.position().isPresent()) {
        double position = flip.position().getAsDouble();
        Problem there = problem.with(problem.priorities().withCriterion(moving, position));
        assertLevelThere(where, contest, there, flip);
      }
    }
    return flips;
  }

  private static List<FlipPoint> flips(WeightWalk.Open open) {
    List<FlipPoint> flips = new ArrayList<>();
    open.below().ifPresent(flips::add);
    open.above().ifPresent(flips::add);
    return flips;
  }

  /** At a flip the present leader and those who take over are level, through the whole program. */
  private static void assertLevelThere(
      String where, Contest contest, Problem there, FlipPoint flip) {
    Contest then = there.contest();
    double best = then.total(then.leader());
    for (Alternative leader : flip.leaders()) {
      int place = contest.place(contest.comparison().alternativeIndex(leader.id()));
      assertEquals(best, then.total(place), 1e-7, where);
    }
  }

  private static int checkSides(
      String where, Contest contest, WeightWalk.Open open, DoubleFunction<double[]> totals) {
    double here = open.present();
    for (double part : new double[] {0, 0.3, 1}) {
      double share = part * open.reach();
      for (int i = 0; i < contest.size(); i++) {
        assertEquals(totals.apply(share)[i], open.total(i, share), 1e-9, where);
      }
    }
    List<Integer> downward = leadersTowards(totals, here, 0);
    List<Integer> upward = leadersTowards(totals, here, open.reach());
    boolean inside = here > 1e-12 && here < open.reach() - 1e-12;
    if (inside && !downward.equals(upward)) {
      assertTrue(open.changesHere(), where);
      assertFlip(where, contest, open.below(), here, downward);
      assertFlip(where, contest, open.above(), here, upward);
      return 2;
    }
    return checkSide(where, contest, totals, open.below(), here, 0)
        + checkSide(where, contest, totals, open.above(), here, open.reach());
  }

  private static int checkSide(
      String where,
      Contest contest,
      DoubleFunction<double[]> totals,
      Optional<FlipPoint> flip,
      double here,
      double end) {
    int leader = leadersTowards(totals, here, end).getFirst();
    if (here == end || ahead(totals.apply(end), leader) <= LEVEL) {
      assertTrue(flip.isEmpty(), () -> where + ": no change was expected, but " + flip);
      return 0;
    }
    double same = here;
    double changed = end;
    for (int step = 0; step < 60; step++) {
      double middle = (same + changed) / 2;
      if (ahead(totals.apply(middle), leader) > 1e-12) {
        changed = middle;
      } else {
        same = middle;
      }
    }
    assertFlip(where, contest, flip, changed, leadersTowards(totals, changed, end));
    return 1;
  }

  private static void assertFlip(
      String where,
      Contest contest,
      Optional<FlipPoint> flip,
      double share,
      List<Integer> leaders) {
    assertTrue(flip.isPresent(), () -> where + ": expected a change at " + share);
    assertEquals(share, flip.get().share(), 1e-9, where);
    assertEquals(leaders.stream().map(contest::candidate).toList(), flip.get().leaders(), where);
  }

  /** Who leads just beyond a share on the way to an end: of those level there, the best at it. */
  private static List<Integer> leadersTowards(
      DoubleFunction<double[]> totals, double share, double end) {
    double[] here = totals.apply(share);
    double[] there = totals.apply(end);
    double best = Double.NEGATIVE_INFINITY;
    for (double total : here) {
      best = Math.max(best, total);
    }
    double furthest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < here.length; i++) {
      furthest = here[i] >= best - LEVEL ? Math.max(furthest, there[i]) : furthest;
    }
    List<Integer> leaders = new ArrayList<>();
    for (int i = 0; i < here.length; i++) {
      if (here[i] >= best - LEVEL && there[i] >= furthest - LEVEL) {
        leaders.add(i);
      }
    }
    return leaders;
  }

  private static double ahead(double[] totals, int leader) {
    double best = Double.NEGATIVE_INFINITY;
    for (double total : totals) {
      best = Math.max(best, total);
    }
    return best - totals[leader];
  }
}
