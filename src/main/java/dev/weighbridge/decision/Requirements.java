package dev.weighbridge.decision;

import java.util.List;
import java.util.Set;

/**
 * The capabilities that an alternative must have before any weight counts.
 *
 * @param capabilities ids of capabilities; empty if nothing is required
 */
public record Requirements(Set<String> capabilities) {
  public Requirements {
    capabilities = Set.copyOf(capabilities);
  }

  /** Nothing is required. */
  public static Requirements none() {
    return new Requirements(Set.of());
  }

  /**
   * How an alternative meets them.
   *
   * @throws IllegalArgumentException if the comparison lacks a required capability
   */
  public Qualification qualification(Comparison comparison, int alternative) {
    Alternative candidate = comparison.alternatives().get(alternative);
    List<Qualification.Finding> findings =
        comparison.capabilities().stream()
            .filter(capability -> capabilities.contains(capability.id()))
            .map(c -> new Qualification.Finding(c, c.of(candidate.id())))
            .toList();
    Refuse.when(
        findings.size() < capabilities.size(),
        "The comparison does not have all of the required capabilities " + sorted() + ".");
    return new Qualification(candidate, findings);
  }

  private List<String> sorted() {
    return capabilities.stream().sorted().toList();
  }
}
