package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** Reference cases of the additive value model: totals, and one-way weight sensitivity. */
final class ReferenceAdditive {
  private static final String GENERATED_SCALES =
      "criterion j (0-based): log scale lo=0.01 hi=100 if j mod 4 = 3, else linear lo=0 hi=100";

  private ReferenceAdditive() {}

  static void checkTotals(ReferenceCase reference) {
    Assessment assessment = problem(reference).assessment();
    if (reference.isUndefined()) {
      assertTrue(assessment.shares().noPreference(), reference.id());
      return;
    }
    double[] scores = assessment.standings().stream().mapToDouble(s -> s.total() / 100).toArray();
    // Values beyond an end of the scale earn that end's points: the clipped convention.
    boolean clipped = reference.expects("scores_clipped");
    reference.assertAllClose(clipped ? "scores_clipped" : "scores", scores);
    reference.assertOrder(clipped ? "order_clipped" : "order", scores);
    reference.ignore("scores_extrapolated", "order_extrapolated");
    if (reference.expects("partial_values")) {
      JsonNode rows = reference.expected("partial_values");
      Comparison comparison = assessment.comparison();
      for (int a = 0; a < rows.size(); a++) {
        int row = a;
        reference.assertAllClose(
            rows.required(a),
            c -> comparison.points(row, c) / 100,
            comparison.criteria().size(),
            "partial values of A" + (a + 1));
      }
    }
  }

