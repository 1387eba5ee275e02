package dev.weighbridge.report;

import dev.weighbridge.dataset.OverlapEvidence;
import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Interval;
import dev.weighbridge.decision.OverlapEffect;
import dev.weighbridge.decision.SampledTotals;
import dev.weighbridge.decision.Total;
import dev.weighbridge.explanation.WholeDraws;
import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.figure.DataTable.Quantity;
import dev.weighbridge.figure.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How far the verdict can be relied on: evidence, priorities, methods, double counting. */
record CertaintySection(Material material, Plates plates) {
  Section section() {
    List<Block> blocks = new ArrayList<>();
    List<String> sentences = material.advice().explanation().certainty();
    if (!sentences.isEmpty()) {
      blocks.add(new Block.Bullets(sentences));
    }
    blocks.addAll(plates.of(new Subject.Confidence()));
    blocks.add(new Block.Table(material.text("table.intervals"), intervals()));
    blocks.addAll(plates.of(new Subject.Acceptability()));
    return new Section(
        "certainty", material.text("section.certainty"), blocks, List.of(overlaps()));
  }

  private DataTable intervals() {
    SampledTotals totals = material.advice().sampled().totals();
    WholeDraws draws = material.advice().draws();
    List<List<Cell>> rows = new ArrayList<>();
    for (Candidacy candidacy : material.ranking()) {
      int language = candidacy.standing().index();
      Interval interval = totals.interval(language);
      double leads = totals.leads(language).value();
      rows.add(
          List.of(
              material.cell(material.name(language)),
              material.points(candidacy.standing().total()),
              new Quantity(interval.low(), Integer.toString(interval.wholeLow())),
              new Quantity(interval.high(), Integer.toString(interval.wholeHigh())),
              candidacy.mayLead()
                  ? new Quantity(leads, Integer.toString(draws.ahead(language)))
                  : material.cell(material.text("leads.never"))));
    }
    return new DataTable(material.heads("language", "total", "low", "high", "leads"), rows);
  }

  /** What measures partly the same, why, and what it would come to counted once. */
  private Section overlaps() {
    List<Block> blocks = new ArrayList<>();
    List<Block.Fact> facts = material.dataset().overlaps().stream().map(this::overlap).toList();
    if (!facts.isEmpty()) {
      blocks.add(new Block.Text(material.text("overlaps.about")));
      blocks.add(new Block.Facts(facts));
    }
    return Section.of("overlaps", material.text("section.overlaps"), blocks);
  }

  private Block.Fact overlap(OverlapEvidence overlap) {
    String names =
        overlap.criteria().stream()
            .map(id -> material.dataset().criterion(id).name())
            .collect(Collectors.joining(material.text("overlap.and")));
    String effect =
        material.advice().analysis().exact().stream()
            .flatMap(exact -> exact.overlaps().stream())
            .filter(one -> one.overlap().id().equals(overlap.id()))
            .map(this::effect)
            .collect(Collectors.joining());
    return new Block.Fact(names, (overlap.why() + " " + effect).strip());
  }

  private String effect(OverlapEffect effect) {
    int share = material.advice().assessment().percent(effect.overlap());
    Total first = effect.merged().getFirst();
    String name = first.alternative().name();
    if (effect.merged().size() < 2) {
      return material.text("overlap.one", share, name, Math.round(first.points()));
    }
    Total second = effect.merged().get(1);
    return material.text(
        "overlap.merged",
        share,
        name,
        Math.round(first.points()),
        second.alternative().name(),
        Math.round(second.points()));
  }
}
