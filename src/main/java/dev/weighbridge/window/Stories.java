package dev.weighbridge.window;

import dev.weighbridge.dataset.Claim;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.FieldReport;
import java.util.Comparator;
import java.util.List;

/**
 * What is told on a dimension, each story once: a claim that tells the story of a report which is
 * there as well is left to the report, which has its figures and limits.
 *
 * @param claims in the file's order
 * @param reports those mainly about the dimension first, then newest first
 */
record Stories(List<Claim> claims, List<FieldReport> reports) {
  Stories {
    claims = List.copyOf(claims);
    reports = List.copyOf(reports);
  }

  /**
   * The stories of a dimension.
   *
   * @param dimension id
   */
  static Stories of(Dataset dataset, String dimension) {
    List<FieldReport> reports =
        dataset.fieldReports().stream()
            .filter(report -> report.dimensions().contains(dimension))
            .sorted(
                Comparator.<FieldReport>comparingInt(
                        report -> Math.min(report.dimensions().indexOf(dimension), 1))
                    .thenComparing(Comparator.comparingInt(FieldReport::year).reversed()))
            .toList();
    List<Claim> claims =
        dataset.claimsOf(dimension).stream()
            .filter(claim ->
                claim.report().stream()
                    .noneMatch(told -> reports.stream().anyMatch(r -> r.id().equals(told))))
            .toList();
    return new Stories(claims, reports);
  }
}