  static void checkSensitivity(ReferenceCase reference) {
    Problem problem = problem(reference);
    Contest contest = problem.contest();
    double[] scores = Problem.totals(contest, problem.shares());
    reference.assertAllClose(
        reference.expected("scores"), i -> scores[i] / 100, scores.length, "scores");
    double best = Arrays.stream(scores).max().orElseThrow();
    List<String> top = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= best - 1e-7) {
        top.add("A" + (i + 1));
      }
    }
    assertEquals(ReferenceCase.strings(reference.expected("top")), top, reference.id());
    JsonNode criteria = reference.expected("criteria");
    assertEquals(problem.comparison().dimensions().size(), criteria.size(), reference.id());
    for (int k = 0; k < criteria.size(); k++) {
      // The same on both levels: as dimensions of one criterion, and as criteria of one dimension.
      checkWalk(reference, criteria.required(k), contest, WeightWalk.ofDimension(contest, k));
      Contest nested = nested(problem).contest();
      checkWalk(reference, criteria.required(k), nested, WeightWalk.ofCriterion(nested, k));
    }
  }

  private static void checkWalk(
      ReferenceCase reference, JsonNode expected, Contest contest, WeightWalk walk) {
    String what = expected.required("criterion").asString();
    reference.assertClose(expected.required("base_weight"), walk.present(), what + " base weight");
    if (expected.has("undefined")) {
      assertEquals(new WeightWalk.Held(walk.present(), WeightWalk.Hold.NO_OTHER), walk, what);
      return;
    }
    WeightWalk.Open open = (WeightWalk.Open) walk;
    List<WeightWalk.Stretch> stretches = open.stretches();
    for (String name : expected.propertyNames()) {
      JsonNode value = expected.required(name);
      switch (name) {
        case "criterion", "base_weight" -> {}
        case "top_intervals" -> {
          assertEquals(value.size(), stretches.size(), reference.id() + " " + what);
          for (int i = 0; i < value.size(); i++) {
            WeightWalk.Stretch stretch = stretches.get(i);
            reference.assertClose(value.required(i).required("from"), stretch.from(), what);
            reference.assertClose(value.required(i).required("to"), stretch.to(), what);
            assertEquals(
                ReferenceCase.strings(value.required(i).required("top")),
                names(stretch.leaders()),
                reference.id() + " " + what);
          }
        }
        case "breakpoints", "breakpoints_exact" ->
            reference.assertAllClose(
                value, i -> stretches.get(i + 1).from(), stretches.size() - 1, what);
        case "base_is_breakpoint" ->
            assertEquals(value.asBoolean(), open.changesHere(), reference.id() + " " + what);
        case "switch_below" -> checkSwitch(reference, value, open.below(), what);
        case "switch_above" -> checkSwitch(reference, value, open.above(), what);
        case "scores_at_weight_0" ->
            reference.assertAllClose(value, i -> open.total(i, 0) / 100, contest.size(), what);
        case "scores_at_weight_1" ->
            reference.assertAllClose(value, i -> open.total(i, 1) / 100, contest.size(), what);
        default -> fail(reference.id() + ": does not know the expected " + name);
      }
    }
  }

  private static void checkSwitch(
      ReferenceCase reference, JsonNode expected, Optional<FlipPoint> flip, String what) {
    assertEquals(expected.isNull(), flip.isEmpty(), reference.id() + " " + what);
    if (flip.isPresent()) {
      reference.assertClose(expected.required("weight"), flip.get().share(), what);
      assertEquals(
          ReferenceCase.strings(expected.required("new_top")),
          names(flip.get().leaders()),
          reference.id() + " " + what);
      OptionalDouble position = flip.get().position();
      assertTrue(position.isEmpty() || position.getAsDouble() <= 100, reference.id());
    }
  }

  private static List<String> names(List<Alternative> alternatives) {
    return alternatives.stream().map(Alternative::name).toList();
  }

  /** Every criterion of the case is a dimension of its own, so that its weight is a share. */
  static Problem problem(ReferenceCase reference) {
    DecisionMatrix matrix = reference.matrix();
    List<Dimension> dimensions = new ArrayList<>();
    for (int j = 0; j < matrix.criteria(); j++) {
      Criterion criterion =
          new Criterion("C" + (j + 1), "C" + (j + 1), scale(reference, matrix.lowerIsBetter(j), j));
      dimensions.add(new Dimension("D" + (j + 1), "D" + (j + 1), List.of(criterion)));
    }
    List<Alternative> alternatives = new ArrayList<>();
    Map<String, Map<String, Measurement>> known = new HashMap<>();
    for (int i = 0; i < matrix.alternatives(); i++) {
      String id = "A" + (i + 1);
      alternatives.add(new Alternative(id, id));
      Map<String, Measurement> row = new HashMap<>();
      for (int j = 0; j < matrix.criteria(); j++) {
        row.put("C" + (j + 1), Measurement.Measured.exactly(matrix.value(i, j)));
      }
      known.put(id, row);
    }
    Comparison comparison = Comparison.of(alternatives, dimensions, known, List.of(), List.of());
    double[] importance = new double[matrix.criteria()];
    double largest = 0;
    for (int j = 0; j < importance.length; j++) {
      largest = Math.max(largest, matrix.weight(j));
    }
    for (int j = 0; j < importance.length; j++) {
      importance[j] = largest > 0 ? 100 * (matrix.weight(j) / largest) : 0;
    }
    return new Problem(comparison, Priorities.of(importance, importance));
  }

  /** The same as one dimension with all the criteria. */
  private static Problem nested(Problem problem) {
    Comparison flat = problem.comparison();
    Map<String, Map<String, Measurement>> known = new HashMap<>();
    for (int a = 0; a < flat.alternatives().size(); a++) {
      Map<String, Measurement> row = new HashMap<>();
      for (int c = 0; c < flat.criteria().size(); c++) {
        row.put(flat.criteria().get(c).id(), flat.measurement(a, c));
      }
      known.put(flat.alternatives().get(a).id(), row);
    }
    Dimension whole = new Dimension("D", "D", flat.criteria());
    double[] importance = new double[flat.criteria().size()];
    for (int c = 0; c < importance.length; c++) {
      importance[c] = problem.priorities().ofCriterion(c);
    }
    return new Problem(
        Comparison.of(flat.alternatives(), List.of(whole), known, List.of(), List.of()),
        Priorities.of(new double[] {50}, importance));
  }

  private static ValueScale scale(ReferenceCase reference, boolean lower, int criterion) {
    String type;
    double lo;
    double hi;
    if (reference.hasInput("scales_rule")) {
      assertEquals(GENERATED_SCALES, reference.input("scales_rule").asString(), reference.id());
      type = criterion % 4 == 3 ? "log" : "linear";
      lo = criterion % 4 == 3 ? 0.01 : 0;
      hi = 100;
    } else {
      JsonNode scale = reference.input("scales").required(criterion);
      type = scale.required("type").asString();
      lo = scale.required("lo").asDouble();
      hi = scale.required("hi").asDouble();
    }
    return scale(type, lower ? hi : lo, lower ? lo : hi);
  }

  static ValueScale scale(String type, double worst, double best) {
    return switch (type) {
      case "linear" -> new ValueScale.Linear(worst, best);
      case "log" -> new ValueScale.Logarithmic(worst, best);
      default -> fail("does not know the scale " + type);
    };
  }
}
