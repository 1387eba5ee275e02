package dev.weighbridge.decision;

import static dev.weighbridge.decision.Problems.exactly;
import static dev.weighbridge.decision.Problems.percent;
import static dev.weighbridge.decision.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final List<Alternative> ALTERNATIVES =
      List.of(new Alternative("a", "A"), new Alternative("b", "B"));
  private static final List<Dimension> DIMENSIONS =
      List.of(
          new Dimension("d", "D", List.of(percent("c1"), percent("c2"))),
          new Dimension("e", "E", List.of(percent("c3"))));

  @Test
  void numbersCriteriaThroughAllDimensions() {
    Comparison comparison = of(ALTERNATIVES, DIMENSIONS, Map.of());
    assertEquals(
        List.of("c1", "c2", "c3"), comparison.criteria().stream().map(Criterion::id).toList());
    assertEquals(0, comparison.dimensionOf(1));
    assertEquals(1, comparison.dimensionOf(2));
    assertEquals(0, comparison.firstCriterion(0));
    assertEquals(2, comparison.endCriterion(0));
    assertEquals(2, comparison.firstCriterion(1));
    assertEquals(3, comparison.endCriterion(1));
    assertEquals(1, comparison.alternativeIndex("b"));
    assertEquals(1, comparison.dimensionIndex("e"));
    assertEquals(2, comparison.criterionIndex("c3"));
  }

  @Test
  void whatIsNotGivenIsMissingAndNeverZero() {
    Comparison comparison = of(ALTERNATIVES, DIMENSIONS, Map.of("a", Map.of("c1", exactly(70))));
    assertEquals(70, comparison.points(0, 0));
    assertTrue(comparison.isMissing(0, 1));
    assertEquals(50, comparison.points(0, 1));
    assertTrue(comparison.isMissing(1, 0));
  }

  @Test
  void refusesWhatIsNotValid() {
    assertRefused("at least one alternative", () -> of(List.of(), DIMENSIONS, Map.of()));
    assertRefused("at least one dimension", () -> of(ALTERNATIVES, List.of(), Map.of()));
    assertRefused("\"a\" is given twice", () -> of(twice(ALTERNATIVES), DIMENSIONS, Map.of()));
    assertRefused("\"d\" is given twice", () -> of(ALTERNATIVES, twice(DIMENSIONS), Map.of()));
    assertRefused(
        "\"c1\" is given twice",
        () ->
            of(
                ALTERNATIVES,
                List.of(DIMENSIONS.get(0), new Dimension("f", "F", List.of(percent("c1")))),
                Map.of()));
    assertRefused(
        "no alternative \"x\"", () -> of(ALTERNATIVES, DIMENSIONS, Map.of("x", Map.of())));
    assertRefused(
        "no criterion \"x\"",
        () -> of(ALTERNATIVES, DIMENSIONS, Map.of("a", Map.of("x", exactly(1)))));
    assertRefused(
        "no alternative \"x\"",
        () -> with(List.of(new Capability("p", "P", Map.of("x", Support.YES))), List.of()));
    assertRefused(
        "no criterion \"x\"", () -> with(List.of(), List.of(new Overlap("o", List.of("c1", "x")))));
    assertRefused(
        "no dimension \"x\"", () -> of(ALTERNATIVES, DIMENSIONS, Map.of()).dimensionIndex("x"));
  }

  @Test
  void refusesPartsThatAreNotValid() {
    assertRefused("blank", () -> new Alternative(" ", "A"));
    assertRefused("blank", () -> new Alternative("a", ""));
    assertRefused("blank", () -> new Criterion("", "C", new ValueScale.Linear(0, 1)));
    assertRefused("blank", () -> new Criterion("c", " ", new ValueScale.Linear(0, 1)));
    assertRefused("blank", () -> new Dimension("", "D", List.of(percent("c"))));
    assertRefused("no criterion", () -> new Dimension("d", "D", List.of()));
    assertRefused("twice", () -> new Dimension("d", "D", List.of(percent("c"), percent("c"))));
    assertRefused("low ≤ value ≤ high", () -> new Measurement.Measured(5, 6, 7));
    assertRefused("low ≤ value ≤ high", () -> new Measurement.Measured(5, 4, 4.5));
    assertRefused("finite", () -> new Measurement.Measured(Double.NaN, 4, 5));
    assertRefused("finite", () -> new Measurement.Measured(5, Double.NEGATIVE_INFINITY, 5));
    assertRefused("finite", () -> new Measurement.Measured(5, 4, Double.NaN));
    assertRefused("at least two", () -> new Overlap("o", List.of("c")));
    assertRefused("twice", () -> new Overlap("o", List.of("c", "c")));
    assertRefused("blank", () -> new Capability("", "P", Map.of()));
  }

  @Test
  void aCapabilityNobodyJudgedIsUnknown() {
    Capability capability = new Capability("p", "P", Map.of("a", Support.PARTLY));
    assertEquals(Support.PARTLY, capability.of("a"));
    assertEquals(Support.UNKNOWN, capability.of("b"));
  }

  private static <T> List<T> twice(List<T> things) {
    return List.of(things.getFirst(), things.getFirst());
  }

  private static Comparison of(
      List<Alternative> alternatives,
      List<Dimension> dimensions,
      Map<String, Map<String, Measurement>> known) {
    return Comparison.of(alternatives, dimensions, known, List.of(), List.of());
  }

  private static Comparison with(List<Capability> capabilities, List<Overlap> overlaps) {
    return Comparison.of(ALTERNATIVES, DIMENSIONS, Map.of(), capabilities, overlaps);
  }
}
