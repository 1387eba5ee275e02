package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequirementsTest {
  static final Capability PAUSES =
      new Capability(
          "no-pauses",
          "No pauses over 1 ms",
          Map.of("a", Support.YES, "b", Support.NO, "c", Support.PARTLY));
  private static final Capability RACES =
      new Capability("no-races", "No data races", Map.of("a", Support.YES, "b", Support.YES));
  static final Comparison COMPARISON =
      Comparison.of(
          List.of(new Alternative("a", "A"), new Alternative("b", "B"), new Alternative("c", "C")),
          List.of(new Dimension("d", "D", List.of(new Criterion("c", "C", Problem.POINTS)))),
          Map.of(
              "a", Map.of("c", Measurement.Measured.exactly(10)),
              "b", Map.of("c", Measurement.Measured.exactly(20)),
              "c", Map.of("c", Measurement.Measured.exactly(30))),
          List.of(PAUSES, RACES),
          List.of());
  static final Requirements BOTH = new Requirements(Set.of("no-races", "no-pauses"));

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
}
