package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Comparisons for tests: a small one that can be worked out by hand, and random ones. */
final class Problems {
  private Problems() {}

  /**
   * Two dimensions (speed: s1, s2; ease: e1), two alternatives on scales 0..100, so that values are
   * points: a = 100, 50, 0; b = 0, 50, 80.
   */
  static Comparison small() {
    return Comparison.of(
        List.of(new Alternative("a", "A"), new Alternative("b", "B")),
        List.of(
            new Dimension("speed", "Speed", List.of(percent("s1"), percent("s2"))),
            new Dimension("ease", "Ease", List.of(percent("e1")))),
        Map.of(
            "a", Map.of("s1", exactly(100), "s2", exactly(50), "e1", exactly(0)),
            "b", Map.of("s1", exactly(0), "s2", exactly(50), "e1", exactly(80))),
        List.of(),
        List.of());
  }

  static Criterion percent(String id) {
    return new Criterion(id, "Criterion " + id, new ValueScale.Linear(0, 100));
  }

  static Measurement exactly(double value) {
    return Measurement.Measured.exactly(value);
  }

  /** A random comparison: about one measurement in eight is missing. */
  static Comparison random(RandomGenerator random, int alternatives) {
    List<Dimension> dimensions = new ArrayList<>();
    for (int d = 0, count = 1 + random.nextInt(6); d < count; d++) {
      List<Criterion> criteria = new ArrayList<>();
      for (int c = 0, size = 1 + random.nextInt(5); c < size; c++) {
        criteria.add(percent("d" + d + "c" + c));
      }
      dimensions.add(new Dimension("d" + d, "Dimension " + d, criteria));
    }
    List<Alternative> all = new ArrayList<>();
    Map<String, Map<String, Measurement>> known = new HashMap<>();
    for (int a = 0; a < alternatives; a++) {
      all.add(new Alternative("a" + a, "Alternative " + a));
      Map<String, Measurement> row = new HashMap<>();
      for (Dimension dimension : dimensions) {
        for (Criterion criterion : dimension.criteria()) {
          if (random.nextInt(8) > 0) {
            row.put(criterion.id(), exactly(100 * random.nextDouble()));
          }
        }
      }
      known.put("a" + a, row);
    }
    return Comparison.of(all, dimensions, known, List.of(), List.of());
  }

  /** Random priorities: one importance in five is zero. */
  static Priorities randomPriorities(RandomGenerator random, Comparison comparison) {
    double[] dimensions = new double[comparison.dimensions().size()];
    double[] criteria = new double[comparison.criteria().size()];
    for (int d = 0; d < dimensions.length; d++) {
      dimensions[d] = random.nextInt(5) == 0 ? 0 : 100 * random.nextDouble();
    }
    for (int c = 0; c < criteria.length; c++) {
      criteria[c] = random.nextInt(5) == 0 ? 0 : 100 * random.nextDouble();
    }
    return Priorities.of(dimensions, criteria);
  }
}
