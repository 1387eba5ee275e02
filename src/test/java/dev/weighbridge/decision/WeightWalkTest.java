package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WeightWalkTest {
  // A leads for a share of the first dimension above 1/3.
  private static final double[][] CROSSING = {{80, 20}, {40, 40}};

  private static WeightWalk.Open open(Problem problem, int dimension) {
    return (WeightWalk.Open) WeightWalk.ofDimension(problem.contest(), dimension);
  }

  private static List<String> names(FlipPoint flip) {
    return flip.leaders().stream().map(Alternative::name).toList();
  }

  @Test
  void saysWhereTheLeaderChangesAndWhichSliderPositionGivesIt() {
    WeightWalk.Open walk = open(Problem.flat(CROSSING, 60, 40), 0);
    FlipPoint flip = walk.below().orElseThrow();
    assertEquals(1.0 / 3, flip.share(), 1e-15);
    assertEquals(20, flip.position().orElseThrow(), 1e-12);
    assertEquals(List.of("A1"), names(flip));
    assertEquals(Optional.empty(), walk.above());
    assertFalse(walk.changesHere());
    assertEquals(0.6, walk.present());
    assertEquals(1, walk.reach());
    assertEquals(56, walk.total(0, 0.6), 1e-12);
  }

  @Test
  void knowsFlipsThatNoPositionOfTheSliderReaches() {
    // Share 1/3 of the first would take 110 against 220 of the others.
    double[][] points = {{80, 20, 20, 20}, {40, 40, 40, 40}};
    WeightWalk.Open walk = open(Problem.flat(points, 10, 100, 100, 20), 0);
    FlipPoint flip = walk.above().orElseThrow();
    assertEquals(1.0 / 3, flip.share(), 1e-15);
    assertEquals(OptionalDouble.empty(), flip.position());
    assertEquals(Optional.empty(), walk.below());
  }

  @Test
  void keepsPinnedSharesOnTheWalk() {
    double[][] points = {{80, 20, 100}, {40, 40, 80}};
    Problem problem = Problem.flat(points, 60, 40, 0);
    Problem pinned = problem.with(problem.priorities().withPin(2, 0.2));
    WeightWalk.Open walk = open(pinned, 0);
    assertEquals(0.8, walk.reach(), 1e-15);
    // 40·s − 20·(0.8 − s) + 0.2·20 = 0.
    assertEquals(0.2, walk.below().orElseThrow().share(), 1e-15);
    assertEquals(0, walk.stretches().getFirst().from());
    assertEquals(0.2, walk.stretches().getFirst().to(), 1e-15);
    assertEquals(0.2, walk.stretches().getLast().from(), 1e-15);
    assertEquals(0.8, walk.stretches().getLast().to(), 1e-15);
    assertEquals(
        new WeightWalk.Held(0.2, WeightWalk.Hold.PINNED),
        WeightWalk.ofDimension(pinned.contest(), 2));
  }

  @Test
  void saysWhyAShareCannotMove() {
    Problem alone = Problem.flat(CROSSING, 60, 0);
    assertEquals(
        new WeightWalk.Held(1, WeightWalk.Hold.NO_OTHER),
        WeightWalk.ofDimension(alone.contest(), 0));
    double[][] points = {{80, 20, 100}, {40, 40, 80}};
    Problem three = Problem.flat(points, 60, 40, 0);
    Problem full = three.with(three.priorities().withPin(2, 1));
    assertEquals(
        new WeightWalk.Held(0, WeightWalk.Hold.NOTHING_FREE),
        WeightWalk.ofDimension(full.contest(), 0));
    assertEquals(
        new WeightWalk.Held(1, WeightWalk.Hold.NO_OTHER),
        WeightWalk.ofCriterion(full.contest(), 0));
  }

  @Test
  void walksFromTheEqualSharesWhereNoPreferenceIsGiven() {
    WeightWalk.Open walk = open(Problem.flat(CROSSING, 0, 0), 0);
    assertEquals(0.5, walk.present());
    FlipPoint flip = walk.below().orElseThrow();
    assertEquals(1.0 / 3, flip.share(), 1e-15);
    assertEquals(OptionalDouble.empty(), flip.position());
  }

  @Test
  void tellsATieAtThePresentShareFromOneElsewhere() {
    WeightWalk.Open walk = open(Problem.flat(CROSSING, 20, 40), 0);
    assertTrue(walk.changesHere());
    assertEquals(1.0 / 3, walk.below().orElseThrow().share(), 1e-15);
    assertEquals(List.of("A1"), names(walk.below().orElseThrow()));
    assertEquals(1.0 / 3, walk.above().orElseThrow().share(), 1e-15);
    assertEquals(List.of("A0"), names(walk.above().orElseThrow()));
  }

  @Test
  void doesNotTakeATouchForAChange() {
    double[][] points = {{80, 20}, {40, 40}, {50, 35}};
    List<WeightWalk.Stretch> stretches = open(Problem.flat(points, 60, 40), 0).stretches();
    assertEquals(2, stretches.size(), stretches::toString);
    assertEquals(0, stretches.get(0).from());
    assertEquals(stretches.get(0).to(), stretches.get(1).from());
    assertEquals(1, stretches.get(1).to());
  }

  @Test
  void letsEqualAlternativesLeadTogether() {
    double[][] points = {{80, 20}, {40, 40}, {80, 20}};
    FlipPoint flip = open(Problem.flat(points, 10, 90), 0).above().orElseThrow();
    assertEquals(List.of("A0", "A2"), names(flip));
    // Equal only where the share is 0: no change of leader there.
    double[][] fan = {{80, 40}, {60, 40}, {20, 40}};
    assertEquals(1, open(Problem.flat(fan, 10, 90), 0).stretches().size());
    assertEquals(1, open(Problem.flat(fan, 10, 90), 1).stretches().size());
  }

  @Test
  void walksACriterionWithinItsDimension() {
    Comparison comparison = Problem.comparison(new double[][] {{80, 20, 50}, {40, 40, 54}}, 2, 1);
    Problem problem =
        new Problem(comparison, Priorities.of(new double[] {50, 50}, new double[] {60, 40, 7}));
    WeightWalk.Open walk = (WeightWalk.Open) WeightWalk.ofCriterion(problem.contest(), 0);
    assertEquals(0.6, walk.present(), 1e-15);
    // 40·u − 20·(1 − u) = 4.
    assertEquals(0.4, walk.below().orElseThrow().share(), 1e-15);
    assertEquals(80.0 / 3, walk.below().orElseThrow().position().orElseThrow(), 1e-12);
    Priorities none = problem.priorities().withCriterion(0, 0).withCriterion(1, 0);
    WeightWalk.Open equal =
        (WeightWalk.Open) WeightWalk.ofCriterion(problem.with(none).contest(), 1);
    assertEquals(0.5, equal.present());
    assertEquals(0.6, equal.above().orElseThrow().share(), 1e-15);
    Priorities one = problem.priorities().withCriterion(1, 0);
    assertEquals(
        new WeightWalk.Held(1, WeightWalk.Hold.NO_OTHER),
        WeightWalk.ofCriterion(problem.with(one).contest(), 0));
  }
}
