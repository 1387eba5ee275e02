package dev.weighbridge.project;

import dev.weighbridge.json.Json;
import dev.weighbridge.json.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The member {@code evidence} of a project file. */
final class SnapshotJson {
  private SnapshotJson() {}

  static void write(Snapshot snapshot, JsonGenerator json) {
    json.writeStartObject();
    json.writeArrayPropertyStart("languages");
    snapshot.languages().forEach(json::writeString);
    json.writeEndArray();
    json.writeObjectPropertyStart("start");
    snapshot.start().forEach((id, importance) -> number(id, importance, json));
    json.writeEndObject();
    json.writeObjectPropertyStart("criteria");
    snapshot
        .criteria()
        .forEach((id, measure) -> {
          json.writeObjectPropertyStart(id);
          write(measure, snapshot.languages(), json);
          json.writeEndObject();
        });
    json.writeEndObject();
    json.writeObjectPropertyStart("capabilities");
    snapshot
        .capabilities()
        .forEach((id, support) -> {
          json.writeObjectPropertyStart(id);
          support.forEach(json::writeStringProperty);
          json.writeEndObject();
        });
    json.writeEndObject();
    json.writeObjectPropertyStart("overlaps");
    snapshot
        .overlaps()
        .forEach((id, criteria) -> {
          json.writeArrayPropertyStart(id);
          criteria.forEach(json::writeString);
          json.writeEndArray();
        });
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(Snapshot.Measure measure, List<String> languages, JsonGenerator json) {
    json.writeStringProperty("dimension", measure.dimension());
    number("importance", measure.importance(), json);
    json.writeStringProperty("scale", measure.scale().kind());
    number("worst", measure.scale().worst(), json);
    number("best", measure.scale().best(), json);
    if (!measure.scale().anchors().isEmpty()) {
      json.writeArrayPropertyStart("anchors");
      for (List<Double> anchor : measure.scale().anchors()) {
        numbers(json, anchor.get(0), anchor.get(1));
      }
      json.writeEndArray();
    }
    json.writeObjectPropertyStart("values");
    for (String language : languages) {
      json.writeName(language);
      Snapshot.Reading reading = measure.values().get(language);
      if (reading == null) {
        json.writeNull();
      } else {
        numbers(json, reading.value(), reading.low(), reading.high());
      }
    }
    json.writeEndObject();
  }

  static void number(String name, double number, JsonGenerator json) {
    json.writeName(name);
    Json.number(number, json);
  }

  private static void numbers(JsonGenerator json, double... numbers) {
    json.writeStartArray();
    for (double number : numbers) {
      Json.number(number, json);
    }
    json.writeEndArray();
  }

  /** Reads evidence that breaks no rule. */
  static Snapshot read(Part evidence) {
    return new Snapshot(
        evidence.texts("languages"),
        evidence.map("start", SnapshotJson::number),
        evidence.map("criteria", SnapshotJson::measure),
        evidence.map("capabilities", SnapshotJson::support),
        evidence.map("overlaps", SnapshotJson::texts));
  }

  private static Snapshot.Measure measure(Part part) {
    Map<String, Snapshot.Reading> values = new LinkedHashMap<>();
    for (String language : part.get("values").names()) {
      List<Double> numbers = numbers(part.get("values").get(language));
      if (!numbers.isEmpty()) {
        values.put(language, new Snapshot.Reading(numbers.get(0), numbers.get(1), numbers.get(2)));
      }
    }
    return new Snapshot.Measure(
        part.textOf("dimension"),
        part.numberOf("importance"),
        new Snapshot.Scale(
            part.textOf("scale"),
            part.numberOf("worst"),
            part.numberOf("best"),
            part.list("anchors", SnapshotJson::numbers)),
        values);
  }

  private static Map<String, String> support(Part part) {
    Map<String, String> support = new LinkedHashMap<>();
    part.names().forEach(language -> support.put(language, part.textOf(language)));
    return support;
  }

  private static double number(Part part) {
    return part.number().orElseThrow();
  }

  private static List<Double> numbers(Part part) {
    return part.items().stream().map(SnapshotJson::number).toList();
  }

  private static List<String> texts(Part part) {
    return part.items().stream().map(item -> item.text().orElseThrow()).toList();
  }
}
