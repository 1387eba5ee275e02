package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * SMAA-2 against JSMAA, R smaa, quadrature and exact volumes: {@code |got - expected| ≤ 4·√(sd²/N +
 * ref²) + 5/N} for every number, central weights and confidence factors only where an alternative
 * is first often enough for them to be estimated.
 */
record ReferenceSmaa(JsonNode reference, int samples, long seed) {
  private static final int SAMPLES = 100_000;

  /** Of a thousand numbers one passes four standard errors now and then, but not for two seeds. */
  static void check(ReferenceCase reference) {
    reference.expected("rank_acceptability");
    reference.expected("central_weights");
    reference.expected("confidence_factors");
    reference.ignore(
        "pairwise_winning", "rank_acceptability_exact", "rank_acceptability_dense_ties");
    assertTrue(reference.parameter("rank_ties").asString().startsWith("competition"));
    ObjectNode whole = JsonMapper.shared().createObjectNode();
    for (String part : List.of("inputs", "expected", "standard_errors")) {
      whole.set(part, reference.json(part));
    }
    List<String> first = new ReferenceSmaa(whole, SAMPLES, 1).differences();
    if (!first.isEmpty()) {
      List<String> second = new ReferenceSmaa(whole, SAMPLES, 2).differences();
      assertTrue(
          second.isEmpty(),
          () -> reference.id() + " with seed 1: " + first + "\nwith seed 2: " + second);
    }
  }

  /** What differs by more than the tolerance, a line each. */
  List<String> differences() {
    List<String> found = new ArrayList<>();
    JsonNode expected = reference.get("expected");
    JsonNode errors = reference.get("standard_errors");
    Acceptability got =
        Sampling.of(samples, seed).acceptability(points(reference), space(reference));
    int m = got.alternatives();
    for (int a = 0; a < m; a++) {
      for (int r = 0; r < m; r++) {
        compare(found, "rank_acceptability", errors, got.rank(a, r).value(), expected, a, r);
        if (a != r && expected.has("pairwise_winning")) {
          double p = expected.at("/pairwise_winning/" + a + "/" + r).asDouble();
          check(
              found,
              "pairwise_winning " + a + "," + r,
              p,
              got.winning(a, r).value(),
              Math.sqrt(p * (1 - p)),
              0);
        }
      }
      if (expected.at("/central_weights/" + a).isNull()) {
        if (got.rank(a, 0).value() > 1e-3) {
          found.add("alternative " + a + " should never be first");
        }
      } else if (samples * expected.at("/rank_acceptability/" + a + "/0").asDouble() >= 100) {
        for (int c = 0; c < got.criteria(); c++) {
          double weight = got.centralWeight(a, c).orElseThrow().value();
          compare(found, "central_weights", errors, weight, expected, a, c);
        }
        double confidence = got.confidence(a).orElseThrow().value();
        compare(found, "confidence_factors", errors, confidence, expected, a);
      }
    }
    return found;
  }

  private void compare(
      List<String> found, String what, JsonNode errors, double got, JsonNode expected, int... at) {
    StringBuilder place = new StringBuilder();
    for (int index : at) {
      place.append('/').append(index);
    }
    JsonNode reported = errors.path("ref_se");
    if (reported.isMissingNode()) {
      reported = errors.at("/ref_se_" + what + place);
    }
    check(
        found,
        what + place,
        expected.at("/" + what + place).asDouble(),
        got,
        errors.at("/" + what + "_sd1" + place).asDouble(),
        reported.asDouble());
  }

  private void check(
      List<String> found,
      String what,
      double expected,
      double got,
      double sd,
      double referenceError) {
    double tolerance =
        sd == 0 && referenceError == 0
            ? 1e-9
            : 4 * Math.sqrt(sd * sd / samples + referenceError * referenceError) + 5.0 / samples;
    if (!(Math.abs(got - expected) <= tolerance)) {
      found.add("%s: %s instead of %s ± %s".formatted(what, got, expected, tolerance));
    }
  }

  /** The measurements of a case on its scales. */
  static List<List<Distribution>> points(JsonNode reference) {
    List<List<Distribution>> rows = new ArrayList<>();
    for (JsonNode row : reference.at("/inputs/measurements")) {
      List<Distribution> points = new ArrayList<>();
      for (JsonNode measurement : row) {
        points.add(distribution(reference.at("/inputs/criteria/" + points.size()), measurement));
      }
      rows.add(points);
    }
    return rows;
  }

  private static Distribution distribution(JsonNode criterion, JsonNode measurement) {
    double low = criterion.at("/scale/lo").asDouble();
    double high = criterion.at("/scale/hi").asDouble();
    boolean rising = known(criterion.get("direction").asString(), "max", "min").equals("max");
    known(criterion.at("/scale/type").asString(), "linear");
    double from = rising ? low : high;
    double width = rising ? high - low : low - high;
    String type = known(measurement.get("type").asString(), "exact", "uniform", "normal");
    if (type.equals("exact")) {
      return new Distribution.Exact(100 * ((measurement.get("value").asDouble() - from) / width));
    }
    if (type.equals("normal")) {
      double mean = 100 * ((measurement.get("mean").asDouble() - from) / width);
      double deviation = 100 * measurement.get("sd").asDouble() / Math.abs(width);
      return new Distribution.Normal(mean, deviation);
    }
    double one = 100 * ((measurement.get("min").asDouble() - from) / width);
    double other = 100 * ((measurement.get("max").asDouble() - from) / width);
    return new Distribution.Uniform(Math.min(one, other), Math.max(one, other));
  }

  /** The weights that a case's preferences leave possible. */
  static WeightSpace space(JsonNode reference) {
    JsonNode preferences = reference.at("/inputs/preferences");
    WeightSpace space = WeightSpace.free(reference.at("/inputs/criteria").size());
    String type =
        known(
            preferences.get("type").asString(),
            "missing",
            "ordinal",
            "partial_order",
            "weight_intervals");
    return switch (type) {
      case "ordinal" -> space.withRanks(ints(preferences.get("ranks")));
      case "partial_order" -> {
        JsonNode pairs =
            preferences
                .propertyStream()
                .filter(property -> !property.getKey().equals("type"))
                .findAny()
                .orElseThrow()
                .getValue();
        for (JsonNode pair : pairs) {
          space = space.withAtLeast(pair.get(0).asInt(), pair.get(1).asInt());
        }
        yield space;
      }
      case "weight_intervals" -> {
        for (int c = 0; c < space.size(); c++) {
          JsonNode interval = preferences.get("intervals").get(c);
          space = space.withBounds(c, interval.get(0).asDouble(), interval.get(1).asDouble());
        }
        yield space;
      }
      default -> space;
    };
  }

  private static int[] ints(JsonNode array) {
    int[] ints = new int[array.size()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = array.get(i).asInt();
    }
    return ints;
  }

  private static String known(String word, String... known) {
    if (!List.of(known).contains(word)) {
      throw new IllegalArgumentException("A case has \"" + word + "\", which is not known here.");
    }
    return word;
  }
}
