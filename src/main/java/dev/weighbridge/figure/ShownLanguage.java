package dev.weighbridge.figure;

import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.explanation.Advice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A language as figures by dimension name it.
 *
 * @param id in the dataset
 * @param index in the dataset
 * @param name for people
 * @param total 0..100 points
 * @param coverage part of the weight that rests on measurements, 0..1
 * @param obstacle why it may not lead, if so
 */
public record ShownLanguage(
    String id, int index, String name, double total, double coverage, Optional<Obstacle> obstacle) {
  /** The languages shown: first those that may lead, then the others, each best first. */
  static List<ShownLanguage> of(Advice advice) {
    return advice.analysis().candidacies().stream()
        .map(ShownLanguage::of)
        .sorted(
            Comparator.comparing((ShownLanguage language) -> !language.mayLead())
                .thenComparing(Comparator.comparingDouble(ShownLanguage::total).reversed()))
        .toList();
  }

  private static ShownLanguage of(Candidacy candidacy) {
    return new ShownLanguage(
        candidacy.alternative().id(),
        candidacy.standing().index(),
        candidacy.alternative().name(),
        candidacy.standing().total(),
        candidacy.standing().coverage(),
        Obstacle.of(candidacy));
  }

  /** Whether neither a requirement nor missing evidence rules it out. */
  boolean mayLead() {
    return obstacle.isEmpty();
  }
}
