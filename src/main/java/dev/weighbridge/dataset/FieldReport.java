package dev.weighbridge.dataset;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one organisation reports from practice. Reports are selected success stories: never count
 * them.
 *
 * @param id stable key
 * @param system what was built or changed
 * @param from what it was before
 * @param to what it became
 * @param dimensions ids of the dimensions it bears on
 * @param questions ids of the discussion questions it helps to answer
 * @param favours id of the language it speaks for; empty where it cuts both ways
 * @param limits what it does not show
 * @param sources at least one
 */
public record FieldReport(
    String id,
    String organisation,
    String system,
    String from,
    String to,
    List<String> dimensions,
    List<String> questions,
    Optional<String> favours,
    String summary,
    List<Figure> figures,
    int year,
    Confidence confidence,
    String limits,
    List<Source> sources) {
  /**
   * A figure of a report.
   *
   * @param what what was counted or measured
   * @param before in {@code unit}
   * @param after in {@code unit}; the only value where there is no before
   * @param changePercent relative to before; negative is a reduction
   * @param note how to read it
   */
  public record Figure(
      String what,
      OptionalDouble before,
      OptionalDouble after,
      String unit,
      OptionalDouble changePercent,
      Optional<String> note) {}

  public FieldReport {
    dimensions = List.copyOf(dimensions);
    questions = List.copyOf(questions);
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
  }
}
