package dev.weighbridge.report;

import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.figure.DataTable.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The totals with what each dimension contributes, in whole points that add up. */
record TotalsTable(Material material) {
  DataTable table() {
    List<String> heads = new ArrayList<>(material.heads("language", "total"));
    material.dataset().dimensions().stream().map(DimensionEvidence::shortName).forEach(heads::add);
    heads.addAll(material.heads("measured", "remark"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Candidacy candidacy : material.ranking()) {
      rows.add(row(candidacy));
    }
    rows.add(shares());
    return WideTable.filled(heads, rows);
  }

  private List<Cell> row(Candidacy candidacy) {
    Standing standing = candidacy.standing();
    double[] parts = dimensions().mapToDouble(standing::contributionOfDimension).toArray();
    int[] points = standing.wholeContributions();
    List<Cell> cells = new ArrayList<>();
    cells.add(material.cell(standing.alternative().name()));
    cells.add(material.points(standing.total()));
    dimensions()
        .forEach(d ->
            cells.add(
                new Quantity(
                    parts[d],
                    standing.isDimensionCovered(d)
                        ? Integer.toString(points[d])
                        : material.text("unknown"))));
    cells.add(material.percentAtLeast(standing.coverage()));
    cells.add(material.cell(remark(candidacy)));
    return cells;
  }

  private String remark(Candidacy candidacy) {
    if (candidacy.mayLead()) {
      return "";
    }
    return material.text(
        candidacy.qualification().mayLead() ? "remark.uncovered" : "remark.failed");
  }

  private List<Cell> shares() {
    int[] percents = material.advice().assessment().shares().wholePercents();
    List<Cell> cells = new ArrayList<>();
    cells.add(material.cell(material.text("row.share")));
    cells.add(material.cell(""));
    dimensions()
        .forEach(d ->
            cells.add(
                material.percent(
                    material.advice().assessment().shares().ofDimension(d), percents[d])));
    cells.add(material.cell(""));
    cells.add(material.cell(""));
    return cells;
  }

  /** How to read the table, as far as this one needs it. */
  List<String> notes() {
    List<Standing> standings = material.advice().standings();
    List<String> notes = new ArrayList<>();
    notes.add(material.text("note.points"));
    if (standings.stream().anyMatch(standing -> standing.coverage() < 1 - 1e-9)) {
      notes.add(material.text("note.missing", percent(Standing.COVERAGE_TO_LEAD)));
    }
    if (standings.stream().anyMatch(s -> dimensions().anyMatch(d -> !s.isDimensionCovered(d)))) {
      notes.add(
          material.text(
              "note.unknown", material.text("unknown"), percent(Standing.COVERAGE_OF_DIMENSION)));
    }
    return notes;
  }

  private IntStream dimensions() {
    return IntStream.range(0, material.dataset().dimensions().size());
  }

  private static long percent(double part) {
    return Math.round(part * 100);
  }
}
