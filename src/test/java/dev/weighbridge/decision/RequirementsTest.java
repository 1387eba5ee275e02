package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequirementsTest {
  private static final Capability PAUSES =
      new Capability(
          "no-pauses",
          "No pauses over 1 ms",
          Map.of("a", Support.YES, "b", Support.NO, "c", Support.PARTLY));
  private static final Capability RACES =
      new Capability("no-races", "No data races", Map.of("a", Support.YES, "b", Support.YES));
  private static final Comparison COMPARISON =
      Comparison.of(
          List.of(new Alternative("a", "A"), new Alternative("b", "B"), new Alternative("c", "C")),
          List.of(new Dimension("d", "D", List.of(new Criterion("c", "C", Problem.POINTS)))),
          Map.of(
              "a", Map.of("c", Measurement.Measured.exactly(10)),
              "b", Map.of("c", Measurement.Measured.exactly(20)),
              "c", Map.of("c", Measurement.Measured.exactly(30))),
          List.of(PAUSES, RACES),
          List.of());
  private static final Requirements BOTH = new Requirements(Set.of("no-races", "no-pauses"));

  private static Qualification qualification(int alternative) {
    return BOTH.qualification(COMPARISON, alternative);
  }

  @Test
  void passesOnlyWhatIsFullySupported() {
    assertEquals(Qualification.Outcome.PASSED, qualification(0).outcome());
    assertEquals(Qualification.Outcome.FAILED, qualification(1).outcome());
    assertEquals(Qualification.Outcome.OPEN, qualification(2).outcome());
    assertTrue(qualification(0).mayLead());
    assertFalse(qualification(1).mayLead());
    assertTrue(qualification(2).mayLead());
  }

  @Test
  void givesTheReasonsInTheComparisonsOrder() {
    assertEquals(
        List.of(
            new Qualification.Finding(PAUSES, Support.PARTLY),
            new Qualification.Finding(RACES, Support.UNKNOWN)),
        qualification(2).findings());
    assertEquals(
        List.of(new Qualification.Finding(PAUSES, Support.NO)), qualification(1).with(Support.NO));
    assertEquals(List.of(), qualification(0).with(Support.NO));
  }

  @Test
  void requireNothingUnlessTold() {
    Qualification free = Requirements.none().qualification(COMPARISON, 1);
    assertEquals(Qualification.Outcome.PASSED, free.outcome());
    assertEquals(List.of(), free.findings());
  }

  @Test
  void refuseACapabilityThatIsNotThere() {
    Requirements unknown = new Requirements(Set.of("no-races", "speed"));
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> unknown.qualification(COMPARISON, 0));
    assertTrue(refusal.toString().contains("speed"), refusal::toString);
  }

  @Test
  void keepAFailedAlternativeOutOfTheContest() {
    Assessment assessment = Assessment.of(COMPARISON, Priorities.equal(COMPARISON));
    Contest contest = Contest.among(assessment, Set.of("a", "b", "c"), BOTH).orElseThrow();
    assertEquals(2, contest.size());
    assertEquals("A", contest.candidate(0).name());
    assertEquals("C", contest.candidate(1).name());
    assertEquals(1, contest.leader());
    assertEquals(2, contest.index(1));
    assertEquals(1, contest.place(2));
    assertThrows(IllegalArgumentException.class, () -> contest.place(1));
    assertEquals(Optional.empty(), Contest.among(assessment, Set.of("b"), BOTH));
    assertEquals(1, Contest.among(assessment, Set.of("b"), Requirements.none()).get().size());
  }

  @Test
  void keepAnAlternativeWithoutEvidenceOutOfTheContest() {
    Comparison thin = Problem.comparison(new double[][] {{10, 20}, {90, Double.NaN}}, 1, 1);
    Assessment assessment = Assessment.of(thin, Priorities.equal(thin));
    Contest contest =
        Contest.among(assessment, Set.of("a0", "a1"), Requirements.none()).orElseThrow();
    assertEquals(1, contest.size());
    assertThrows(IllegalArgumentException.class, () -> Contest.of(assessment));
  }
}
