package dev.weighbridge.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Datasets;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AdviceJsonTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Advice ADVICE =
      Advice.of(Project.of(Datasets.bundled()), Messages.of("explanation", Locale.ENGLISH));

  @Test
  void holdsTheProjectAfterTheDatasetAndIsOtherwiseTheSame() {
    String project = "{\n  \"text\" : \"a\\nb\",\n  \"list\" : [ 1, 2 ]\n}\n";
    JsonNode with = MAPPER.readTree(AdviceJson.write(ADVICE, Optional.of(project)));
    assertEquals(MAPPER.readTree(project), with.get("project"));
    List<String> names = new ArrayList<>(with.propertyNames());
    assertEquals(List.of("dataset", "project", "scenario"), names.subList(0, 3));
    ((ObjectNode) with).remove("project");
    assertEquals(MAPPER.readTree(AdviceJson.write(ADVICE, Optional.empty())), with);
  }

  @Test
  void theProjectIsIndentedWithTheRest() {
    String text = AdviceJson.write(ADVICE, Optional.of("{\n  \"a\": 1\n}\n"));
    assertEquals(
        "  \"project\": {\n    \"a\": 1\n  },\n",
        text.substring(text.indexOf("  \"project\""), text.indexOf("  \"scenario\"")));
  }
}
