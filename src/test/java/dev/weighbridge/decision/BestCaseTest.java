package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BestCaseTest {
  @Test
  void isACornerForTwo() {
    Problem problem = Problem.flat(new double[][] {{90, 50, 40}, {50, 40, 65}}, 40, 30, 30);
    BestCase best = BestCase.of(problem.contest(), 1).orElseThrow();
    assertEquals("A1", best.candidate().name());
    assertEquals(25, best.lead(), 1e-12);
    assertEquals(1, best.shares().ofDimension(2));
    assertEquals(100, best.priorities().ofDimension(2));
    // 16 + 3 − 7.5 to make up at 65 a share from the first to the last.
    assertEquals(11.5 / 65, best.nearest().orElseThrow().moved(), 1e-12);
    BestCase leader = BestCase.of(problem.contest(), 0).orElseThrow();
    assertEquals(40, leader.lead(), 1e-12);
    assertEquals(0, leader.nearest().orElseThrow().moved());
    assertSame(problem.priorities(), leader.nearest().orElseThrow().priorities());
  }

  @Test
  void mixesDimensionsAgainstSeveralRivals() {
    // The all-rounder is ahead of both specialists only between them: 60 − max(100·s, 100·(1 − s)).
    Problem problem = Problem.flat(new double[][] {{60, 60}, {100, 0}, {0, 100}}, 90, 10);
    BestCase best = BestCase.of(problem.contest(), 0).orElseThrow();
    assertEquals(10, best.lead(), 1e-12);
    assertEquals(0.5, best.shares().ofDimension(0), 1e-12);
    BestCase.Nearest nearest = best.nearest().orElseThrow();
    assertEquals(0.3, nearest.moved(), 1e-12);
    assertEquals(0.6, nearest.shares().ofDimension(0), 1e-12);
  }

  @Test
  void saysThatNoPrioritiesMakeItLead() {
    Problem problem = Problem.flat(new double[][] {{45, 45}, {100, 0}, {0, 100}}, 90, 10);
    BestCase best = BestCase.of(problem.contest(), 0).orElseThrow();
    assertEquals(-5, best.lead(), 1e-12);
    assertEquals(Optional.empty(), best.nearest());
    assertEquals(OptionalDouble.empty(), BestCase.moveToLead(problem.contest(), 0));
  }

  @Test
  void respectsPins() {
    Problem free = Problem.flat(new double[][] {{90, 50, 40}, {50, 40, 65}}, 40, 30, 30);
    Problem problem = free.with(free.priorities().withPin(0, 0.5));
    BestCase best = BestCase.of(problem.contest(), 1).orElseThrow();
    assertEquals(-20 + 0.5 * 25, best.lead(), 1e-12);
    assertEquals(0.5, best.shares().ofDimension(0));
    Problem stuck = free.with(free.priorities().withPin(0, 1));
    BestCase held = BestCase.of(stuck.contest(), 1).orElseThrow();
    assertEquals(-40, held.lead(), 1e-12);
    assertSame(stuck.priorities(), held.priorities());
  }

  @Test
  void reachesTheOnlyPlaceWhereItIsLevel() {
    Problem problem = Problem.flat(new double[][] {{50, 50}, {100, 0}, {0, 100}}, 80, 20);
    BestCase best = BestCase.of(problem.contest(), 0).orElseThrow();
    assertEquals(0, best.lead(), 1e-12);
    assertEquals(0.3, best.nearest().orElseThrow().moved(), 1e-9);
  }

  @Test
  void isNothingWithoutARival() {
    Problem problem = Problem.flat(new double[][] {{45, 45}, {100, 0}}, 90, 10);
    Contest alone = Contest.of(problem.assessment(), 1);
    assertTrue(BestCase.of(alone, 0).isEmpty());
    assertEquals(OptionalDouble.of(0), BestCase.moveToLead(alone, 0));
    assertEquals(0.45, BestCase.moveToLead(problem.contest(), 0).orElseThrow(), 1e-12);
  }
}
