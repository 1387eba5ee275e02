package dev.weighbridge.report;

import dev.weighbridge.dataset.CapabilityEvidence;
import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Qualification.Finding;
import dev.weighbridge.decision.Support;
import dev.weighbridge.figure.DataTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is required, and how far each language has it. */
record RequirementSection(Material material) {
  Section section() {
    List<Section> parts =
        material.dataset().capabilities().stream()
            .filter(one -> material.project().requirements().capabilities().contains(one.id()))
            .map(this::requirement)
            .toList();
    String about = parts.isEmpty() ? "requirements.none" : "requirements.about";
    return new Section(
        "requirements",
        material.text("section.requirements"),
        List.of(new Block.Text(material.text(about))),
        parts);
  }

  private Section requirement(CapabilityEvidence required) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Candidacy candidacy : material.advice().analysis().candidacies()) {
      rows.add(
          List.of(
              material.cell(candidacy.alternative().name()),
              material.cell(word(support(candidacy, required))),
              material.cell(required.notes().getOrDefault(candidacy.alternative().id(), ""))));
    }
    return Section.of(
        "requirement-" + required.id(),
        required.name(),
        List.of(
            new Block.Text(required.explanation()),
            new Block.Table(
                material.text("table.requirement", required.name()),
                WideTable.filled(material.heads("language", "finding", "note"), rows)),
            new Block.References(required.sources())));
  }

  private static Support support(Candidacy candidacy, CapabilityEvidence required) {
    return candidacy.qualification().findings().stream()
        .filter(finding -> finding.capability().id().equals(required.id()))
        .map(Finding::support)
        .findFirst()
        .orElse(Support.UNKNOWN);
  }

  private String word(Support support) {
    return material.text("support." + support.name().toLowerCase(Locale.ROOT));
  }
}
