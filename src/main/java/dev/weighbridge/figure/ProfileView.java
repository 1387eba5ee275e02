package dev.weighbridge.figure;

import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.explanation.Advice;
import java.util.ArrayList;
import java.util.List;

/**
 * What a profile and a radar show: each language's points on each dimension.
 *
 * @param dimensions in the dataset's order
 * @param rows one per language shown, first those that may lead, each group best first
 */
public record ProfileView(List<Side> dimensions, List<Row> rows) {
  /**
   * A dimension.
   *
   * @param id in the dataset
   * @param name short
   * @param percent its present share, whole
   */
  public record Side(String id, String name, int percent) {}

  /**
   * A language.
   *
   * @param language which
   * @param scores one per dimension
   */
  public record Row(ShownLanguage language, List<DimensionScore> scores) {
    public Row {
      scores = List.copyOf(scores);
    }
  }

  public ProfileView {
    dimensions = List.copyOf(dimensions);
    rows = List.copyOf(rows);
  }

  /** The languages shown on all dimensions; a pure function of the advice. */
  public static ProfileView of(Advice advice) {
    int[] percents = advice.assessment().shares().wholePercents();
    List<Side> dimensions = new ArrayList<>();
    for (DimensionEvidence dimension : advice.dataset().dimensions()) {
      dimensions.add(new Side(dimension.id(), dimension.shortName(), percents[dimensions.size()]));
    }
    List<Row> rows = new ArrayList<>();
    for (ShownLanguage language : ShownLanguage.of(advice)) {
      List<DimensionScore> scores = new ArrayList<>();
      for (int d = 0; d < dimensions.size(); d++) {
        scores.add(DimensionScore.of(advice.assessment(), language.index(), d));
      }
      rows.add(new Row(language, scores));
    }
    return new ProfileView(dimensions, rows);
  }

  List<ShownLanguage> languages() {
    return rows.stream().map(Row::language).toList();
  }
}
