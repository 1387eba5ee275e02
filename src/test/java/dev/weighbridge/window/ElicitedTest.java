package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.PairwiseJudgements;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.Projects;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ElicitedTest {
  private final Project project = Objects.requireNonNull(Projects.hard().get("two"));

  @Test
  void aRankingGivesTheCentroidOfAllWeightsInThatOrder() {
    RankOrder order = new RankOrder(List.of(4, 2, 0, 1, 3));
    Priorities after = order.priorities(project.priorities());
    Shares shares = Shares.of(project.dataset().comparison(), after);
    double[] expected = {137 / 300.0, 77 / 300.0, 47 / 300.0, 27 / 300.0, 12 / 300.0};
    for (int place = 0; place < expected.length; place++) {
      int dimension = order.dimensions().get(place);
      assertEquals(expected[place], shares.ofDimension(dimension), 1e-12);
    }
    assertEquals(Priorities.MAX_IMPORTANCE, after.ofDimension(4));
  }

  @Test
  void aRankingStartsFromTheImportancesThereAre() {
    Priorities priorities = project.priorities().withDimension(3, 99).withDimension(0, 1);
    List<Integer> order = RankOrder.of(priorities).dimensions();
    assertEquals(3, order.getFirst());
    assertEquals(0, order.getLast());
  }

  @Test
  void whatIsHeldIsNotAskedAboutAndStays() {
    Priorities held = project.priorities().withPin(2, 0.28);
    RankOrder order = RankOrder.of(held);
    assertEquals(4, order.dimensions().size());
    Shares shares = Shares.of(project.dataset().comparison(), order.priorities(held));
    assertEquals(0.28, shares.ofDimension(2));
    assertEquals(6, PairAnswers.none(Elicited.free(held)).pairs().size());
  }

  @Test
  void movingMakesRoom() {
    RankOrder order = new RankOrder(List.of(0, 1, 2, 3));
    assertEquals(List.of(3, 0, 1, 2), order.moved(3, 0).dimensions());
    assertEquals(List.of(1, 2, 0, 3), order.moved(0, 2).dimensions());
  }

  @Test
  void answersInPairsAreSaatysJudgements() {
    PairAnswers none = PairAnswers.none(List.of(0, 1, 2));
    // The first is strongly more important than the second, the third moderately more than it.
    PairAnswers answers = none.with(0, -2).with(2, 1);
    double[] weights = answers.judgements().weights();
    double[] expected =
        PairwiseJudgements.of(new double[][] {{1, 5, 1}, {0.2, 1, 1 / 3.0}, {1, 3, 1}}).weights();
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], weights[i], 1e-12);
    }
    Shares shares =
        Shares.of(
            project.dataset().comparison(),
            new PairAnswers(List.of(0, 1, 2, 3, 4), List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                .priorities(project.priorities()));
    assertEquals(0.2, shares.ofDimension(3), 1e-12);
  }

  @Test
  void findsTheNearestAnswer() {
    assertEquals(0, PairAnswers.nearest(1));
    assertEquals(-2, PairAnswers.nearest(5));
    assertEquals(2, PairAnswers.nearest(1 / 5.0));
    assertEquals(-4, PairAnswers.nearest(40));
    assertTrue(PairAnswers.nearest(0.01) <= PairAnswers.STRONGEST);
  }
}
