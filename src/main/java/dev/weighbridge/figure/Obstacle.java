package dev.weighbridge.figure;

import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Support;
import java.util.List;
import java.util.Optional;

/**
 * Why a language that is shown may not lead.
 *
 * @param failed names of the requirements that rule it out
 * @param covered whether there is enough evidence for it to lead
 * @param coverage part of the weight that rests on measurements, 0..1
 */
public record Obstacle(List<String> failed, boolean covered, double coverage) {
  public Obstacle {
    failed = List.copyOf(failed);
  }

  /** What stands against a language; empty if it may lead. */
  static Optional<Obstacle> of(Candidacy candidacy) {
    return candidacy.mayLead()
        ? Optional.empty()
        : Optional.of(
            new Obstacle(
                failed(candidacy),
                candidacy.standing().isCovered(),
                candidacy.standing().coverage()));
  }

  /** Names of the requirements that rule a language out. */
  static List<String> failed(Candidacy candidacy) {
    return candidacy.qualification().with(Support.NO).stream()
        .map(finding -> finding.capability().name())
        .toList();
  }
}
