package dev.weighbridge.report;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.dataset.Scenario.Weighing;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.ValueScale;
import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.figure.DataTable.Quantity;
import dev.weighbridge.figure.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every figure used, criterion by criterion, with what it rests on. */
record EvidenceSection(Material material, Plates plates) {
  Section section() {
    int[] percents = material.advice().assessment().criterionPercents();
    return new Section(
        "evidence",
        material.text("section.evidence"),
        List.of(new Block.Text(material.text("evidence.about"))),
        material.dataset().dimensions().stream().map(one -> dimension(one, percents)).toList());
  }

  private Section dimension(DimensionEvidence dimension, int[] percents) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(dimension.question()));
    blocks.add(new Block.Text(material.text("dimension.swing", dimension.swing())));
    dimension.note().map(Block.Text::new).ifPresent(blocks::add);
    blocks.addAll(plates.of(new Subject.Dimension(dimension.id())));
    return new Section(
        "dimension-" + dimension.id(),
        dimension.name(),
        blocks,
        dimension.criteria().stream().map(one -> criterion(one, dimension, percents)).toList());
  }

  private Section criterion(CriterionEvidence evidence, DimensionEvidence within, int[] percents) {
    int index = material.comparison().criterionIndex(evidence.id());
    return Section.of(
        "criterion-" + evidence.id(),
        evidence.name(),
        List.of(
            new Block.Text(evidence.description()),
            new Block.Table(
                material.text("table.criterion", evidence.name(), evidence.unit()),
                readings(evidence, index)),
            new Block.Facts(
                List.of(
                    fact("scale", scale(evidence, index)),
                    fact("weight", weight(evidence, index, within, percents[index])),
                    fact("method", evidence.method()),
                    fact("interval", evidence.intervalBasis()),
                    fact("confidence", confidence(evidence)),
                    fact("caveats", evidence.caveats()))),
            new Block.References(evidence.sources())));
  }

  private DataTable readings(CriterionEvidence evidence, int criterion) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int language : material.shown()) {
      String id = material.comparison().alternatives().get(language).id();
      List<Cell> row = new ArrayList<>();
      row.add(material.cell(material.name(language)));
      switch (material.comparison().measurement(language, criterion)) {
        case Measurement.Measured measured -> {
          row.add(value(evidence, measured.value()));
          row.add(value(evidence, measured.low()));
          row.add(value(evidence, measured.high()));
          row.add(material.points(material.comparison().points(language, criterion)));
        }
        case Measurement.Missing _ -> {
          row.add(material.cell(material.text("value.missing")));
          row.add(material.cell(""));
          row.add(material.cell(""));
          row.add(material.cell(material.text("points.missing")));
        }
      }
      row.add(material.cell(evidence.notes().getOrDefault(id, "")));
      rows.add(row);
    }
    return WideTable.filled(
        material.heads("language", "value", "from", "to", "points", "note"), rows);
  }

  private static Quantity value(CriterionEvidence evidence, double value) {
    return new Quantity(value, evidence.display().text(value));
  }

  private String scale(CriterionEvidence evidence, int criterion) {
    ValueScale scale = material.comparison().criteria().get(criterion).scale();
    String kind =
        switch (scale) {
          case ValueScale.Linear _ -> "scale.linear";
          case ValueScale.Logarithmic _ -> "scale.logarithmic";
          case ValueScale.Anchored _ -> "scale.anchored";
        };
    return material.text(
        kind,
        evidence.display().text(scale.worst()),
        evidence.display().text(scale.best()),
        evidence.scaleReason());
  }

  private String weight(
      CriterionEvidence evidence, int criterion, DimensionEvidence within, int percent) {
    double importance = material.project().priorities().ofCriterion(criterion);
    Optional<Weighing> own =
        Optional.ofNullable(material.project().scenario().criteria().get(evidence.id()));
    double given = material.project().start().ofCriterion(criterion);
    String weight =
        material.text(
            "weight",
            material
                .percent(material.advice().assessment().shares().ofCriterion(criterion), percent)
                .shown(),
            Material.number(importance),
            within.shortName(),
            own.map(Weighing::reason).orElse(evidence.importanceReason()));
    return importance == given
        ? weight
        : weight + " " + material.text("weight.changed", Material.number(given));
  }

  private String confidence(CriterionEvidence evidence) {
    return material.text("confidence." + evidence.confidence().name().toLowerCase(Locale.ROOT));
  }

  private Block.Fact fact(String key, String text) {
    return new Block.Fact(material.text("fact." + key), text);
  }
}
