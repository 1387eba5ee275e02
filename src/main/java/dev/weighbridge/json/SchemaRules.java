package dev.weighbridge.json;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Holds a document against a JSON Schema and says in our own sentences where it differs. */
public final class SchemaRules {
  /** Which sentence belongs to which pattern of the schema. */
  private static final Map<String, String> PATTERNS =
      Map.of(
          "[\\p{L}\\p{N}\\p{P}\\p{S}]", "text.blank",
          "^[a-z0-9]+(-[a-z0-9]+){0,49}$", "text.id",
          "^https?://[^\\s/]+(/\\S*)?$", "text.url",
          "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "text.date",
          "^[0-9a-f]{64}$", "text.hash",
          "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|undated)$", "text.published");

  private final JsonDocument document;
  private final Problems problems;

  /** Lists with something twice, by pointer; the validator names them once per repetition. */
  private final Map<String, JsonNode> lists = new TreeMap<>();

  private SchemaRules(JsonDocument document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  /**
   * Reports what differs.
   *
   * @param schema JSON Schema, draft 2020-12, of the keywords whose sentences are known here
   */
  public static void check(JsonDocument document, String schema, Problems problems) {
    Schema rules =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);
    new SchemaRules(document, problems).report(rules, errors(rules, document.root().node()));
  }

  /**
   * What the validator finds, or the first of it: it would go on for as long as there is memory.
   */
  private static List<Error> errors(Schema rules, JsonNode root) {
    ExecutionContext context = rules.createExecutionContext();
    FirstErrors first = new FirstErrors();
    context.setErrors(first);
    try {
      rules.validate(context, root);
    } catch (FirstErrors.Enough e) {
      // As many as anybody will read.
    }
    return first;
  }

  private void report(Schema schema, List<Error> errors) {
    Map<String, List<String>> missing = new TreeMap<>();
    for (Error error : errors) {
      if (error.getKeyword().equals("required")) {
        missing.computeIfAbsent(pointer(error), _ -> new ArrayList<>()).add(error.getProperty());
      }
    }
    for (Error error : errors) {
      if (!document.isUnreadable(pointer(error))) {
        report(schema, error, missing.getOrDefault(pointer(error), new ArrayList<>()));
      }
    }
    lists.forEach(this::repeated);
    missing.forEach((pointer, names) -> {
      if (!names.isEmpty()) {
        String key = names.size() == 1 ? "key.missing" : "keys.missing";
        problems.add(document.placeOf(pointer), pointer, key, listed(names));
      }
    });
  }

  private void report(Schema schema, Error error, List<String> missing) {
    String pointer = pointer(error);
    Place place = document.placeOf(pointer);
    JsonNode found = error.getInstanceNode();
    JsonNode rule = error.getSchemaNode();
    switch (error.getKeyword()) {
      case "required" -> {}
      case "type" ->
          problems.add(
              place,
              pointer,
              found.isNull() ? "type.null" : "type.wrong",
              types(rule),
              described(found));
      case "additionalProperties" -> unknown(schema, error, missing);
      case "propertyNames" -> {
        String child = JsonDocument.child(pointer, error.getProperty());
        problems.add(document.placeOfKey(child), child, "text.id", error.getProperty());
      }
      case "const" ->
          problems.add(place, pointer, "version.form", described(found), described(rule));
      case "enum" ->
          problems.add(
              place,
              pointer,
              "choice.unknown",
              described(found),
              listed(rule.valueStream().map(JsonNode::stringValue).toList()));
      case "pattern" ->
          problems.add(
              place,
              pointer,
              PATTERNS.getOrDefault(rule.stringValue(), "schema.other"),
              found.stringValue());
      case "minimum" ->
          problems.add(place, pointer, "number.small", described(found), described(rule));
      case "maximum" ->
          problems.add(place, pointer, "number.large", described(found), described(rule));
      case "minItems" ->
          problems.add(
              place, pointer, "list.short", described(rule), Integer.toString(found.size()));
      case "maxItems" ->
          problems.add(
              place, pointer, "list.long", described(rule), Integer.toString(found.size()));
      case "maxLength" ->
          problems.add(
              place,
              pointer,
              "text.long",
              Integer.toString(found.stringValue().length()),
              described(rule));
      case "uniqueItems" -> lists.put(pointer, found);
      default -> problems.add(place, pointer, "schema.other", error.getMessage());
    }
  }

  /** Reports an unknown key; one that only misspells a missing key says so for both. */
  private void unknown(Schema schema, Error error, List<String> missing) {
    String name = error.getProperty();
    String child = JsonDocument.child(pointer(error), name);
    Place place = document.placeOfKey(child);
    JsonNode object = error.getInstanceNode();
    List<String> unused = keysOf(schema, error).stream().filter(key -> !object.has(key)).toList();
    Optional<String> near =
        problems.many()
            ? Optional.empty()
            : Nearest.to(name, missing).or(() -> Nearest.to(name, unused));
    if (near.isPresent()) {
      missing.remove(near.get());
      problems.add(place, child, "key.near", name, near.get());
    } else if (unused.isEmpty()) {
      problems.add(place, child, "key.superfluous", name);
    } else {
      problems.add(place, child, "key.unknown", name, listed(unused));
    }
  }

  /** The keys that the schema knows where the error is. */
  private static Collection<String> keysOf(Schema schema, Error error) {
    String rule = error.getSchemaLocation().getFragment().toString();
    JsonNode object = schema.getSchemaNode().at(JsonPointer.compile(rule).head());
    return object.path("properties").propertyNames();
  }

  private void repeated(String pointer, JsonNode list) {
    Set<JsonNode> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (!seen.add(list.path(i))) {
        String item = pointer + "/" + i;
        problems.add(document.placeOf(item), item, "list.repeats", described(list.path(i)));
      }
    }
  }

  private static String pointer(Error error) {
    return error.getInstanceLocation().toString();
  }

  private String described(JsonNode node) {
    if (node.isString()) {
      return problems.words("found.text", node.stringValue());
    }
    if (node.isNumber()) {
      return JsonText.plain(node.doubleValue());
    }
    if (node.isBoolean()) {
      return Boolean.toString(node.booleanValue());
    }
    return problems.words(
        node.isObject() ? "type.object" : node.isArray() ? "type.array" : "found.null");
  }

  /** What a value must be: one type or, where the schema lists several, any of them. */
  private String types(JsonNode rule) {
    if (rule.isArray()) {
      return rule.valueStream()
          .map(this::types)
          .reduce((one, other) -> problems.words("type.or", one, other))
          .orElseThrow();
    }
    String type = rule.stringValue();
    return problems.words(type.equals("null") ? "found.null" : "type." + type);
  }

  private static String listed(List<String> words) {
    return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
  }
}
