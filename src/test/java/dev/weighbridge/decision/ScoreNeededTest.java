package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreNeededTest {
  // Leads: 0.25·20 − 0.75·4 = 2 of the first over the second, 12.5 over the third.
  private static final double[][] POINTS = {{60, 40}, {40, 44}, {40, 30}};

  private static ScoreNeeded needed(Problem problem, int place, int criterion) {
    return ScoreNeeded.of(problem.contest(), place, criterion);
  }

  private static double points(ScoreNeeded needed) {
    return assertInstanceOf(ScoreNeeded.OnScale.class, needed).points();
  }

  @Test
  void letsTheLeaderFallToTheRunnerUpAndTheOthersRiseToTheLeader() {
    Problem problem = Problem.flat(POINTS, 25, 75);
    assertEquals(52, points(needed(problem, 0, 0)), 1e-12);
    assertEquals(40 - 2 / 0.75, points(needed(problem, 0, 1)), 1e-12);
    assertEquals(48, points(needed(problem, 1, 0)), 1e-12);
    assertEquals(90, points(needed(problem, 2, 0)), 1e-12);
  }

  @Test
  void saysWhereTheScaleEnds() {
    Problem problem = Problem.flat(new double[][] {{60, 90}, {40, 10}}, 50, 50);
    assertEquals(new ScoreNeeded.OffScale(-40), needed(problem, 0, 0));
    assertEquals(new ScoreNeeded.OffScale(140), needed(problem, 1, 0));
    Problem edge = Problem.flat(new double[][] {{60, 90}, {40, 50}}, 50, 50);
    assertEquals(0, points(needed(edge, 0, 0)), 1e-12);
    assertEquals(100, points(needed(edge, 1, 0)), 1e-12);
  }

  @Test
  void saysThatAMeasurementWithoutWeightChangesNothing() {
    assertEquals(new ScoreNeeded.NoWeight(), needed(Problem.flat(POINTS, 0, 75), 0, 0));
  }

  @Test
  void needsARival() {
    Contest alone = Contest.of(Problem.flat(POINTS, 25, 75).assessment(), 1);
    assertEquals(new ScoreNeeded.NoRival(), ScoreNeeded.of(alone, 0, 0));
  }

  @Test
  void givesTheValueInTheUnitAndStartsAMissingOneFromTheMiddle() {
    Criterion latency = new Criterion("p99", "Tail latency", new ValueScale.Logarithmic(100, 1));
    Comparison comparison =
        Comparison.of(
            List.of(new Alternative("a", "A"), new Alternative("b", "B")),
            List.of(new Dimension("d", "D", List.of(latency))),
            Map.of("a", Map.of("p99", Measurement.Measured.exactly(1))),
            List.of(),
            List.of());
    Problem problem = new Problem(comparison, Priorities.equal(comparison));
    ScoreNeeded.OnScale rise = assertInstanceOf(ScoreNeeded.OnScale.class, needed(problem, 1, 0));
    assertEquals(100, rise.points(), 1e-12);
    assertEquals(1, rise.value(), 1e-12);
    ScoreNeeded.OnScale fall = assertInstanceOf(ScoreNeeded.OnScale.class, needed(problem, 0, 0));
    assertEquals(50, fall.points(), 1e-12);
    assertEquals(10, fall.value(), 1e-12);
  }
}
