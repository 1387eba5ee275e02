package dev.weighbridge.report;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.dataset.Scenario.Weighing;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What matters: importances, shares and pins, and the scenario's reasons for them. */
record PrioritySection(Material material) {
  Section section() {
    List<Block> blocks = new ArrayList<>();
    if (material.advice().assessment().shares().noPreference()) {
      blocks.add(new Block.Text(material.text("preference.none")));
    }
    blocks.add(new Block.Text(material.text("priorities.about")));
    blocks.add(new Block.Table(material.text("table.dimensions"), dimensions()));
    blocks.add(new Block.Table(material.text("table.criteria"), criteria()));
    return new Section(
        "priorities", material.text("section.priorities"), blocks, List.of(reasons()));
  }

  private DataTable dimensions() {
    int[] percents = material.advice().assessment().shares().wholePercents();
    Priorities priorities = material.project().priorities();
    List<List<Cell>> rows = new ArrayList<>();
    for (int d = 0; d < percents.length; d++) {
      rows.add(
          List.of(
              material.cell(material.dataset().dimensions().get(d).name()),
              given(material.project().start().ofDimension(d)),
              material.importance(priorities.ofDimension(d)),
              material.percent(material.advice().assessment().shares().ofDimension(d), percents[d]),
              material.cell(priorities.isPinned(d) ? material.text("pinned") : "")));
    }
    return WideTable.filled(
        material.heads("dimension", "importance.scenario", "importance", "share", "held"), rows);
  }

  private DataTable criteria() {
    Comparison comparison = material.comparison();
    int[] percents = material.advice().assessment().criterionPercents();
    List<CriterionEvidence> evidence = material.dataset().criteria();
    List<List<Cell>> rows = new ArrayList<>();
    for (int c = 0; c < percents.length; c++) {
      rows.add(
          List.of(
              material.cell(evidence.get(c).name()),
              material.cell(
                  material.dataset().dimensions().get(comparison.dimensionOf(c)).shortName()),
              given(material.project().start().ofCriterion(c)),
              material.importance(material.project().priorities().ofCriterion(c)),
              material.percent(
                  material.advice().assessment().shares().ofCriterion(c), percents[c])));
    }
    return WideTable.filled(
        material.heads("criterion", "dimension", "importance.scenario", "importance", "share"),
        rows);
  }

  /** The scenario's importance, where the priorities are no longer the scenario's. */
  private Cell given(double importance) {
    boolean changed = !material.project().priorities().equals(material.project().start());
    return changed ? material.importance(importance) : material.cell("");
  }

  /** Why the scenario weighs as it does. */
  private Section reasons() {
    List<Block.Fact> facts = new ArrayList<>();
    for (DimensionEvidence dimension : material.dataset().dimensions()) {
      reason(dimension.name(), dimension.id(), material.project().scenario().dimensions(), facts);
    }
    for (CriterionEvidence criterion : material.dataset().criteria()) {
      reason(criterion.name(), criterion.id(), material.project().scenario().criteria(), facts);
    }
    return Section.of("reasons", material.text("section.reasons"), List.of(new Block.Facts(facts)));
  }

  private void reason(
      String name, String id, Map<String, Weighing> weighings, List<Block.Fact> facts) {
    Weighing weighing = weighings.get(id);
    if (weighing != null) {
      String importance = Material.number(weighing.importance());
      facts.add(new Block.Fact(material.text("reason.name", name, importance), weighing.reason()));
    }
  }
}
