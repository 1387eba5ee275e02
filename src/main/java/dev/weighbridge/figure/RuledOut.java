package dev.weighbridge.figure;

import dev.weighbridge.decision.Candidacy;
import java.util.List;

/**
 * A language that may not lead.
 *
 * @param name for people
 * @param obstacle why
 */
record RuledOut(String name, Obstacle obstacle) {
  /** Those of the candidacies that may not lead, in their order. */
  static List<RuledOut> of(List<Candidacy> candidacies) {
    return candidacies.stream()
        .flatMap(candidacy ->
            Obstacle.of(candidacy)
                .map(obstacle -> new RuledOut(candidacy.alternative().name(), obstacle))
                .stream())
        .toList();
  }
}
