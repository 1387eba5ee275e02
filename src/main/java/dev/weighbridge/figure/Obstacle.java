package dev.weighbridge.figure;

import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Qualification.Finding;
import dev.weighbridge.decision.Support;
import java.util.List;
import java.util.Optional;

/** Why a language that is shown may not lead. */
public sealed interface Obstacle {
  /**
   * It lacks what is required.
   *
   * @param capabilities names, one or more
   */
  record Lacks(List<String> capabilities) implements Obstacle {
    public Lacks {
      capabilities = List.copyOf(capabilities);
    }
  }

  /**
   * Too little of the weight rests on measurements.
   *
   * @param coverage the part that does, 0..1
   */
  record Unmeasured(double coverage) implements Obstacle {}

  /** What stands against a language; a requirement before missing evidence. */
  static Optional<Obstacle> of(Candidacy candidacy) {
    if (candidacy.mayLead()) {
      return Optional.empty();
    }
    if (candidacy.qualification().mayLead()) {
      return Optional.of(new Unmeasured(candidacy.standing().coverage()));
    }
    List<Finding> failed = candidacy.qualification().with(Support.NO);
    return Optional.of(new Lacks(failed.stream().map(f -> f.capability().name()).toList()));
  }
}
