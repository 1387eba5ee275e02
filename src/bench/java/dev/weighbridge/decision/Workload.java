package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Comparisons of any size for the benchmarks: five dimensions, every figure with an interval. */
final class Workload {
  private static final int DIMENSIONS = 5;

  private Workload() {}

  /**
   * A comparison in which half of the scales are logarithmic and a tenth of the figures missing.
   */
  static Comparison comparison(int alternatives, int criteria) {
    return comparison(alternatives, criteria, 0);
  }

  /** The same with one figure moved. */
  static Comparison comparison(int alternatives, int criteria, double moved) {
    SplittableRandom random = new SplittableRandom(27);
    List<Dimension> dimensions = new ArrayList<>();
    List<Criterion> all = new ArrayList<>();
    for (int d = 0; d < DIMENSIONS; d++) {
      List<Criterion> own = new ArrayList<>();
      for (int c = d; c < criteria; c += DIMENSIONS) {
        ValueScale scale =
            c % 2 == 0 ? new ValueScale.Linear(0, 100) : new ValueScale.Logarithmic(200, 2);
        own.add(new Criterion("c" + c, "C" + c, scale));
      }
      dimensions.add(new Dimension("d" + d, "D" + d, own));
      all.addAll(own);
    }
    List<Alternative> rows = new ArrayList<>();
    Map<String, Map<String, Measurement>> known = new HashMap<>();
    for (int a = 0; a < alternatives; a++) {
      rows.add(new Alternative("a" + a, "A" + a));
      Map<String, Measurement> figures = new HashMap<>();
      for (Criterion criterion : all) {
        double value = 10 + random.nextDouble(70) + (a == 0 && figures.isEmpty() ? moved : 0);
        if ((a == 0 && figures.isEmpty()) || random.nextInt(10) > 0) {
          figures.put(criterion.id(), new Measurement.Measured(value, value * 0.85, value * 1.2));
        }
      }
      known.put("a" + a, figures);
    }
    return Comparison.of(rows, dimensions, known, List.of(), List.of());
  }

  /** Exact points, or points known to within ten either way. */
  static List<List<Distribution>> points(int alternatives, int criteria, boolean exact) {
    SplittableRandom random = new SplittableRandom(10);
    return IntStream.range(0, alternatives)
        .mapToObj(_ ->
            IntStream.range(0, criteria)
                .mapToObj(_ -> distribution(10 + random.nextDouble(80), exact))
                .toList())
        .toList();
  }

  private static Distribution distribution(double points, boolean exact) {
    return exact
        ? new Distribution.Exact(points)
        : new Distribution.Uniform(points - 10, points + 10);
  }

  static int[] everybody(int alternatives) {
    return IntStream.range(0, alternatives).toArray();
  }
}
