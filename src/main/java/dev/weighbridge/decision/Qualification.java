package dev.weighbridge.decision;

import java.util.List;

/**
 * How one alternative meets the requirements.
 *
 * @param alternative whose
 * @param findings one per required capability, in the comparison's order; empty if nothing is
 *     required
 */
public record Qualification(Alternative alternative, List<Finding> findings) {
  public Qualification {
    findings = List.copyOf(findings);
  }

  /** Whether requirements are met; {@code OPEN} is neither a pass nor a fail. */
  public enum Outcome {
    PASSED,
    OPEN,
    FAILED
  }

  /**
   * What is known of one required capability: the reason for the outcome.
   *
   * @param capability what is required
   * @param support how far the alternative has it
   */
  public record Finding(Capability capability, Support support) {
    /** {@code YES} passes and {@code NO} fails; {@code PARTLY} and {@code UNKNOWN} stay open. */
    public Outcome outcome() {
      return switch (support) {
        case YES -> Outcome.PASSED;
        case NO -> Outcome.FAILED;
        case PARTLY, UNKNOWN -> Outcome.OPEN;
      };
    }
  }

  /** Failed if any requirement fails, else open if any is open, else passed. */
  public Outcome outcome() {
    Outcome worst = Outcome.PASSED;
    for (Finding finding : findings) {
      if (finding.outcome().compareTo(worst) > 0) {
        worst = finding.outcome();
      }
    }
    return worst;
  }

  /** Whether no requirement rules the alternative out. */
  public boolean mayLead() {
    return outcome() != Outcome.FAILED;
  }

  /** The findings with this support. */
  public List<Finding> with(Support support) {
    return findings.stream().filter(finding -> finding.support() == support).toList();
  }
}
