package dev.weighbridge.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas let nothing unknown through, and explain every key to an editor. */
class SchemaTest {
  private static final Path FOLDER = Path.of("src/main/resources/dev/weighbridge");

  private final List<String> open = new ArrayList<>();
  private final List<String> unexplained = new ArrayList<>();
  private int keys;

  @ParameterizedTest
  @CsvSource({"dataset/dataset.schema.json, 100", "project/project.schema.json, 25"})
  void everyObjectIsClosedAndEveryKeyExplained(String file, int least) throws IOException {
    Problems problems = new Problems(file, "json");
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
    Part schema = JsonText.read(bytes, problems).orElseThrow().root();
    assertTrue(problems.none());
    walk(schema, schema);
    assertEquals(List.of(), open);
    assertEquals(List.of(), unexplained);
    assertTrue(keys > least, "keys seen: " + keys);
  }

  private void walk(Part part, Part schema) {
    if (part.pointer().endsWith("/if")) {
      return;
    }
    if (part.get("type").text().orElse("").equals("object")) {
      Part others = part.get("additionalProperties");
      boolean closed = others.node().isBoolean() && !others.node().booleanValue();
      boolean keyedById = others.isObject() && part.get("propertyNames").isObject();
      if (!closed && !keyedById) {
        open.add(part.pointer());
      }
    }
    for (String key : part.get("properties").names()) {
      keys++;
      if (!isExplained(part.get("properties").get(key), schema)) {
        unexplained.add(part.get("properties").get(key).pointer());
      }
    }
    part.names().forEach(name -> walk(part.get(name), schema));
    part.items().forEach(item -> walk(item, schema));
  }

  private static boolean isExplained(Part rule, Part schema) {
    return rule.get("description").text().isPresent()
        || rule.get("$ref")
            .text()
            .map(ref -> schema.get("$defs").get(ref.substring("#/$defs/".length())))
            .flatMap(definition -> definition.get("description").text())
            .isPresent();
  }
}
