package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RankOptionsTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void importancesOfDimensionsAndCriteriaReplaceTheScenarios() {
    JsonNode root = json("--importance", "safety=0", "--importance", "so-admired-2023=0");
    assertEquals(0, root.at("/shares/safety").asDouble());
    assertEquals(0, root.at("/priorities/importances/safety").asDouble());
    assertEquals(0, root.at("/priorities/criteria/so-admired-2023").asDouble());
    for (JsonNode language : root.get("languages")) {
      assertEquals(0, language.at("/criteria/so-admired-2023").asDouble());
      assertEquals(0, language.at("/contributions/safety").asDouble());
    }
  }

  @Test
  void aPinHoldsItsShareAndTheOthersSplitTheRest() {
    JsonNode free = json();
    JsonNode root = json("--pin", "safety=40");
    assertEquals(0.4, root.at("/shares/safety").asDouble());
    assertEquals(0.4, root.at("/priorities/pins/safety").asDouble());
    assertEquals("pinned", root.at("/flips/dimensions/safety/held").asString());
    assertEquals(
        free.at("/shares/velocity").asDouble() / free.at("/shares/ecosystem").asDouble(),
        root.at("/shares/velocity").asDouble() / root.at("/shares/ecosystem").asDouble(),
        1e-12);
    for (JsonNode move : root.at("/smallestChange/moves")) {
      assertNotEquals("safety", move.get("from").asString());
      assertNotEquals("safety", move.get("to").asString());
    }
  }

  @Test
  void whatIsRequiredRulesOutWhoLacksIt() {
    JsonNode root = json("--require", "no-collector-pauses", "--require", "no-silent-overflow");
    assertEquals("rust", root.at("/verdict/leader").asString());
    for (JsonNode candidacy : root.get("candidacies")) {
      assertEquals(2, candidacy.get("requirements").size());
      boolean fails =
          candidacy.get("requirements").values().stream()
              .anyMatch(finding -> finding.get("outcome").asString().equals("failed"));
      assertTrue(!fails || !candidacy.get("mayLead").asBoolean(), candidacy.toString());
    }
  }

  @Test
  void anotherSeedMovesOnlyWhatIsSampled() {
    JsonNode one = json("--languages", "rust,go");
    JsonNode other = json("--languages", "rust,go", "--seed", "7");
    assertEquals(1, one.at("/sampling/seed").asInt());
    assertEquals(7, other.at("/sampling/seed").asInt());
    assertNotEquals(one.at("/verdict/leads"), other.at("/verdict/leads"));
    for (String exact : List.of("languages", "flips", "smallestChange", "reasons", "bestCases")) {
      assertEquals(one.get(exact), other.get(exact), exact);
    }
  }

  @Test
  void everyResultIsThereForTwo() {
    JsonNode root = json("--languages", "rust,go");
    assertEquals(5, root.at("/flips/dimensions").size());
    assertEquals(root.at("/languages/0/criteria").size(), root.at("/flips/criteria").size());
    for (JsonNode walk : root.at("/flips/dimensions")) {
      JsonNode above = walk.get("above");
      assertTrue(above.isNull() || above.get("share").asDouble() >= walk.get("share").asDouble());
      assertTrue(above.isNull() || above.has("position"));
    }
    JsonNode share = root.at("/shareOfPriorities/exact");
    assertEquals(1, share.get("rust").asDouble() + share.get("go").asDouble(), 1e-12);
    assertEquals(2, root.get("scoreNeeded").size());
    assertEquals(2, root.get("bestCases").size());
    assertEquals(7, root.get("overlaps").size());
    assertEquals(3, root.get("otherMethods").size());
    double ranks = 0;
    for (JsonNode language : root.get("acceptability")) {
      ranks += language.at("/ranks/0/value").asDouble();
      assertEquals(5, language.get("centralWeights").size());
    }
    assertEquals(1, ranks, 1e-3);
    assertEquals(
        root.at("/reasons/lead").asDouble(),
        root.at("/reasons/criteria").values().stream().mapToDouble(JsonNode::asDouble).sum(),
        1e-9);
  }

  @Test
  void whereNobodyMayLeadTheKeysStayAndAreNull() {
    JsonNode root = json("--languages", "go", "--require", "no-collector-pauses");
    assertEquals("none-qualifies", root.at("/verdict/kind").asString());
    assertTrue(root.at("/verdict/leader").isNull());
    for (String key : List.of("flips", "smallestChange", "acceptability", "otherMethods")) {
      assertTrue(root.get(key).isNull(), key);
    }
    assertEquals(List.copyOf(json().propertyNames()), List.copyOf(root.propertyNames()));
  }

  /** The comma once was refused, and "10d" was read as 10. */
  @Test
  void numbersAreUnderstoodOrRefusedWhole() {
    JsonNode root = json("--importance", "safety=62,5", "--pin", "velocity=1.5 %");
    assertEquals(62.5, root.at("/priorities/importances/safety").asDouble());
    assertEquals(0.015, root.at("/priorities/pins/velocity").asDouble());
    for (String number : List.of("62;5", "6 2", "10d", "1e1", "0x1p3", "NaN", "", "1,2,3", "5%")) {
      Run run = Run.of("rank", "--importance", "safety=" + number);
      assertEquals(ExitCode.USAGE, run.code(), number);
      assertTrue(run.err().contains("a number from 0 to 100, as in"), run.err());
    }
    for (String number : List.of("100,5", "-0,5", "150", "62.500.000")) {
      Run run = Run.of("rank", "--importance", "safety=" + number);
      assertEquals(ExitCode.USAGE, run.code(), number);
      assertTrue(run.err().contains("safety must be 0 to 100, not " + number + "."), run.err());
    }
  }

  private static JsonNode json(String... more) {
    List<String> arguments = new ArrayList<>(List.of("rank", "--format", "json"));
    arguments.addAll(List.of(more));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertEquals("", run.err());
    return MAPPER.readTree(run.out());
  }
}
