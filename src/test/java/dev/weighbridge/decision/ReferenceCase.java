package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** One case of the reference format; notes which expectations were looked at, so none is missed. */
final class ReferenceCase {
  private final JsonNode json;
  private final Set<String> checked = new HashSet<>();

  ReferenceCase(JsonNode json) {
    this.json = json;
  }

  String id() {
    return json.required("id").asString();
  }

  String method() {
    return json.required("method").asString();
  }

  JsonNode input(String name) {
    return json.required("inputs").required(name);
  }

  boolean hasInput(String name) {
    return json.required("inputs").has(name);
  }

  JsonNode parameter(String name) {
    return json.required("parameters").required(name);
  }

  JsonNode json(String name) {
    return json.required(name);
  }

  boolean expects(String name) {
    return json.required("expected").has(name);
  }

  JsonNode expected(String name) {
    checked.add(name);
    return json.required("expected").required(name);
  }

  /**
   * Expectations that another convention or method gives, which the engine documents not to use.
   */
  void ignore(String... names) {
    checked.addAll(List.of(names));
  }

  /** True if the case says that there is no value; its results must then be null. */
  boolean isUndefined() {
    if (!expects("undefined")) {
      return false;
    }
    checked.add("undefined");
    for (String name : json.required("expected").propertyNames()) {
      if (json.required("expected").required(name).isNull()) {
        checked.add(name);
      }
    }
    return expected("undefined").asBoolean();
  }

  void assertAllChecked() {
    Set<String> unknown = new HashSet<>(json.required("expected").propertyNames());
    unknown.removeAll(checked);
    assertTrue(unknown.isEmpty(), () -> id() + ": does not know the expected " + unknown);
  }

  /** {@code |got − expected| ≤ abs + rel·|expected|}. */
  void assertClose(JsonNode expected, double got, String what) {
    double value = number(expected);
    double tolerance =
        json.required("tolerance").required("abs").asDouble()
            + json.required("tolerance").required("rel").asDouble() * Math.abs(value);
    assertEquals(value, got, tolerance, () -> id() + ": " + what);
  }

  /** All numbers of an array. */
  void assertAllClose(JsonNode expected, IntToDoubleFunction got, int size, String what) {
    assertEquals(expected.size(), size, () -> id() + ": how many " + what);
    for (int i = 0; i < size; i++) {
      assertClose(expected.required(i), got.applyAsDouble(i), what + " " + i);
    }
  }

  void assertAllClose(String name, double[] got) {
    assertAllClose(expected(name), i -> got[i], got.length, name);
  }

  /** Groups of tied alternatives A1, A2, …, best first; scores within 1e-9 are tied. */
  void assertOrder(String name, double[] scores) {
    List<List<String>> order = new ArrayList<>();
    double last = Double.NaN;
    List<Integer> sorted =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i))
            .toList();
    for (int i : sorted) {
      if (!(Math.abs(scores[i] - last) <= 1e-9)) {
        order.add(new ArrayList<>());
      }
      order.getLast().add("A" + (i + 1));
      last = scores[i];
    }
    order.forEach(
        group -> group.sort(Comparator.comparingInt(a -> Integer.parseInt(a.substring(1)))));
    List<List<String>> wanted = new ArrayList<>();
    for (JsonNode group : expected(name)) {
      wanted.add(strings(group));
    }
    assertEquals(wanted, order, () -> id() + ": " + name);
  }

  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(item -> strings.add(item.asString()));
    return strings;
  }

  static double[] numbers(JsonNode array) {
    return IntStream.range(0, array.size()).mapToDouble(i -> number(array.required(i))).toArray();
  }

  static double[][] rows(JsonNode array) {
    return IntStream.range(0, array.size())
        .mapToObj(i -> numbers(array.required(i)))
        .toArray(double[][]::new);
  }

  /** A number, or a fraction such as "3/20". */
  private static double number(JsonNode node) {
    if (node.isNumber()) {
      return node.asDouble();
    }
    String text = node.asString();
    int slash = text.indexOf('/');
    return slash < 0
        ? Double.parseDouble(text)
        : Double.parseDouble(text.substring(0, slash))
            / Double.parseDouble(text.substring(slash + 1));
  }

  boolean[] lowerIsBetter(JsonNode directions) {
    boolean[] lower = new boolean[directions.size()];
    for (int j = 0; j < lower.length; j++) {
      lower[j] =
          switch (directions.required(j).asString()) {
            case "min" -> true;
            case "max" -> false;
            default -> fail(id() + ": does not know the direction " + directions.required(j));
          };
    }
    return lower;
  }

  /** The matrix, directions and weights as given or as the generator makes them. */
  DecisionMatrix matrix() {
    if (hasInput("generator")) {
      return ReferenceGenerator.of(this, input("generator"));
    }
    return new DecisionMatrix(
        rows(input("matrix")), lowerIsBetter(input("directions")), numbers(input("weights")));
  }
}
