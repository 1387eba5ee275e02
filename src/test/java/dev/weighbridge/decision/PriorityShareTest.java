package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriorityShareTest {
  private static double second(double... differences) {
    return ((PriorityShare.Parts) PriorityShare.ofSimplex(differences)).second();
  }

  @Test
  void followsTheGeometryOfSmallSimplices() {
    assertEquals(1.0 / 3, second(2, -1), 1e-15);
    // The corner cut off a triangle: one third along one edge, one half along the other.
    assertEquals(1.0 / 6, second(-1, 2, 1), 1e-15);
    assertEquals(0.46, second(0.6, -0.1, -0.1, -0.1, -0.1), 5e-4);
  }

  @Test
  void knowsOneSidedCasesAndTies() {
    assertEquals(new PriorityShare.Parts(1, 0), PriorityShare.ofSimplex(new double[] {3, 1, 0}));
    assertEquals(new PriorityShare.Parts(0, 1), PriorityShare.ofSimplex(new double[] {-3, -1}));
    assertEquals(new PriorityShare.Parts(0, 1), PriorityShare.ofSimplex(new double[] {-3, 0}));
    assertEquals(new PriorityShare.Tie(), PriorityShare.ofSimplex(new double[] {0, 0, 1e-14}));
  }

  @Test
  void staysExactOnFiftyDimensions() {
    double[] differences = new double[50];
    for (int i = 0; i < 50; i++) {
      differences[i] = i < 25 ? 1 : -1;
    }
    assertEquals(0.5, second(differences), 1e-12);
    for (int i = 0; i < 50; i++) {
      differences[i] = (i - 24.5) * (i % 2 == 0 ? 1 : 3);
    }
    double[] reversed = Arrays.stream(differences).map(d -> -d).toArray();
    assertEquals(1, second(differences) + second(reversed), 1e-12);
    assertTrue(second(differences) > 0.05 && second(differences) < 0.95);
  }

  @Test
  void isExactWhereOneDifferenceIsAgainstManyEqualOnes() {
    // D = w·(1 + k) − k with w the share of the first of n: P(w < t) = 1 − (1 − t)^(n − 1).
    double[] differences = new double[50];
    Arrays.fill(differences, -0.02);
    differences[0] = 1;
    double t = 0.02 / 1.02;
    assertEquals(1 - Math.pow(1 - t, 49), second(differences), 1e-13);
  }

  @Test
  void keepsPinnedSharesAndRanksOnlyTheFree() {
    Problem problem =
        Problem.flat(new double[][] {{60, 0, 90}, {40, 50, 10}}, 50, 20, 30)
            .with(
                Priorities.of(new double[] {50, 20, 30}, new double[] {50, 50, 50})
                    .withPin(2, 0.25));
    // D = 0.75·(20·u − 50·(1 − u)) + 0.25·80: negative for u below 17.5/52.5.
    assertEquals(
        1.0 / 3, ((PriorityShare.Parts) PriorityShare.of(problem.contest(), 0, 1)).second(), 1e-14);
    // With u ≥ 1 − u it is positive throughout.
    assertEquals(
        new PriorityShare.Parts(1, 0), PriorityShare.ranked(problem.contest(), 0, 1, 0, 1));
    assertEquals(
        2.0 / 3,
        ((PriorityShare.Parts) PriorityShare.ranked(problem.contest(), 0, 1, 1, 0)).second(),
        1e-14);
  }

  @Test
  void isDecidedByThePinsWhereNothingIsFree() {
    Problem problem = Problem.flat(new double[][] {{60, 0}, {40, 50}}, 50, 20);
    Priorities pinned = problem.priorities().withPin(0, 0.9).withPin(1, 0.1);
    Contest contest = problem.with(pinned).contest();
    assertEquals(new PriorityShare.Parts(1, 0), PriorityShare.of(contest, 0, 1));
    assertEquals(new PriorityShare.Parts(0, 1), PriorityShare.of(contest, 1, 0));
  }

  @Test
  void refusesAnOrderThatIsNotOneOfTheFreeDimensions() {
    Problem problem = Problem.flat(new double[][] {{60, 0, 1}, {40, 50, 2}}, 50, 20, 10);
    Contest contest = problem.with(problem.priorities().withPin(1, 0.1)).contest();
    for (int[] order : new int[][] {{0}, {0, 1}, {0, 0}, {0, 3}, {-1, 0}, {0, 2, 0}}) {
      assertThrows(
          IllegalArgumentException.class, () -> PriorityShare.ranked(contest, 0, 1, order));
    }
  }

  @Test
  void ordersTheFreeDimensionsByImportance() {
    Problem problem = Problem.flat(new double[][] {{1, 2, 3, 4}, {4, 3, 2, 1}}, 20, 50, 10, 30);
    assertArrayEquals(
        new int[] {1, 3, 0, 2}, PriorityShare.presentOrder(problem.contest()).orElseThrow());
    Contest pinned = problem.with(problem.priorities().withPin(3, 0.5)).contest();
    assertArrayEquals(new int[] {1, 0, 2}, PriorityShare.presentOrder(pinned).orElseThrow());
    Contest tied = problem.with(problem.priorities().withDimension(2, 20)).contest();
    assertEquals(Optional.empty(), PriorityShare.presentOrder(tied));
  }
}
