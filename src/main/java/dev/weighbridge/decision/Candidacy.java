package dev.weighbridge.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether an alternative that is shown may lead, and what stands against it.
 *
 * @param standing how it stands at the present priorities
 * @param qualification how it meets the requirements
 */
public record Candidacy(Standing standing, Qualification qualification) {
  /**
   * The candidacies of the alternatives shown, in the comparison's order.
   *
   * @param shown ids of alternatives
   */
  public static List<Candidacy> of(
      Assessment assessment, Set<String> shown, Requirements requirements) {
    Comparison comparison = assessment.comparison();
    return assessment.standings().stream()
        .filter(standing -> shown.contains(standing.alternative().id()))
        .map(s -> new Candidacy(s, requirements.qualification(comparison, s.index())))
        .toList();
  }

  public Alternative alternative() {
    return standing.alternative();
  }

  /** Whether no requirement rules it out and there is enough evidence at these priorities. */
  public boolean mayLead() {
    return standing.isCovered() && qualification.mayLead();
  }

  /** The criteria that weigh something and are not measured, those that weigh most first. */
  public List<Integer> missing(Assessment assessment) {
    Comparison comparison = assessment.comparison();
    Shares shares = assessment.shares();
    return IntStream.range(0, comparison.criteria().size())
        .filter(c -> comparison.isMissing(standing.index(), c) && shares.ofCriterion(c) > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(c -> -shares.ofCriterion(c)))
        .toList();
  }
}
