package dev.weighbridge.project;

import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.json.Part;
import java.util.Optional;
import java.util.OptionalDouble;

/** The pins of a file put onto priorities. */
final class Pins {
  private Pins() {}

  /**
   * Priorities with the pins, as far as their dimensions exist; empty if the shares cannot be held
   * together.
   *
   * @param pins share 0..1 by dimension id
   */
  static Optional<Priorities> on(Priorities free, Comparison comparison, Part pins) {
    Priorities pinned = free;
    try {
      for (int d = 0; d < comparison.dimensions().size(); d++) {
        OptionalDouble share = pins.get(comparison.dimensions().get(d).id()).number();
        if (share.isPresent()) {
          pinned = pinned.withPin(d, share.getAsDouble());
        }
      }
      return Optional.of(pinned);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
