package dev.weighbridge.project;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.dataset.DatasetReading;
import dev.weighbridge.json.TextRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The bundled dataset and changed copies of it, all read the way a user's own file is. */
public final class Datasets {
  /** Texts that mean something to a browser, a spreadsheet, a terminal or a font. */
  public static final String HOSTILE =
      "<script>alert(1)</script> =cmd() \"'&<>]]> \u202Etfel\u202C \uD83E\uDD80"
          + " עברית\u0007\u001b[31m 漢字 | `x` ${x} {0} %n \\ */ -->";

  /** The same less the characters that no file may hold. */
  public static final String UNUSUAL =
      HOSTILE
          .codePoints()
          .filter(character -> !TextRules.isRefused(character))
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();

  private Datasets() {}

  public static Dataset bundled() {
    return DatasetReader.bundled();
  }

  /** Every name, question and note is far longer than any room for it. */
  public static Dataset longNames() {
    return changed(root ->
        texts(
            root,
            text ->
                (text + " and everything else that could ever be said of it ").repeat(3).strip()));
  }

  /** Names that break what is careless; descriptions of ten thousand characters. */
  public static Dataset hostile() {
    return changed(root -> {
      texts(root, text -> text + " " + UNUSUAL);
      root.withArray("dimensions")
          .forEach(dimension ->
              ((ArrayNode) dimension.get("criteria"))
                  .forEach(criterion ->
                      ((ObjectNode) criterion)
                          .put("description", (UNUSUAL + "x").repeat(9_900 / UNUSUAL.length()))));
    });
  }

  /** Nothing is measured of any language. */
  public static Dataset nothingMeasured() {
    return measurements((ObjectNode values) -> values.removeAll());
  }

  /** Every language has the first one's values. */
  public static Dataset tied() {
    return measurements((ObjectNode values) -> {
      JsonNode first = values.properties().iterator().next().getValue();
      for (JsonNode language : root().get("languages")) {
        values.set(language.get("id").asString(), first);
      }
    });
  }

  /** No text has a word of its own: what is left is a single one, joined by hyphens. */
  public static Dataset withoutWords() {
    return changed(Datasets::join);
  }

  private static void join(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (var property : object.properties()) {
        if (property.getValue().isString()) {
          property.setValue(StringNode.valueOf(joined(property.getValue())));
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i).isString()) {
          array.set(i, joined(array.get(i)));
        }
      }
    }
    node.forEach(Datasets::join);
  }

  private static String joined(JsonNode text) {
    return text.asString().replace(' ', '-');
  }

  /** A copy with a change. */
  public static Dataset changed(Consumer<ObjectNode> change) {
    ObjectNode root = root();
    change.accept(root);
    byte[] bytes = root.toString().getBytes(StandardCharsets.UTF_8);
    return switch (DatasetReader.read("changed", bytes)) {
      case DatasetReading.Loaded(Dataset dataset) -> dataset;
      case DatasetReading.Refused refused ->
          throw new IllegalStateException(refused.problems().getFirst().text());
    };
  }

  private static Dataset measurements(Consumer<ObjectNode> change) {
    return changed(root ->
        root.withArray("dimensions")
            .forEach(dimension ->
                ((ArrayNode) dimension.get("criteria"))
                    .forEach(
                        criterion -> change.accept((ObjectNode) criterion.get("measurements")))));
  }

  private static void texts(ObjectNode root, UnaryOperator<String> change) {
    for (String list : new String[] {"languages", "dimensions", "capabilities", "scenarios"}) {
      root.withArray(list)
          .forEach(one -> texts(one, change, "name", "shortName", "question", "note", "summary"));
    }
    root.withArray("dimensions")
        .forEach(dimension ->
            dimension
                .get("criteria")
                .forEach(c -> texts(c, change, "name", "shortName", "description", "caveats")));
  }

  private static void texts(JsonNode node, UnaryOperator<String> change, String... keys) {
    ObjectNode object = (ObjectNode) node;
    for (String key : keys) {
      if (object.has(key)) {
        String text = change.apply(object.get(key).asString());
        object.put(key, text.substring(0, Math.min(text.length(), room(key))));
      }
    }
  }

  /** What the schema leaves room for. */
  private static int room(String key) {
    return key.equals("shortName") ? 24 : Integer.MAX_VALUE;
  }

  private static ObjectNode root() {
    try (InputStream in = DatasetReader.class.getResourceAsStream("backend-languages.json")) {
      return (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
