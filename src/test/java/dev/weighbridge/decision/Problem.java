package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A comparison with priorities, at random or by hand, for the oracles to chew on. */
record Problem(Comparison comparison, Priorities priorities) {
  /** Criteria measured straight in points. */
  static final ValueScale POINTS = new ValueScale.Linear(0, 100);

  /** One dimension per column, each with a single criterion; no pins. */
  static Problem flat(double[][] points, double... importance) {
    double[] criteria = new double[importance.length];
    Arrays.fill(criteria, 50);
    int[] sizes = new int[importance.length];
    Arrays.fill(sizes, 1);
    return new Problem(comparison(points, sizes), Priorities.of(importance, criteria));
  }

  /** A comparison on criteria in points; NaN stands for a missing measurement. */
  static Comparison comparison(double[][] points, int... sizes) {
    List<Alternative> alternatives = new ArrayList<>();
    Map<String, Map<String, Measurement>> known = new HashMap<>();
    for (int a = 0; a < points.length; a++) {
      alternatives.add(new Alternative("a" + a, "A" + a));
      Map<String, Measurement> row = new HashMap<>();
      for (int c = 0; c < points[a].length; c++) {
        if (!Double.isNaN(points[a][c])) {
          row.put("c" + c, Measurement.Measured.exactly(points[a][c]));
        }
      }
      known.put("a" + a, row);
    }
    List<Dimension> dimensions = new ArrayList<>();
    int c = 0;
    for (int d = 0; d < sizes.length; d++) {
      List<Criterion> criteria = new ArrayList<>();
      for (int end = c + sizes[d]; c < end; c++) {
        criteria.add(new Criterion("c" + c, "C" + c, POINTS));
      }
      dimensions.add(new Dimension("d" + d, "D" + d, criteria));
    }
    return Comparison.of(alternatives, dimensions, known, List.of(), List.of());
  }

  /**
   * A random problem: 2 to 8 alternatives, 1 to 7 dimensions of 1 to 4 criteria, some importances
   * zero, some dimensions pinned, some measurements missing; every third on a coarse grid and with
   * doubled alternatives, so that there are ties.
   */
  static Problem random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    boolean coarse = random.nextInt(3) == 0;
    int alternatives = 2 + random.nextInt(7);
    int[] sizes = new int[1 + random.nextInt(7)];
    int criteria = 0;
    for (int d = 0; d < sizes.length; d++) {
      sizes[d] = 1 + random.nextInt(coarse ? 2 : 4);
      criteria += sizes[d];
    }
    double[][] points = new double[alternatives][criteria];
    for (int a = 0; a < alternatives; a++) {
      boolean twin = coarse && a > 0 && random.nextInt(4) == 0;
      for (int c = 0; c < criteria; c++) {
        double value = coarse ? 25.0 * random.nextInt(5) : random.nextDouble(100);
        boolean missing = random.nextInt(20) == 0;
        points[a][c] = twin ? points[a - 1][c] : missing ? Double.NaN : value;
      }
    }
    Comparison comparison = comparison(points, sizes);
    double[] ofDimensions = importances(random, sizes.length, coarse);
    double[] ofCriteria = importances(random, criteria, coarse);
    Priorities priorities = Priorities.of(ofDimensions, ofCriteria);
    return new Problem(comparison, pins(random, priorities));
  }

  private static double[] importances(SplittableRandom random, int count, boolean coarse) {
    return random
        .doubles(count)
        .map(x -> x < 0.2 ? 0 : coarse ? 20 * Math.ceil(5 * x) : 100 * x)
        .toArray();
  }

  private static Priorities pins(SplittableRandom random, Priorities priorities) {
    Priorities pinned = priorities;
    double left = 1;
    int free = priorities.dimensionCount();
    boolean any = random.nextBoolean();
    for (int d = 0; any && d < priorities.dimensionCount() && free > 1; d++) {
      if (random.nextInt(3) == 0) {
        double share = random.nextInt(6) == 0 ? left : left * random.nextDouble();
        pinned = pinned.withPin(d, share);
        left -= share;
        free--;
      }
    }
    return pinned;
  }

  Assessment assessment() {
    return Assessment.of(comparison, priorities);
  }

  /** The contest of all alternatives. */
  Contest contest() {
    return Contest.of(assessment(), IntStream.range(0, comparison.alternatives().size()).toArray());
  }

  Problem with(Priorities other) {
    return new Problem(comparison, other);
  }

  /** The shares of the dimensions. */
  double[] shares() {
    Shares shares = Shares.of(comparison, priorities);
    return IntStream.range(0, shares.dimensionCount()).mapToDouble(shares::ofDimension).toArray();
  }

  /** Totals with other shares of the dimensions, worked out without the code under test. */
  static double[] totals(Contest contest, double[] shares) {
    double[] totals = new double[contest.size()];
    for (int i = 0; i < totals.length; i++) {
      for (int d = 0; d < shares.length; d++) {
        totals[i] += shares[d] * contest.points(i, d);
      }
    }
    return totals;
  }
}
