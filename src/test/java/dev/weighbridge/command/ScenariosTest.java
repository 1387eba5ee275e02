package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.dataset.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScenariosTest {
  private final List<Scenario> scenarios = DatasetReader.bundled().scenarios();

  @Test
  void jsonListsIdNameAndSummary() {
    JsonNode array = new JsonMapper().readTree(Run.of("scenarios", "--format", "json").out());
    assertEquals(scenarios.size(), array.size());
    for (int i = 0; i < scenarios.size(); i++) {
      assertEquals(scenarios.get(i).id(), array.get(i).get("id").asString());
      assertEquals(scenarios.get(i).name(), array.get(i).get("name").asString());
      assertEquals(scenarios.get(i).summary(), array.get(i).get("summary").asString());
    }
  }

  @Test
  void textNamesEveryScenario() {
    String text = Run.of("scenarios").out();
    for (Scenario scenario : scenarios) {
      assertTrue(text.contains(scenario.id() + ": " + scenario.name() + "\n    "), text);
    }
  }
}
