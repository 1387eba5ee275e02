package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.WeightTriangle.Nothing;
import dev.weighbridge.decision.WeightTriangle.Open;
import dev.weighbridge.decision.WeightTriangle.Pinned;
import dev.weighbridge.decision.WeightTriangle.Region;
import dev.weighbridge.decision.WeightTriangle.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WeightTriangleTest {
  private static final double EXACT = 1e-9;

  private static Open open(Problem problem) {
    return (Open) WeightTriangle.of(problem.contest(), 0, 1, 2);
  }

  @Test
  void eachOfThreeSpecialistsLeadsInAThird() {
    double[][] points = {{90, 30, 30}, {30, 90, 30}, {30, 30, 90}};
    Open triangle = open(Problem.flat(points, 20, 30, 50));
    assertEquals(1, triangle.sum(), 1e-15);
    assertEquals(new Split(0.2, 0.3, 0.5), triangle.present());
    assertEquals(3, triangle.regions().size());
    for (Region region : triangle.regions()) {
      assertEquals(1.0 / 3, region.part(), 1e-15);
      assertEquals(4, region.corners().size(), region::toString);
    }
  }

  @Test
  void otherSharesStay() {
    // The fourth dimension's 40 % give the second 16 points ahead; 0.6·50·x must make up for it.
    double[][] points = {{80, 30, 30, 10}, {30, 30, 30, 50}};
    Open triangle = open(Problem.flat(points, 30, 20, 10, 40));
    assertEquals(0.6, triangle.sum(), 1e-15);
    assertEquals(38, triangle.total(1, triangle.present()), 1e-12);
    double edge = 16.0 / 30;
    assertEquals((1 - edge) * (1 - edge), triangle.regions().getFirst().part(), 1e-14);
    assertEquals(1 - (1 - edge) * (1 - edge), triangle.regions().getLast().part(), 1e-14);
  }

  @Test
  void whoIsLevelEverywhereLeadsTogetherAndATouchIsNoRegion() {
    double[][] points = {{80, 20, 50}, {40, 40, 40}, {80, 20, 50}, {80, 0, 0}};
    List<Region> regions = open(Problem.flat(points, 1, 1, 1)).regions();
    assertEquals(2, regions.size(), regions::toString);
    assertEquals(
        List.of("A0", "A2"), regions.getFirst().leaders().stream().map(Alternative::name).toList());
    Open tie = open(Problem.flat(new double[][] {{5, 6, 7}, {5, 6, 7}}, 1, 1, 1));
    assertEquals(1, tie.regions().getFirst().part());
    assertEquals(2, tie.regions().getFirst().leaders().size());
  }

  @Test
  void saysWhyTheThreeCannotTrade() {
    Problem problem = Problem.flat(new double[][] {{1, 2, 3, 4}, {4, 3, 2, 1}}, 0, 0, 0, 9);
    assertEquals(new Nothing(), WeightTriangle.of(problem.contest(), 0, 1, 2));
    Problem pinned = problem.with(problem.priorities().withPin(2, 0.2).withPin(3, 0.1));
    assertEquals(new Pinned(List.of(3, 2)), WeightTriangle.of(pinned.contest(), 3, 0, 2));
    assertThrows(
        IllegalArgumentException.class, () -> WeightTriangle.of(problem.contest(), 1, 2, 1));
  }

  @Test
  void withoutAPreferenceItStartsInTheMiddle() {
    Open triangle = open(Problem.flat(new double[][] {{1, 2, 3, 4}, {4, 3, 2, 1}}, 0, 0, 0, 0));
    assertEquals(0.75, triangle.sum());
    assertEquals(new Split(1.0 / 3, 1.0 / 3, 1.0 / 3), triangle.present());
  }

  @Test
  void regionsPartTheSplitsAmongThoseWhoLead() {
    int regions = 0;
    SplittableRandom random = new SplittableRandom(20261123);
    for (long seed = 1; seed < 3_000; seed++) {
      Optional<Open> triangle = triangle(Problem.random(seed), random);
      if (triangle.isPresent()) {
        regions += check("seed " + seed, Problem.random(seed).contest(), triangle.get(), random);
      }
    }
    assertTrue(regions > 2_000, "enough regions were checked: " + regions);
  }

  private static Optional<Open> triangle(Problem problem, SplittableRandom random) {
    List<Integer> free = new ArrayList<>();
    for (int d = 0; d < problem.priorities().dimensionCount(); d++) {
      if (!problem.priorities().isPinned(d)) {
        free.add(random.nextInt(free.size() + 1), d);
      }
    }
    return free.size() >= 3
            && WeightTriangle.of(problem.contest(), free.get(0), free.get(1), free.get(2))
                instanceof Open open
        ? Optional.of(open)
        : Optional.empty();
  }

  private static int check(String where, Contest contest, Open triangle, SplittableRandom random) {
    List<Region> regions = triangle.regions();
    assertEquals(1, regions.stream().mapToDouble(Region::part).sum(), EXACT, where);
    for (int i = 0; i < contest.size(); i++) {
      assertEquals(contest.total(i), triangle.total(i, triangle.present()), EXACT, where);
    }
    for (Region region : regions) {
      for (Split corner : region.corners()) {
        // On the border of a region whoever leads on the other side is level, nobody is ahead.
        assertEquals(
            best(contest, triangle, corner), leads(contest, triangle, region, corner), EXACT);
        boolean inside = Math.min(Math.min(corner.first(), corner.second()), corner.third()) > 1e-9;
        long meet = regions.stream().filter(r -> holds(r, corner, 1e-9)).count();
        assertTrue(!inside || meet >= 3, () -> where + ": " + corner + " is no meeting point");
      }
    }
    for (int run = 0; run < 30; run++) {
      Split split = split(random);
      List<Region> holding = regions.stream().filter(r -> holds(r, split, 1e-12)).toList();
      assertTrue(!holding.isEmpty(), where);
      for (Region region : holding) {
        assertEquals(
            best(contest, triangle, split), leads(contest, triangle, region, split), EXACT);
      }
    }
    return regions.size();
  }

  /** Along an edge of the triangle the leader changes where a walk along that share says. */
  @Test
  void agreesWithTheWalkWhereOnlyTwoTrade() {
    int flips = 0;
    for (long seed = 1; seed < 400; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[][] points = new double[4][3];
      for (double[] row : points) {
        row[0] = random.nextInt(101);
        row[1] = random.nextInt(101);
      }
      Problem problem = Problem.flat(points, 40, 60, 0);
      Open triangle = open(problem);
      WeightWalk.Open walk = (WeightWalk.Open) WeightWalk.ofDimension(problem.contest(), 0);
      for (WeightWalk.Stretch stretch : walk.stretches()) {
        double middle = (stretch.from() + stretch.to()) / 2;
        Split split = new Split(middle, 1 - middle, 0);
        assertTrue(
            triangle.regions().stream()
                .filter(r -> holds(r, split, 1e-9))
                .anyMatch(r -> r.leaders().containsAll(stretch.leaders())),
            "seed " + seed);
        flips++;
      }
    }
    assertTrue(flips > 600, "enough stretches were compared: " + flips);
  }

  private static double best(Contest contest, Open triangle, Split split) {
    double best = 0;
    for (int i = 0; i < contest.size(); i++) {
      best = Math.max(best, triangle.total(i, split));
    }
    return best;
  }

  private static double leads(Contest contest, Open triangle, Region region, Split split) {
    for (int i = 0; i < contest.size(); i++) {
      if (contest.candidate(i).equals(region.leaders().getFirst())) {
        return triangle.total(i, split);
      }
    }
    throw new AssertionError(region);
  }

  /** Whether a split is on the same side, or within a reach, of all edges of a region. */
  private static boolean holds(Region region, Split split, double reach) {
    boolean left = true;
    boolean right = true;
    for (int i = 0; i < region.corners().size(); i++) {
      Split a = region.corners().get(i);
      Split b = region.corners().get((i + 1) % region.corners().size());
      double side =
          (b.first() - a.first()) * (split.second() - a.second())
              - (b.second() - a.second()) * (split.first() - a.first());
      left &= side >= -reach;
      right &= side <= reach;
    }
    return left || right;
  }

  private static Split split(SplittableRandom random) {
    double a = random.nextDouble();
    double b = random.nextDouble();
    double low = Math.min(a, b);
    double high = Math.max(a, b);
    return new Split(low, high - low, 1 - high);
  }
}
