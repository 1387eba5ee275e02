package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What independent, published implementations say, case by case. With {@code
 * -Dreference.dir=DIRECTORY} the cases of all JSON files there as well. A format, family, method,
 * convention or expectation that is not known here fails.
 */
class ReferenceTest {
  private static final Path BUNDLED = Path.of("src", "test", "resources", "reference");
  private static final JsonMapper MAPPER = new JsonMapper();

  @TestFactory
  Stream<DynamicTest> bundledCases() throws IOException {
    return cases(BUNDLED);
  }

  @TestFactory
  Stream<DynamicTest> casesFromElsewhere() throws IOException {
    String directory = System.getProperty("reference.dir", "");
    return directory.isBlank() ? Stream.empty() : cases(Path.of(directory));
  }

  @Test
  void whatIsNotKnownFails() {
    JsonNode file = read(BUNDLED.resolve("weights_rank.json"));
    ObjectNode reference = (ObjectNode) file.required("cases").required(0);
    check("weights_rank", new ReferenceCase(reference));
    assertThrows(
        AssertionFailedError.class, () -> check("outranking", new ReferenceCase(reference)));
    ((ObjectNode) reference.required("expected")).put("surprise", 1);
    assertThrows(
        AssertionFailedError.class, () -> check("weights_rank", new ReferenceCase(reference)));
    ((ObjectNode) reference.required("expected")).remove("surprise");
    reference.put("method", "guessing");
    assertThrows(
        AssertionFailedError.class, () -> check("weights_rank", new ReferenceCase(reference)));
  }

  private static Stream<DynamicTest> cases(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(directory)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    assertFalse(files.isEmpty(), () -> directory + " holds no reference cases");
    List<DynamicTest> tests = new ArrayList<>();
    for (Path path : files) {
      JsonNode file = read(path);
      String family = file.required("family").asString();
      assertEquals("mcda-reference/1", file.required("format").asString(), path::toString);
      assertTrue(file.required("case_count").asInt() == file.required("cases").size(), family);
      for (JsonNode json : file.required("cases")) {
        ReferenceCase reference = new ReferenceCase(json);
        tests.add(DynamicTest.dynamicTest(reference.id(), () -> check(family, reference)));
      }
    }
    return tests.stream();
  }

  private static JsonNode read(Path file) {
    return MAPPER.readTree(file.toFile());
  }

  private static void check(String family, ReferenceCase reference) {
    switch (family + "/" + reference.method()) {
      case "additive_value/additive-value" -> ReferenceAdditive.checkTotals(reference);
      case "weight_sensitivity/weight-sensitivity" -> ReferenceAdditive.checkSensitivity(reference);
      case "weighted_product/weighted-product" -> ReferenceMethods.checkWeightedProduct(reference);
      case "topsis/topsis" -> ReferenceMethods.checkTopsis(reference);
      case "promethee2/promethee-ii" -> ReferenceMethods.checkPromethee(reference);
      case "weights_rank/rank-weights" -> ReferenceWeights.checkRanks(reference);
      case "weights_ahp/ahp" -> ReferenceWeights.checkAhp(reference);
      case "group/group-weights" -> ReferenceWeights.checkGroupWeights(reference);
      case "group/kendall-w" -> ReferenceWeights.checkConcordance(reference);
      case "group/borda" -> ReferenceWeights.checkBorda(reference);
      case "smaa2/smaa-2" -> ReferenceSmaa.check(reference);
      default -> fail("does not know " + family + "/" + reference.method());
    }
    reference.assertAllChecked();
  }
}
