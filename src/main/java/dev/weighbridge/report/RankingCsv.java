package dev.weighbridge.report;

import dev.weighbridge.decision.Criterion;
import dev.weighbridge.decision.Dimension;
import dev.weighbridge.decision.Standing;
import dev.weighbridge.explanation.Advice;
import java.util.ArrayList;
import java.util.List;

/**
 * A ranking as a table for spreadsheets: a row a language, best first; then its total, coverage,
 * the points each dimension contributes ({@code dimension}) and each criterion ({@code
 * dimension/criterion}).
 */
public final class RankingCsv {
  private RankingCsv() {}

  /** The file's bytes, UTF-8. */
  public static byte[] write(Advice advice, Csv csv) {
    List<Standing> standings = advice.standings();
    List<List<?>> rows = new ArrayList<>();
    rows.add(header(advice.dataset().comparison().dimensions()));
    for (int s = 0; s < standings.size(); s++) {
      rows.add(row(s + 1, standings.get(s), advice));
    }
    return csv.file(rows);
  }

  private static List<String> header(List<Dimension> dimensions) {
    List<String> cells = new ArrayList<>(List.of("rank", "id", "name", "total", "coverage"));
    for (Dimension dimension : dimensions) {
      cells.add(dimension.id());
    }
    for (Dimension dimension : dimensions) {
      for (Criterion criterion : dimension.criteria()) {
        cells.add(dimension.id() + "/" + criterion.id());
      }
    }
    return cells;
  }

  private static List<Object> row(int rank, Standing standing, Advice advice) {
    List<Object> cells =
        new ArrayList<>(
            List.of(
                rank,
                standing.alternative().id(),
                standing.alternative().name(),
                standing.total(),
                standing.coverage()));
    for (int d = 0; d < advice.dataset().comparison().dimensions().size(); d++) {
      cells.add(standing.contributionOfDimension(d));
    }
    for (int c = 0; c < advice.dataset().comparison().criteria().size(); c++) {
      cells.add(standing.contributionOfCriterion(c));
    }
    return cells;
  }
}
