package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmallestChangeTest {
  private static final double[][] POINTS = {{90, 50, 40, 30}, {50, 40, 40, 60}};

  @Test
  void takesFromWhatFavoursTheLeaderMostFirst() {
    Problem problem = Problem.flat(POINTS, 10, 40, 30, 20);
    // D = 4 + 4 + 0 − 6 = 2, and 70 points a share from the first to the last.
    SmallestChange.Possible change = (SmallestChange.Possible) SmallestChange.of(problem.contest());
    assertEquals("A0", change.leader().name());
    assertEquals("A1", change.challenger().name());
    assertEquals(2.0 / 70, change.moved(), 1e-14);
    assertEquals(1, change.moves().size());
    assertEquals(0, change.moves().getFirst().from());
    assertEquals(3, change.moves().getFirst().to());
    assertEquals(0.1 - 2.0 / 70, change.shares().ofDimension(0), 1e-14);
    assertEquals(0.2 + 2.0 / 70, change.shares().ofDimension(3), 1e-14);
    assertEquals(40, change.priorities().ofDimension(1), 1e-12);
    assertEquals(20 + 200.0 / 70, change.priorities().ofDimension(3), 1e-12);
  }

  @Test
  void goesOnWithTheNextWhereTheFirstHasNoMoreToGive() {
    Problem problem = Problem.flat(POINTS, 10, 80, 5, 5);
    // D = 4 + 8 − 1.5 = 10.5: all of the first gives 7, the second 40 a share for the rest.
    SmallestChange.Possible change = (SmallestChange.Possible) SmallestChange.of(problem.contest());
    assertEquals(0.1 + 3.5 / 40, change.moved(), 1e-14);
    assertEquals(List.of(0, 1), change.moves().stream().map(SmallestChange.Move::from).toList());
    assertEquals(0.1, change.moves().getFirst().share(), 1e-15);
    assertEquals(0, change.shares().ofDimension(0));
  }

  @Test
  void saysThatNoChangeCan() {
    Problem dominated = Problem.flat(new double[][] {{50, 60}, {40, 59}}, 50, 50);
    assertEquals(
        new SmallestChange.Impossible(
            new Alternative("a0", "A0"), SmallestChange.Obstacle.NOT_ENOUGH),
        SmallestChange.of(dominated.contest()));
    Problem crossing = Problem.flat(new double[][] {{80, 20}, {40, 40}}, 80, 20);
    assertEquals(
        SmallestChange.Obstacle.NOTHING_FREE,
        obstacle(crossing.with(crossing.priorities().withPin(0, 0.8))));
    assertEquals(
        SmallestChange.Obstacle.NOTHING_FREE,
        obstacle(
            Problem.flat(new double[][] {{80, 20, 1}, {40, 40, 1}}, 80, 20, 0)
                .with(
                    Priorities.of(new double[] {80, 20, 0}, new double[] {1, 1, 1})
                        .withPin(0, 1))));
    Contest alone = Contest.of(crossing.assessment(), 1);
    assertEquals(
        new SmallestChange.Impossible(
            new Alternative("a1", "A1"), SmallestChange.Obstacle.NO_CHALLENGER),
        SmallestChange.of(alone));
  }

  private static SmallestChange.Obstacle obstacle(Problem problem) {
    return ((SmallestChange.Impossible) SmallestChange.of(problem.contest())).obstacle();
  }

  @Test
  void movesNothingWhereTwoAreLevelAlready() {
    Problem level = Problem.flat(new double[][] {{80, 20}, {20, 80}, {60, 20}}, 50, 50);
    SmallestChange.Possible change = (SmallestChange.Possible) SmallestChange.of(level.contest());
    assertEquals(0, change.moved());
    assertEquals("A1", change.challenger().name());
    assertEquals(List.of(), change.moves());
    assertSame(level.priorities(), change.priorities());
  }

  @Test
  void prefersTheChallengerThatNeedsLeastAndOfEqualOnesTheBetterPlaced() {
    // A1 is behind by little but alike; A2 by much, but one dimension is all its own.
    double[][] points = {{60, 50}, {58, 51}, {0, 100}};
    SmallestChange.Possible change =
        (SmallestChange.Possible) SmallestChange.of(Problem.flat(points, 60, 40).contest());
    assertEquals("A2", change.challenger().name());
    assertEquals(16.0 / 110, change.moved(), 1e-14);
    double[][] alike = {{60, 50}, {30, 65}, {40, 60}};
    SmallestChange.Possible either =
        (SmallestChange.Possible) SmallestChange.of(Problem.flat(alike, 50, 50).contest());
    assertEquals("A2", either.challenger().name());
    double[][] turned = {{60, 50}, {40, 60}, {30, 65}};
    SmallestChange.Possible still =
        (SmallestChange.Possible) SmallestChange.of(Problem.flat(turned, 50, 50).contest());
    assertEquals("A1", still.challenger().name());
  }
}
