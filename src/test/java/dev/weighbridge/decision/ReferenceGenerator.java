package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/** Large reference problems, given by the rule that makes them. */
final class ReferenceGenerator {
  private long state;

  private ReferenceGenerator(long seed) {
    this.state = seed;
  }

  private long next() {
    state = 48_271 * state % 2_147_483_647L;
    return state;
  }

  static DecisionMatrix of(ReferenceCase reference, JsonNode rule) {
    assertEquals("lcg-v1", rule.required("type").asString(), reference.id());
    ReferenceGenerator generator = new ReferenceGenerator(rule.required("seed").asLong());
    int rows = rule.required("rows").asInt();
    int columns = rule.required("columns").asInt();
    double[][] values = new double[rows][columns];
    double[] weights = new double[columns];
    boolean[] lower = new boolean[columns];
    for (double[] row : values) {
      for (int j = 0; j < columns; j++) {
        row[j] = (1 + generator.next() % 10_000) / 100.0;
      }
    }
    for (int j = 0; j < columns; j++) {
      weights[j] = 1 + generator.next() % 1_000;
      lower[j] = j % 3 == 2;
    }
    JsonNode check = rule.required("check");
    assertArrayEquals(
        ReferenceCase.numbers(check.required("first_row_first_5")),
        Arrays.copyOf(values[0], 5),
        reference.id());
    assertArrayEquals(
        ReferenceCase.numbers(check.required("last_row_last_5")),
        Arrays.copyOfRange(values[rows - 1], columns - 5, columns),
        reference.id());
    assertEquals(
        check.required("raw_weights_sum").asDouble(), Arrays.stream(weights).sum(), reference.id());
    return new DecisionMatrix(values, lower, weights);
  }
}
