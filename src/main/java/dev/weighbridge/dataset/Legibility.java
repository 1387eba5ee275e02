package dev.weighbridge.dataset;

import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.ValueScale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Gives a criterion the decimals that tell its figures apart: different values, and the ends of its
 * scale, read differently, and so do the ends of an interval that is worth a point or more. What
 * the evidence asks for is the least.
 */
final class Legibility {
  // Values closer than this, relative to the larger, differ by the noise of their computing.
  private static final double NOISE = 1e-12;
  private static final double A_POINT = 1;

  private Legibility() {}

  /**
   * The dimensions with the decimals that the comparison's measurements need.
   *
   * @param changed whether the measurements of a criterion may need others than it has
   */
  static List<DimensionEvidence> of(
      List<DimensionEvidence> dimensions,
      Comparison comparison,
      Predicate<CriterionEvidence> changed) {
    return dimensions.stream()
        .map(dimension ->
            dimension.with(
                dimension.criteria().stream()
                    .map(one -> changed.test(one) ? of(one, comparison) : one)
                    .toList()))
        .toList();
  }

  private static CriterionEvidence of(CriterionEvidence evidence, Comparison comparison) {
    int criterion = comparison.criterionIndex(evidence.id());
    ValueScale scale = comparison.criteria().get(criterion).scale();
    List<Double> values = new ArrayList<>(List.of(scale.worst(), scale.best()));
    Display display = evidence.display();
    for (int a = 0; a < comparison.alternatives().size(); a++) {
      if (comparison.measurement(a, criterion)
          instanceof Measurement.Measured(double value, double low, double high)) {
        values.add(value);
        boolean wide = Math.abs(scale.points(high) - scale.points(low)) >= A_POINT;
        display = wide ? apart(display, low, high) : display;
      }
    }
    values.sort(Double::compare);
    for (int i = 1; i < values.size(); i++) {
      display = apart(display, values.get(i - 1), values.get(i));
    }
    return evidence.with(display);
  }

  private static Display apart(Display display, double low, double high) {
    if (high - low <= NOISE * Math.max(Math.abs(low), Math.abs(high))) {
      return display;
    }
    Display enough = display;
    while (enough.rounded(low).compareTo(enough.rounded(high)) == 0) {
      enough = enough.withDecimals(enough.decimals() + 1);
    }
    return enough;
  }
}
