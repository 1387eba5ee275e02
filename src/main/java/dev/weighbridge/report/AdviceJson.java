package dev.weighbridge.report;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Criterion;
import dev.weighbridge.decision.Dimension;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.json.Json;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Advice as one JSON object, for programs: {@code dataset {id, version, sha256}}, {@code project}
 * if it is given, {@code scenario}, {@code shares {dimension: 0..1}}, {@code languages [{id, total,
 * coverage, contributions {dimension: points}, criteria {criterion: points}}]}, best first.
 * Contributions are points of the total, in full precision; keys keep the dataset's order. What is
 * concluded follows: {@code sampling} to {@code otherMethods}, and {@code explanation}, the same in
 * words. Languages, dimensions and criteria are named by id; shares and estimates are 0..1, totals
 * and leads points. Where there is no such result, the value is null.
 */
public final class AdviceJson {
  private AdviceJson() {}

  /**
   * The JSON text, ending in a line feed; the same advice gives the same text.
   *
   * @param project the project itself as JSON, indented by line feeds and spaces or not at all; it
   *     becomes the member {@code project} without being read
   */
  public static String write(Advice advice, Optional<String> project) {
    return Json.text(json -> write(advice, project, json));
  }

  private static void write(Advice advice, Optional<String> project, JsonGenerator json) {
    Dataset dataset = advice.dataset();
    List<Dimension> dimensions = dataset.comparison().dimensions();
    json.writeStartObject();
    json.writeObjectPropertyStart("dataset");
    json.writeStringProperty("id", dataset.id());
    json.writeStringProperty("version", dataset.version());
    json.writeStringProperty("sha256", dataset.sha256());
    json.writeEndObject();
    project.ifPresent(text -> {
      json.writeName("project");
      // Lines end only between JSON's tokens: in a string they are escaped.
      json.writeRawValue(text.strip().replace("\n", "\n  "));
    });
    json.writeStringProperty("scenario", advice.project().scenario().id());
    json.writeObjectPropertyStart("shares");
    for (int d = 0; d < dimensions.size(); d++) {
      json.writeNumberProperty(dimensions.get(d).id(), advice.assessment().shares().ofDimension(d));
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("languages");
    for (Standing standing : advice.standings()) {
      write(standing, dataset.comparison(), json);
    }
    json.writeEndArray();
    new AnalysisJson(advice, json).write();
    json.writeEndObject();
  }

  private static void write(Standing standing, Comparison comparison, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", standing.alternative().id());
    json.writeNumberProperty("total", standing.total());
    json.writeNumberProperty("coverage", standing.coverage());
    json.writeObjectPropertyStart("contributions");
    List<Dimension> dimensions = comparison.dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      json.writeNumberProperty(dimensions.get(d).id(), standing.contributionOfDimension(d));
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("criteria");
    List<Criterion> criteria = comparison.criteria();
    for (int c = 0; c < criteria.size(); c++) {
      json.writeNumberProperty(criteria.get(c).id(), standing.contributionOfCriterion(c));
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
