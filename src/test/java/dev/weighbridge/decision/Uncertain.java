package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.weighbridge.decision.Measurement.Measured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Problems with uncertain measurements, for the tests of what is sampled. */
final class Uncertain {
  private static final Measurement MISSING = new Measurement.Missing();

  private Uncertain() {}

  /** A problem with spread measurements, three alternatives and two criteria a dimension. */
  static Problem problem(int seed, int dimensions) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] sizes = IntStream.range(0, dimensions).map(_ -> 2).toArray();
    Comparison comparison = Problem.comparison(new double[3][2 * dimensions], sizes);
    for (int a = 0; a < 3; a++) {
      for (int c = 0; c < 2 * dimensions; c++) {
        comparison = with(comparison, a, c, measurement(random));
      }
    }
    return new Problem(comparison, Priorities.equal(comparison));
  }

  static Measurement measurement(SplittableRandom random) {
    double value = random.nextInt(101);
    return switch (random.nextInt(5)) {
      case 0 -> MISSING;
      case 1 -> Measured.exactly(value);
      default -> new Measured(value, value - 15, value + 10);
    };
  }

  static Comparison with(Comparison comparison, int a, int c, Measurement measurement) {
    Map<String, Map<String, Measurement>> known = known(comparison);
    known
        .getOrDefault(comparison.alternatives().get(a).id(), new HashMap<>())
        .put(comparison.criteria().get(c).id(), measurement);
    return Comparison.of(
        comparison.alternatives(), comparison.dimensions(), known, List.of(), List.of());
  }

  static Map<String, Map<String, Measurement>> known(Comparison comparison) {
    Map<String, Map<String, Measurement>> known = new HashMap<>();
    for (int a = 0; a < comparison.alternatives().size(); a++) {
      Map<String, Measurement> row = new HashMap<>();
      for (int c = 0; c < comparison.criteria().size(); c++) {
        row.put(comparison.criteria().get(c).id(), comparison.measurement(a, c));
      }
      known.put(comparison.alternatives().get(a).id(), row);
    }
    return known;
  }

  static Assessment assess(Problem problem) {
    return Assessment.of(problem.comparison(), problem.priorities());
  }

  static int[] all(Problem problem) {
    return IntStream.range(0, problem.comparison().alternatives().size()).toArray();
  }

  /** Every number of a result, to the bit. */
  static String fingerprint(Problem problem, SampledTotals totals, Acceptability ranks) {
    StringBuilder text = new StringBuilder();
    for (int a : all(problem)) {
      text.append(totals.interval(a)).append(totals.leads(a));
      for (int b : all(problem)) {
        text.append(ranks.rank(a, b).value()).append(' ').append(ranks.winning(a, b).value());
      }
      for (int c = 0; c < ranks.criteria(); c++) {
        text.append(ranks.centralWeight(a, c));
      }
      text.append(ranks.confidence(a));
    }
    assertFalse(text.toString().contains("NaN"), text::toString);
    return Integer.toHexString(text.toString().hashCode());
  }
}
