package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  private static Reasons reasons(Problem problem, int first, int second) {
    List<Standing> standings = problem.assessment().standings();
    int criteria = problem.comparison().criteria().size();
    return Reasons.of(standings.get(first), standings.get(second), criteria);
  }

  private static List<Integer> criteria(List<Reasons.Reason> reasons) {
    return reasons.stream().map(Reasons.Reason::criterion).toList();
  }

  @Test
  void areSortedFromMostForToMostAgainst() {
    Reasons reasons =
        reasons(
            Problem.flat(new double[][] {{60, 40, 50, 9}, {40, 90, 20, 9}}, 25, 25, 25, 25), 0, 1);
    assertEquals("A0", reasons.first().name());
    assertEquals("A1", reasons.second().name());
    assertEquals(0, reasons.lead(), 1e-12);
    assertEquals(List.of(2, 0, 3, 1), criteria(reasons.all()));
    assertEquals(
        List.of(7.5, 5.0, 0.0, -12.5), reasons.all().stream().map(Reasons.Reason::points).toList());
    Reasons.Listed listed = reasons.strongest(1);
    assertEquals(List.of(2), criteria(listed.supporting()));
    assertEquals(List.of(1), criteria(listed.opposing()));
    assertEquals(5, listed.rest(), 1e-12);
    assertEquals(List.of(2, 0), criteria(reasons.strongest(9).supporting()));
    assertEquals(List.of(1), criteria(reasons.strongest(9).opposing()));
  }

  @Test
  void addUpToTheLeadOnRandomProblems() {
    for (long seed = 1; seed <= 1_000; seed++) {
      Problem problem = Problem.random(seed);
      Reasons reasons = reasons(problem, 0, 1);
      double sum = reasons.all().stream().mapToDouble(Reasons.Reason::points).sum();
      assertEquals(reasons.lead(), sum, 1e-9, "seed " + seed);
      for (int most = 0; most < 5; most++) {
        Reasons.Listed listed = reasons.strongest(most);
        assertTrue(listed.supporting().size() <= most && listed.opposing().size() <= most);
        double told =
            listed.supporting().stream().mapToDouble(Reasons.Reason::points).sum()
                + listed.opposing().stream().mapToDouble(Reasons.Reason::points).sum();
        assertEquals(reasons.lead(), told + listed.rest(), 1e-9, "seed " + seed);
      }
    }
  }
}
