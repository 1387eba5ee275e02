package dev.weighbridge.dataset;

import dev.weighbridge.decision.ValueScale;
import dev.weighbridge.json.Part;
import java.util.Optional;

/** Turns the scale of a file into the scale that is computed with. */
final class Scales {
  private Scales() {}

  /**
   * The scale; empty if its kind is not known.
   *
   * @throws IllegalArgumentException with a sentence, if the scale is not sound
   */
  static Optional<ValueScale> read(Part scale) {
    return switch (scale.textOf("kind")) {
      case "linear" ->
          Optional.of(new ValueScale.Linear(scale.numberOf("worst"), scale.numberOf("best")));
      case "log" ->
          Optional.of(new ValueScale.Logarithmic(scale.numberOf("worst"), scale.numberOf("best")));
      case "anchored" ->
          Optional.of(new ValueScale.Anchored(scale.list("anchors", Scales::anchor)));
      default -> Optional.empty();
    };
  }

  private static ValueScale.Anchor anchor(Part anchor) {
    return new ValueScale.Anchor(anchor.numberOf("value"), anchor.numberOf("points"));
  }
}
