package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnalysisTest {
  private static final Sampling SAMPLING = Sampling.of(1_000, 1);

  private static Analysis analysis(Requirements requirements, String... shown) {
    Comparison comparison = RequirementsTest.COMPARISON;
    Assessment assessment = Assessment.of(comparison, Priorities.equal(comparison));
    return Analysis.of(assessment, Set.of(shown), requirements);
  }

  @Test
  void leavesOutWhatFailsARequirementAndWhatIsNotShown() {
    Analysis analysis = analysis(RequirementsTest.BOTH, "a", "b", "c");
    assertArrayEquals(new int[] {0, 2}, analysis.candidates());
    assertEquals(3, analysis.candidacies().size());
    assertFalse(analysis.candidacies().get(1).mayLead());
    assertEquals("B", analysis.candidacies().get(1).alternative().name());
    Contest contest = analysis.exact().orElseThrow().contest();
    assertEquals(2, contest.size());
    assertEquals(1, contest.leader());
    assertEquals("C", contest.candidate(1).name());
    assertEquals(2, contest.index(1));
    assertEquals(1, contest.place(2));
    assertThrows(IllegalArgumentException.class, () -> contest.place(1));
    assertArrayEquals(new int[] {0, 1}, analysis(Requirements.none(), "a", "b").candidates());
    assertInstanceOf(Verdict.Favours.class, analysis.sample(SAMPLING).verdict());
    assertEquals(2, analysis.acceptability(SAMPLING).orElseThrow().alternatives());
  }

  @Test
  void saysThatNobodyQualifiesOrOnlyOne() {
    Analysis nobody = analysis(RequirementsTest.BOTH, "b");
    assertEquals(Optional.empty(), nobody.exact());
    assertEquals(Optional.empty(), nobody.acceptability(SAMPLING));
    assertEquals(new Verdict.NoneQualifies(), nobody.sample(SAMPLING).verdict());
    Analysis one = analysis(RequirementsTest.BOTH, "a", "b");
    assertEquals(new Verdict.OnlyOne(0), one.sample(SAMPLING).verdict());
    ExactResults exact = one.exact().orElseThrow();
    assertEquals(Optional.empty(), exact.reasons());
    assertEquals(List.of(), exact.bestCases());
  }

  @Test
  void leavesOutWhatHasTooLittleEvidenceAndSaysWhatIsMissing() {
    double[][] points = {{10, 20, 30}, {90, Double.NaN, Double.NaN}, {40, 50, Double.NaN}};
    Comparison thin = Problem.comparison(points, 1, 1, 1);
    Priorities priorities = Priorities.of(new double[] {60, 10, 30}, new double[] {50, 50, 50});
    Assessment assessment = Assessment.of(thin, priorities);
    Analysis analysis = Analysis.of(assessment, Set.of("a0", "a1"), Requirements.none());
    assertArrayEquals(new int[] {0}, analysis.candidates());
    assertEquals(List.of(2, 1), analysis.candidacies().get(1).missing(assessment));
    Assessment without = Assessment.of(thin, priorities.withDimension(2, 0));
    Analysis other = Analysis.of(without, Set.of("a1", "a2"), Requirements.none());
    assertArrayEquals(new int[] {1, 2}, other.candidates());
    assertEquals(List.of(), other.candidacies().get(1).missing(without));
  }

  @Test
  void gathersWhatTheExactFunctionsSay() {
    Comparison flat = Problem.comparison(new double[][] {{80, 20}, {40, 40}}, 1, 1);
    Overlap overlap = new Overlap("both", List.of("c0", "c1"));
    Comparison comparison =
        Comparison.of(
            flat.alternatives(),
            flat.dimensions(),
            Map.of(
                "a0", Map.of("c0", flat.measurement(0, 0), "c1", flat.measurement(0, 1)),
                "a1", Map.of("c0", flat.measurement(1, 0), "c1", flat.measurement(1, 1))),
            List.of(),
            List.of(overlap));
    Assessment assessment =
        Assessment.of(comparison, Priorities.of(new double[] {60, 40}, new double[] {50, 50}));
    Analysis analysis = Analysis.of(assessment, Set.of("a0", "a1"), Requirements.none());
    ExactResults exact = analysis.exact().orElseThrow();
    Contest contest = exact.contest();
    assertEquals(2, exact.dimensionWalks().size());
    assertEquals(
        1.0 / 3, ((WeightWalk.Open) exact.dimensionWalks().get(0)).below().get().share(), 1e-15);
    assertEquals(
        List.of(
            new WeightWalk.Held(1, WeightWalk.Hold.NO_OTHER),
            new WeightWalk.Held(1, WeightWalk.Hold.NO_OTHER)),
        exact.criterionWalks());
    SmallestChange.Possible change = (SmallestChange.Possible) exact.smallestChange();
    assertEquals(0.6 - 1.0 / 3, change.moved(), 1e-14);
    assertEquals(16, exact.reasons().orElseThrow().lead(), 1e-12);
    assertEquals("A0", exact.reasons().orElseThrow().first().name());
    assertEquals(-16, exact.reasons(1, 0).lead(), 1e-12);
    PriorityShare.Parts parts = (PriorityShare.Parts) exact.priorityShare().orElseThrow();
    assertEquals(2.0 / 3, parts.first(), 1e-15);
    PriorityShare.Parts ranked = (PriorityShare.Parts) exact.rankedPriorityShare().orElseThrow();
    assertEquals(1, ranked.first(), 1e-15);
    assertEquals(List.of(), exact.dominances());
    assertEquals("A0", exact.equalWeights().getFirst().alternative().name());
    assertEquals(List.of(OverlapEffect.of(contest, overlap)), exact.overlaps());
    assertEquals(
        List.of(BestCase.of(contest, 0).get().lead(), BestCase.of(contest, 1).get().lead()),
        exact.bestCases().stream().map(BestCase::lead).toList());
    assertEquals(ScoreNeeded.of(contest, 1, 0), exact.scoreNeeded(1, 0));
    assertEquals(OtherMethods.of(contest), exact.otherMethods());
    assertEquals("A0", contest.standing(0).alternative().name());
  }

  @Test
  void tellsTheShareOfPrioritiesOnlyForTwo() {
    ExactResults exact = analysis(Requirements.none(), "a", "b", "c").exact().orElseThrow();
    assertTrue(exact.priorityShare().isEmpty() && exact.rankedPriorityShare().isEmpty());
    assertEquals(3, exact.dominances().size());
    Problem tied = Problem.flat(new double[][] {{80, 20}, {40, 40}}, 50, 50);
    assertTrue(ExactResults.of(tied.contest()).rankedPriorityShare().isEmpty());
  }

  @Test
  void needsACandidate() {
    Assessment assessment = Problem.flat(new double[][] {{80, 20}}, 50, 50).assessment();
    assertThrows(IllegalArgumentException.class, () -> Contest.of(assessment));
  }
}
