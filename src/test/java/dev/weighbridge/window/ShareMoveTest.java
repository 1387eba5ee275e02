package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShareMoveTest {
  private static final double EXACT = 1e-12;

  @Test
  void movesShareBetweenTwoNeighboursAndLeavesAllOthers() {
    SplittableRandom random = new SplittableRandom(5);
    int moved = 0;
    for (int i = 0; i < 2000; i++) {
      Project project = Projects.random(random);
      Comparison comparison = project.dataset().comparison();
      Priorities from = project.priorities();
      Shares before = Shares.of(comparison, from);
      int left = random.nextInt(before.dimensionCount() - 1);
      double amount = random.nextDouble(-1, 1);
      Optional<ShareMove> move = ShareMove.between(from, before, left);
      boolean held = from.isPinned(left) || from.isPinned(left + 1);
      assertTrue(!held || move.isEmpty());
      if (move.isPresent()) {
        moved++;
        Shares after = Shares.of(comparison, move.get().by(amount));
        assertMoved(before, after, left, amount);
      }
    }
    assertTrue(moved > 1000, "only " + moved + " moves");
  }

  private static void assertMoved(Shares before, Shares after, int left, double amount) {
    double both = before.ofDimension(left) + before.ofDimension(left + 1);
    double wanted = Math.clamp(before.ofDimension(left) + amount, 0, both);
    double sum = 0;
    for (int d = 0; d < before.dimensionCount(); d++) {
      double expected = d == left ? wanted : d == left + 1 ? both - wanted : before.ofDimension(d);
      assertEquals(expected, after.ofDimension(d), EXACT, "dimension " + d);
      sum += after.ofDimension(d);
    }
    assertEquals(1, sum, EXACT);
  }

  @Test
  void leavesTheOtherSlidersWhereTheyAre() {
    Project project = Objects.requireNonNull(Projects.hard().get("two"));
    Priorities from = project.priorities();
    Priorities after = move(project, from, 1).by(-0.05);
    for (int d : new int[] {0, 3, 4}) {
      assertEquals(from.ofDimension(d), after.ofDimension(d), EXACT);
    }
    assertTrue(after.ofDimension(1) < from.ofDimension(1));
    assertTrue(after.ofDimension(2) > from.ofDimension(2));
  }

  @Test
  void goesBackToWhereItBegan() {
    Project project = Objects.requireNonNull(Projects.hard().get("two"));
    ShareMove move = move(project, project.priorities(), 1);
    assertSame(project.priorities(), move.by(0));
  }

  @Test
  void givesAPreferenceWhereThereWasNone() {
    Project zeros = Objects.requireNonNull(Projects.hard().get("zeros"));
    Priorities after = move(zeros, zeros.priorities(), 0).by(0.1);
    Shares shares = Shares.of(zeros.dataset().comparison(), after);
    assertEquals(0.3, shares.ofDimension(0), EXACT);
    assertEquals(0.1, shares.ofDimension(1), EXACT);
    assertTrue(!shares.noPreference());
  }

  private static ShareMove move(Project project, Priorities from, int left) {
    Shares shares = Shares.of(project.dataset().comparison(), from);
    return ShareMove.between(from, shares, left).orElseThrow();
  }
}
