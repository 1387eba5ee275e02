package dev.weighbridge.figure;

import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.explanation.Advice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
   * @param own indexes of the dimensions where the user's own figures are part of the score
   */
  public record Row(ShownLanguage language, List<DimensionScore> scores, Set<Integer> own) {
    public Row {
      scores = List.copyOf(scores);
      own = Set.copyOf(own);
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
      Set<Integer> own = new HashSet<>();
      for (int d = 0; d < dimensions.size(); d++) {
        scores.add(DimensionScore.of(advice.assessment(), language.index(), d));
        if (isOwn(advice, language, advice.dataset().dimensions().get(d))) {
          own.add(d);
        }
      }
      rows.add(new Row(language, scores, own));
    }
    return new ProfileView(dimensions, rows);
  }

  private static boolean isOwn(Advice advice, ShownLanguage language, DimensionEvidence dimension) {
    return dimension.criteria().stream()
        .anyMatch(criterion -> advice.project().own(language.id(), criterion.id()).isPresent());
  }

  List<ShownLanguage> languages() {
    return rows.stream().map(Row::language).toList();
  }
}
