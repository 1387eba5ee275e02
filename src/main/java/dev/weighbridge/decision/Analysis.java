package dev.weighbridge.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything concluded for what is shown and required. The exact part is there at once; the sampled
 * part comes from {@link #sample} and may come later than the exact one.
 *
 * @param assessment shares and totals of all alternatives
 * @param candidacies of the alternatives shown, in the comparison's order
 * @param exact what follows for the candidates; empty if no alternative may lead
 */
public record Analysis(
    Assessment assessment, List<Candidacy> candidacies, Optional<ExactResults> exact) {
  public Analysis {
    candidacies = List.copyOf(candidacies);
  }

  /**
   * Analyses an assessment; a pure function of its arguments.
   *
   * @param shown ids of the alternatives shown
   * @throws IllegalArgumentException if the comparison lacks a required capability
   */
  public static Analysis of(Assessment assessment, Set<String> shown, Requirements requirements) {
    List<Candidacy> candidacies = Candidacy.of(assessment, shown, requirements);
    int[] candidates = candidates(candidacies);
    return new Analysis(
        assessment,
        candidacies,
        candidates.length == 0
            ? Optional.empty()
            : Optional.of(ExactResults.of(Contest.of(assessment, candidates))));
  }

  /** Indexes of the alternatives that may lead, in the comparison's order. */
  public int[] candidates() {
    return candidates(candidacies);
  }

  private static int[] candidates(List<Candidacy> candidacies) {
    return candidacies.stream()
        .filter(Candidacy::mayLead)
        .mapToInt(candidacy -> candidacy.standing().index())
        .toArray();
  }

  /** What the uncertainty of the evidence makes of the totals, and the verdict. */
  public SampledResults sample(Sampling sampling) {
    int[] candidates = candidates();
    SampledTotals totals = sampling.totals(assessment, candidates);
    return new SampledResults(totals, Verdict.of(assessment, totals, candidates));
  }

  /**
   * Rank acceptability, central weights and confidence factors of the candidates, numbered from 0
   * in their order, over all priorities that leave the pins in place.
   *
   * @return empty if no alternative may lead
   */
  public Optional<Acceptability> acceptability(Sampling sampling) {
    int[] candidates = candidates();
    return candidates.length == 0
        ? Optional.empty()
        : Optional.of(
            sampling.acceptability(
                assessment, WeightSpace.of(assessment.priorities()), candidates));
  }
}
