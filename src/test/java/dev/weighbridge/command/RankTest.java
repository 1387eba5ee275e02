package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.dataset.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RankTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> KEYS =
      List.of(
          "dataset",
          "scenario",
          "shares",
          "languages",
          "sampling",
          "priorities",
          "verdict",
          "candidacies",
          "flips",
          "smallestChange",
          "scoreNeeded",
          "shareOfPriorities",
          "reasons",
          "acceptability",
          "bestCases",
          "equalWeights",
          "dominance",
          "overlaps",
          "otherMethods",
          "explanation");

  static Stream<String> scenarios() {
    return DatasetReader.bundled().scenarios().stream().map(Scenario::id);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void jsonHoldsTotalsThatAddUp(String scenario) {
    Dataset dataset = DatasetReader.bundled();
    JsonNode root = json("--scenario", scenario);
    assertEquals(KEYS, List.copyOf(root.propertyNames()));
    assertEquals(dataset.sha256(), root.at("/dataset/sha256").asString());
    assertEquals(dataset.id(), root.at("/dataset/id").asString());
    assertEquals(dataset.version(), root.at("/dataset/version").asString());
    assertEquals(scenario, root.at("/scenario").asString());
    assertEquals(1, sum(root.get("shares")), 1e-9);
    assertEquals(dataset.comparison().alternatives().size(), root.get("languages").size());
    double before = 100;
    for (JsonNode language : root.get("languages")) {
      double total = language.get("total").asDouble();
      assertTrue(total <= before, "best first");
      assertEquals(total, sum(language.get("contributions")), 1e-9);
      assertEquals(total, sum(language.get("criteria")), 1e-9);
      assertEquals(dataset.comparison().criteria().size(), language.get("criteria").size());
      before = total;
    }
  }

  @Test
  void hidingALanguageChangesNoOtherByABit() {
    Map<String, JsonNode> all = byId(json());
    Map<String, JsonNode> two = byId(json("--languages", "go,rust"));
    assertEquals(2, two.size());
    two.forEach((id, language) -> assertEquals(all.get(id), language));
  }

  @Test
  void csvHoldsTheSameNumbersAsJson() {
    String csv = Run.of("rank", "--format", "csv").out();
    assertTrue(csv.endsWith("\r\n"));
    List<String[]> rows = csv.lines().map(line -> line.split(",", -1)).toList();
    JsonNode languages = json().get("languages");
    assertEquals(languages.size() + 1, rows.size());
    for (int i = 0; i < languages.size(); i++) {
      List<String> expected = new ArrayList<>(List.of(Integer.toString(i + 1)));
      JsonNode language = languages.get(i);
      expected.add(language.get("id").asString());
      expected.add(rows.get(i + 1)[2]);
      expected.add(written(language.get("total").asDouble()));
      expected.add(written(language.get("coverage").asDouble()));
      language.get("contributions").forEach(n -> expected.add(written(n.asDouble())));
      language.get("criteria").forEach(n -> expected.add(written(n.asDouble())));
      assertEquals(expected, List.of(rows.get(i + 1)));
    }
    assertEquals(rows.getFirst().length, rows.getLast().length);
  }

  private static String written(double number) {
    return BigDecimal.valueOf(number)
        .round(new MathContext(12))
        .stripTrailingZeros()
        .toPlainString();
  }

  @Test
  void csvForGermanSpreadsheetsHoldsTheSameNumbers() {
    String standard = Run.of("rank", "--format", "csv").out();
    String german = Run.of("rank", "--format", "csv", "--csv", "excel-de", "--bom").out();
    String commas = standard.replace(',', ';').replaceAll("(\\d)\\.(\\d)", "$1,$2");
    assertEquals("\uFEFF" + commas, german);
  }

  @Test
  void whatIsForTablesIsRefusedWithoutOne() {
    Run refused = Run.of("rank", "--csv", "excel-de");
    assertEquals(ExitCode.USAGE, refused.code());
    assertTrue(refused.err().contains("--csv is for tables"), refused.err());
    Run unknown = Run.of("rank", "--format", "csv", "--csv", "excel-fr");
    assertEquals(ExitCode.USAGE, unknown.code());
    assertTrue(unknown.err().contains("rfc4180, excel-de"), unknown.err());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void textShowsWholePointsThatAddUp(String scenario) {
    List<String> lines = Run.of("rank", "--scenario", scenario).out().lines().toList();
    List<Integer> shares = numbers(line(lines, "Share"));
    assertEquals(100, shares.stream().mapToInt(Integer::intValue).sum());
    List<Integer> rust = numbers(line(lines, "Rust  "));
    int points = rust.subList(1, rust.size() - 1).stream().mapToInt(Integer::intValue).sum();
    assertEquals(rust.getFirst(), points, "Rust is measured everywhere");
    assertTrue(lines.stream().allMatch(line -> line.length() <= 100));
    assertTrue(line(lines, "Elixir").endsWith("not enough evidence"));
    assertFalse(line(lines, "Rust  ").endsWith("not enough evidence"));
  }

  @Test
  void theSameRankingIsTheSameBytes() {
    for (String format : List.of("text", "json", "csv")) {
      assertEquals(Run.of("rank", "--format", format), Run.of("rank", "--format", format));
    }
  }

  private static JsonNode json(String... more) {
    List<String> arguments = new ArrayList<>(List.of("rank", "--format", "json"));
    arguments.addAll(List.of(more));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals("", run.err());
    return MAPPER.readTree(run.out());
  }

  private static double sum(JsonNode numbers) {
    return numbers.values().stream().mapToDouble(JsonNode::asDouble).sum();
  }

  private static Map<String, JsonNode> byId(JsonNode root) {
    Map<String, JsonNode> languages = new HashMap<>();
    root.get("languages").forEach(one -> languages.put(one.get("id").asString(), one));
    return languages;
  }

  private static String line(List<String> lines, String start) {
    return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
  }

  private static List<Integer> numbers(String line) {
    return Stream.of(line.split("\\s+", -1))
        .filter(word -> word.matches("\\d+"))
        .map(Integer::valueOf)
        .toList();
  }
}
