package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reference cases of the other aggregation methods. */
final class ReferenceMethods {
  private ReferenceMethods() {}

  static void checkWeightedProduct(ReferenceCase reference) {
    DecisionMatrix matrix = reference.matrix();
    String variant = reference.parameter("variant").asString();
    checkScores(
        reference,
        switch (variant) {
          case "raw" -> WeightedProduct.raw(matrix);
          case "relative" -> WeightedProduct.relative(matrix);
          default -> fail(reference.id() + ": does not know the variant " + variant);
        });
  }

  static void checkTopsis(ReferenceCase reference) {
    assertEquals("vector", reference.parameter("normalisation").asString(), reference.id());
    checkScores(reference, Topsis.of(reference.matrix()));
  }

  private static void checkScores(ReferenceCase reference, MethodResult result) {
    if (reference.isUndefined()) {
      assertInstanceOf(MethodResult.Undefined.class, result, reference.id());
    } else if (result instanceof MethodResult.Scores(var values)) {
      double[] scores = values.stream().mapToDouble(v -> v).toArray();
      reference.assertAllClose("scores", scores);
      reference.assertOrder("order", scores);
    } else {
      fail(reference.id() + ": " + result);
    }
  }

  static void checkPromethee(ReferenceCase reference) {
    DecisionMatrix matrix = reference.matrix();
    String function = reference.parameter("preference_function").asString();
    Optional<Promethee> result =
        switch (function) {
          case "usual (type I)" -> Promethee.usual(matrix);
          case "linear with indifference (type V)" ->
              Promethee.linear(
                  matrix,
                  ReferenceCase.numbers(reference.parameter("q")),
                  ReferenceCase.numbers(reference.parameter("p")));
          default -> fail(reference.id() + ": does not know the preference function " + function);
        };
    if (reference.isUndefined()) {
      assertTrue(result.isEmpty(), reference.id());
      return;
    }
    Promethee flows = result.orElseThrow();
    reference.assertAllClose("phi_net", flows.net());
    reference.assertOrder("order", flows.net());
    int count = matrix.alternatives();
    if (reference.expects("phi_plus")) {
      JsonNode plus = reference.expected("phi_plus");
      reference.assertAllClose(plus, flows::positive, count, "phi_plus");
      JsonNode minus = reference.expected("phi_minus");
      reference.assertAllClose(minus, flows::negative, count, "phi_minus");
    }
  }
}
