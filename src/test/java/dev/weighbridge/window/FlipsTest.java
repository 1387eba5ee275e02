package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Sampling;
import dev.weighbridge.decision.WeightWalk;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FlipsTest {
  private static final Sampling FEW = Sampling.of(16, 1);
  private static final double BEYOND = 1e-6;
  private static final double LEVEL = 1e-9;

  @Test
  void anotherLeadsJustBeyondEachMark() {
    SplittableRandom random = new SplittableRandom(3);
    int marks = 0;
    for (int i = 0; i < 400; i++) {
      Project project = Projects.random(random);
      Present present = present(Desk.of(History.of(project)));
      for (int d = 0; d < project.priorities().dimensionCount(); d++) {
        Flips flips = Flips.of(present, d);
        marks += check(present, d, flips.below().stream().toList(), -BEYOND);
        marks += check(present, d, flips.above().stream().toList(), BEYOND);
      }
    }
    assertTrue(marks > 150, "only " + marks + " marks");
  }

  private static int check(Present present, int d, List<Flips.Flip> flips, double step) {
    int checked = 0;
    for (Flips.Flip flip : flips) {
      double position = flip.position() + step;
      if (position >= 0 && position <= Priorities.MAX_IMPORTANCE) {
        assertEquals(Set.copyOf(flip.leaders()), leaders(present, d, position));
        checked++;
      }
    }
    return checked;
  }

  /** Who of the present candidates leads with the slider somewhere else. */
  private static Set<Integer> leaders(Present present, int d, double position) {
    Project moved =
        present.project().withPriorities(present.project().priorities().withDimension(d, position));
    Contest contest = Contest.of(moved.assess(), present.analysis().candidates());
    Set<Integer> leaders = new HashSet<>();
    for (int place = 0; place < contest.size(); place++) {
      if (contest.total(place) >= contest.total(contest.leader()) - LEVEL) {
        leaders.add(contest.index(place));
      }
    }
    return leaders;
  }

  /** "No weight here changes it" stood beside "Go leads above 34 %". */
  @Test
  void whatTheSliderCannotReachIsNotSaidToBeNowhere() {
    SplittableRandom random = new SplittableRandom(27);
    int beyond = 0;
    for (int i = 0; i < 200; i++) {
      Present present = present(Desk.of(History.of(Projects.random(random))));
      for (int d = 0; d < present.project().priorities().dimensionCount(); d++) {
        Flips flips = Flips.of(present, d);
        if (flips.state() == Flips.State.NOWHERE || flips.state() == Flips.State.BEYOND) {
          var walk =
              (WeightWalk.Open) present.analysis().exact().orElseThrow().dimensionWalks().get(d);
          assertEquals(walk.above().isEmpty(), flips.state() == Flips.State.NOWHERE);
          assertTrue(walk.below().isEmpty());
          beyond += flips.beyond().isPresent() ? 1 : 0;
        }
      }
    }
    assertTrue(beyond > 2, "only " + beyond);
  }

  /** Wherever a slider stands, it has a mark if another leads somewhere else on it. */
  @Test
  void aMarkStandsWhereverTheLeaderChangesOnTheSlider() {
    SplittableRandom random = new SplittableRandom(28);
    int changing = 0;
    for (int i = 0; i < 60; i++) {
      Project project = Projects.random(random);
      int d = random.nextInt(project.priorities().dimensionCount());
      if (project.priorities().isPinned(d)) {
        continue;
      }
      for (int position = 0; position <= 100; position += 10) {
        Present there =
            present(
                Desk.of(
                    History.of(
                        project.withPriorities(project.priorities().withDimension(d, position)))));
        Flips flips = Flips.of(there, d);
        if (flips.state() == Flips.State.SOMEWHERE
            || flips.state() == Flips.State.NOWHERE
            || flips.state() == Flips.State.BEYOND) {
          Set<Integer> here = leaders(there, d, position);
          boolean elsewhere = false;
          for (int other = 1; other <= 100; other += 3) {
            Set<Integer> leaders = new HashSet<>(leaders(there, d, other));
            leaders.retainAll(here);
            elsewhere |= leaders.isEmpty();
          }
          boolean marked = flips.below().isPresent() || flips.above().isPresent();
          assertTrue(marked || !elsewhere, project.priorities() + " " + d + " at " + position);
          changing += elsewhere ? 1 : 0;
        }
      }
    }
    assertTrue(changing > 20, "only " + changing);
  }

  @Test
  void theFirstStepFromNothingDecides() {
    Project zeros = Objects.requireNonNull(Projects.hard().get("zeros"));
    Present present = present(Desk.of(History.of(zeros)));
    int changing = 0;
    for (int d = 0; d < zeros.priorities().dimensionCount(); d++) {
      Set<Integer> now = Set.of(present.analysis().exact().orElseThrow().contest().leader());
      Set<Integer> then = leaders(present, d, 1);
      Flips flips = Flips.of(present, d);
      assertEquals(!now.equals(then), flips.above().isPresent(), "dimension " + d);
      changing += flips.above().isPresent() ? 1 : 0;
    }
    assertTrue(changing > 0);
  }

  @Test
  void saysNothingWhereThereIsNothingToSay() {
    Project two = Objects.requireNonNull(Projects.hard().get("two"));
    Desk desk = Desk.of(History.of(two));
    assertEquals(Flips.SILENT, Flips.of(present(desk.blind(true)), 1));
    Desk one = Desk.of(History.of(Objects.requireNonNull(Projects.hard().get("one"))));
    assertEquals(Flips.SILENT, Flips.of(present(one), 1));
    Project held = two.withPriorities(two.priorities().withPin(1, 0.3));
    assertEquals(Flips.SILENT, Flips.of(present(Desk.of(History.of(held))), 1));
    Project full = two.withPriorities(two.priorities().withPin(1, 1));
    assertEquals(Flips.State.NOTHING_LEFT, Flips.of(present(Desk.of(History.of(full))), 0).state());
  }

  @Test
  void tellsWhatNoMoveChangesFromWhatCannotMove() {
    Project two = Objects.requireNonNull(Projects.hard().get("two"));
    Priorities alone = two.priorities();
    for (int d = 1; d < alone.dimensionCount(); d++) {
      alone = alone.withDimension(d, 0);
    }
    Present present = present(Desk.of(History.of(two.withPriorities(alone))));
    assertEquals(Flips.State.ALONE, Flips.of(present, 0).state());
  }

  private static Present present(Desk desk) {
    return Present.of(desk, FEW);
  }
}
