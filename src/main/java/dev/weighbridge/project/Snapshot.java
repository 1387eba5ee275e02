package dev.weighbridge.project;

import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Capability;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Criterion;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.Overlap;
import dev.weighbridge.decision.ValueScale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All that a project's results rest on besides the project itself, at one moment. Plain numbers,
 * not checked: it is only compared, never computed with. Maps are in the dataset's order.
 *
 * @param languages ids
 * @param start importance 0..100 that the scenario gives each dimension, by id
 * @param criteria by id
 * @param capabilities who has the required ones: by id, then by language
 * @param overlaps ids of criteria, by id
 */
record Snapshot(
    List<String> languages,
    Map<String, Double> start,
    Map<String, Measure> criteria,
    Map<String, Map<String, String>> capabilities,
    Map<String, List<String>> overlaps) {
  /**
   * A criterion.
   *
   * @param dimension id
   * @param importance 0..100 that the scenario gives it
   * @param values by language id; a language that is not there is not measured
   */
  record Measure(String dimension, double importance, Scale scale, Map<String, Reading> values) {
    Measure {
      values = ordered(values);
    }
  }

  /**
   * A scale.
   *
   * @param kind linear, log or anchored
   * @param anchors value and points of each; empty unless anchored
   */
  record Scale(String kind, double worst, double best, List<List<Double>> anchors) {
    Scale {
      anchors = anchors.stream().map(List::copyOf).toList();
    }
  }

  /** A value with its interval. */
  record Reading(double value, double low, double high) {}

  Snapshot {
    languages = List.copyOf(languages);
    start = ordered(start);
    criteria = ordered(criteria);
    capabilities = ordered(capabilities);
    overlaps = ordered(overlaps);
  }

  /** What the project rests on now, besides the user's own figures. */
  static Snapshot of(Project given) {
    Project project = given.withoutOwn();
    Comparison comparison = project.dataset().comparison();
    Map<String, Double> start = new LinkedHashMap<>();
    for (int d = 0; d < comparison.dimensions().size(); d++) {
      start.put(comparison.dimensions().get(d).id(), project.start().ofDimension(d));
    }
    Map<String, Measure> criteria = new LinkedHashMap<>();
    for (int c = 0; c < comparison.criteria().size(); c++) {
      criteria.put(comparison.criteria().get(c).id(), measure(project, c));
    }
    Map<String, List<String>> overlaps = new LinkedHashMap<>();
    for (Overlap overlap : comparison.overlaps()) {
      overlaps.put(overlap.id(), overlap.criteria());
    }
    return new Snapshot(
        comparison.alternatives().stream().map(Alternative::id).toList(),
        start,
        criteria,
        capabilities(comparison, project.requirements().capabilities()),
        overlaps);
  }

  private static Measure measure(Project project, int index) {
    Comparison comparison = project.dataset().comparison();
    Criterion criterion = comparison.criteria().get(index);
    Map<String, Reading> values = new LinkedHashMap<>();
    for (int a = 0; a < comparison.alternatives().size(); a++) {
      if (comparison.measurement(a, index)
          instanceof Measurement.Measured(double value, double low, double high)) {
        values.put(comparison.alternatives().get(a).id(), new Reading(value, low, high));
      }
    }
    return new Measure(
        comparison.dimensions().get(comparison.dimensionOf(index)).id(),
        project.start().ofCriterion(index),
        scale(criterion.scale()),
        values);
  }

  private static Scale scale(ValueScale scale) {
    return switch (scale) {
      case ValueScale.Linear(double worst, double best) ->
          new Scale("linear", worst, best, List.of());
      case ValueScale.Logarithmic(double worst, double best) ->
          new Scale("log", worst, best, List.of());
      case ValueScale.Anchored anchored ->
          new Scale(
              "anchored",
              anchored.worst(),
              anchored.best(),
              anchored.anchors().stream()
                  .map(anchor -> List.of(anchor.value(), anchor.points()))
                  .toList());
    };
  }

  private static Map<String, Map<String, String>> capabilities(
      Comparison comparison, Set<String> required) {
    Map<String, Map<String, String>> capabilities = new LinkedHashMap<>();
    for (Capability capability : comparison.capabilities()) {
      if (required.contains(capability.id())) {
        Map<String, String> support = new LinkedHashMap<>();
        for (Alternative language : comparison.alternatives()) {
          String word = capability.of(language.id()).name().toLowerCase(Locale.ROOT);
          support.put(language.id(), word);
        }
        capabilities.put(capability.id(), support);
      }
    }
    return capabilities;
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
