package dev.weighbridge.report;

import dev.weighbridge.dataset.CapabilityEvidence;
import dev.weighbridge.explanation.Breakdown;
import dev.weighbridge.explanation.Explanation;
import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.figure.DataTable.Quantity;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.project.Project;
import java.util.ArrayList;
import java.util.List;

/** What was asked and what is answered: the sections before the evidence. */
record VerdictSections(Material material, Plates plates) {
  /** What the advice is about. */
  Section question() {
    Project project = material.project();
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(fact("languages", String.join(text("list"), material.names())));
    boolean asGiven = project.priorities().equals(project.start());
    facts.add(fact("priorities", text(asGiven ? "priorities.given" : "priorities.changed")));
    List<String> required =
        material.dataset().capabilities().stream()
            .filter(one -> project.requirements().capabilities().contains(one.id()))
            .map(CapabilityEvidence::name)
            .toList();
    facts.add(
        fact(
            "required",
            required.isEmpty() ? text("required.none") : String.join(text("list"), required)));
    return Section.of(
        "question",
        text("section.question"),
        List.of(
            new Block.Text(
                text("scenario", project.scenario().name(), project.scenario().summary())),
            new Block.Facts(facts)));
  }

  /** How the languages stand. */
  Section fit() {
    List<Block> blocks = new ArrayList<>(plates.of(new Subject.Fit()));
    TotalsTable totals = new TotalsTable(material);
    blocks.add(new Block.Table(text("table.totals"), totals.table(), true));
    totals.notes().forEach(note -> blocks.add(new Block.Note(note)));
    return Section.of("fit", text("section.fit"), blocks);
  }

  /** What speaks for the leader, and the lead part by part. */
  Section why() {
    List<Block> blocks = sentences(explanation().reasons());
    explanation().breakdown().ifPresent(breakdown -> blocks.add(breakdown(breakdown)));
    blocks.addAll(plates.of(new Subject.Lead(List.of())));
    return Section.of("why", text("section.why"), blocks);
  }

  private Block breakdown(Breakdown breakdown) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Breakdown.Part part : breakdown.parts()) {
      rows.add(List.of(material.cell(part.text()), signed(part.points())));
    }
    String first = material.name(breakdown.first());
    String second = material.name(breakdown.second());
    String sum = text("breakdown.sum", first, second);
    rows.add(List.of(material.cell(sum), signed(breakdown.lead())));
    return new Block.Table(
        text("table.breakdown", first, second),
        new DataTable(material.heads("reason", "points"), rows),
        true);
  }

  private Quantity signed(int points) {
    String sign = points > 0 ? "+" : "−";
    return new Quantity(points, points == 0 ? "0" : sign + Math.abs(points));
  }

  Section against() {
    return Section.of("against", text("section.against"), sentences(explanation().against()));
  }

  /** What would change the verdict. */
  Section change() {
    List<Block> blocks = sentences(explanation().changes());
    blocks.addAll(plates.walks());
    return Section.of("change", text("section.change"), blocks);
  }

  /** What is not known. */
  Section missing() {
    List<String> gaps = new ArrayList<>(explanation().gaps());
    boolean missing =
        material.advice().analysis().candidacies().stream()
            .anyMatch(one -> !one.missing(material.advice().assessment()).isEmpty());
    if (!missing) {
      gaps.add(text("missing.none"));
    }
    return Section.of("missing", text("section.missing"), sentences(gaps));
  }

  /** All of it seen from further away. */
  Section overview() {
    return Section.of(
        "overview",
        text("section.overview"),
        plates.of(new Subject.Profile(), new Subject.Matrix(), new Subject.Scenarios()));
  }

  private Explanation explanation() {
    return material.advice().explanation();
  }

  private static List<Block> sentences(List<String> sentences) {
    List<Block> blocks = new ArrayList<>();
    if (sentences.size() == 1) {
      blocks.add(new Block.Text(sentences.getFirst()));
    } else if (!sentences.isEmpty()) {
      blocks.add(new Block.Bullets(sentences));
    }
    return blocks;
  }

  private Block.Fact fact(String key, String text) {
    return new Block.Fact(text("fact." + key), text);
  }

  private String text(String key, Object... arguments) {
    return material.text(key, arguments);
  }
}
