package dev.weighbridge.project;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Capability;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Criterion;
import dev.weighbridge.decision.Dimension;
import dev.weighbridge.decision.Priorities;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Writes the members of a project file, ids in the dataset's order. */
final class ProjectJson {
  private final Project project;
  private final JsonGenerator json;

  private ProjectJson(Project project, JsonGenerator json) {
    this.project = project;
    this.json = json;
  }

  static void write(Project project, Map<String, String> picture, JsonGenerator json) {
    new ProjectJson(project, json).write(picture);
  }

  private void write(Map<String, String> picture) {
    json.writeStartObject();
    json.writeNumberProperty("weighbridge", ProjectFile.VERSION);
    dataset(project.dataset());
    json.writeStringProperty("scenario", project.scenario().id());
    json.writeStringProperty("changed", project.changed().toString());
    json.writeArrayPropertyStart("languages");
    project.shown().forEach(json::writeString);
    json.writeEndArray();
    priorities(project.dataset().comparison(), project.priorities());
    json.writeArrayPropertyStart("required");
    for (Capability capability : project.dataset().comparison().capabilities()) {
      if (project.requirements().capabilities().contains(capability.id())) {
        json.writeString(capability.id());
      }
    }
    json.writeEndArray();
    json.writeNumberProperty("seed", project.seed());
    if (!project.own().isEmpty()) {
      json.writeArrayPropertyStart("own");
      project.own().forEach(this::own);
      json.writeEndArray();
    }
    json.writeName("evidence");
    SnapshotJson.write(Snapshot.of(project.withoutOwn()), json);
    if (!picture.isEmpty()) {
      json.writeObjectPropertyStart("picture");
      new TreeMap<>(picture).forEach(json::writeStringProperty);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void own(OwnFigure figure) {
    json.writeStartObject();
    json.writeStringProperty("language", figure.language());
    json.writeStringProperty("criterion", figure.criterion());
    SnapshotJson.number("value", figure.measured().value(), json);
    SnapshotJson.number("low", figure.measured().low(), json);
    SnapshotJson.number("high", figure.measured().high(), json);
    json.writeStringProperty("note", figure.note());
    json.writeEndObject();
  }

  private void dataset(Dataset dataset) {
    json.writeObjectPropertyStart("dataset");
    json.writeStringProperty("id", dataset.id());
    json.writeStringProperty("version", dataset.version());
    json.writeStringProperty("sha256", dataset.sha256());
    json.writeStringProperty("date", dataset.date().toString());
    json.writeEndObject();
  }

  private void priorities(Comparison comparison, Priorities priorities) {
    List<Dimension> dimensions = comparison.dimensions();
    json.writeObjectPropertyStart("importance");
    for (int d = 0; d < dimensions.size(); d++) {
      SnapshotJson.number(dimensions.get(d).id(), priorities.ofDimension(d), json);
    }
    json.writeEndObject();
    List<Criterion> criteria = comparison.criteria();
    json.writeObjectPropertyStart("criteria");
    for (int c = 0; c < criteria.size(); c++) {
      SnapshotJson.number(criteria.get(c).id(), priorities.ofCriterion(c), json);
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("pins");
    for (int d = 0; d < dimensions.size(); d++) {
      if (priorities.isPinned(d)) {
        SnapshotJson.number(dimensions.get(d).id(), priorities.pinnedShare(d).orElseThrow(), json);
      }
    }
    json.writeEndObject();
  }
}
