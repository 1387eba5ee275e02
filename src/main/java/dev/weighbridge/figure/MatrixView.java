package dev.weighbridge.figure;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.dataset.Display;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.project.Project;
import java.util.ArrayList;
import java.util.List;

/**
 * What a matrix shows: every value of the languages shown.
 *
 * @param languages the columns, first those that may lead, each group best first
 * @param groups the rows by dimension, in the dataset's order
 */
public record MatrixView(List<ShownLanguage> languages, List<Group> groups) {
  /**
   * A dimension.
   *
   * @param percent its present share, whole
   */
  public record Group(String id, String name, int percent, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A criterion.
   *
   * @param shortName for where there is little room
   * @param share its share in the whole, 0..1
   * @param percent the same as a whole percent; they add up to the dimension's
   * @param display writes its values
   * @param cells one per language
   */
  public record Row(
      String id,
      String name,
      String shortName,
      double share,
      int percent,
      Display display,
      List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A value.
   *
   * @param points 0..100; meaningless if nothing is measured
   * @param best whether no other language shown has more points
   * @param own whether it is the user's own
   */
  public record Cell(Measurement measurement, double points, boolean best, boolean own) {}

  public MatrixView {
    languages = List.copyOf(languages);
    groups = List.copyOf(groups);
  }

  /** All values of the languages shown; a pure function of the advice. */
  public static MatrixView of(Advice advice) {
    List<ShownLanguage> languages = ShownLanguage.of(advice);
    Comparison comparison = advice.dataset().comparison();
    int[] percents = advice.assessment().shares().wholePercents();
    int[] ofCriteria = advice.assessment().criterionPercents();
    List<Group> groups = new ArrayList<>();
    for (DimensionEvidence dimension : advice.dataset().dimensions()) {
      List<Row> rows = new ArrayList<>();
      for (CriterionEvidence criterion : dimension.criteria()) {
        int c = comparison.criterionIndex(criterion.id());
        rows.add(
            new Row(
                criterion.id(),
                criterion.name(),
                criterion.shortName(),
                advice.assessment().shares().ofCriterion(c),
                ofCriteria[c],
                criterion.display(),
                cells(advice.project(), c, languages)));
      }
      groups.add(new Group(dimension.id(), dimension.shortName(), percents[groups.size()], rows));
    }
    return new MatrixView(languages, groups);
  }

  private static List<Cell> cells(Project project, int c, List<ShownLanguage> languages) {
    Comparison comparison = project.dataset().comparison();
    String criterion = comparison.criteria().get(c).id();
    double most = -1;
    int measured = 0;
    for (ShownLanguage language : languages) {
      if (!comparison.isMissing(language.index(), c)) {
        most = Math.max(most, comparison.points(language.index(), c));
        measured++;
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (ShownLanguage language : languages) {
      double points = comparison.points(language.index(), c);
      boolean best = measured > 1 && !comparison.isMissing(language.index(), c) && points >= most;
      boolean own = project.own(language.id(), criterion).isPresent();
      cells.add(new Cell(comparison.measurement(language.index(), c), points, best, own));
    }
    return cells;
  }

  List<Row> rows() {
    return groups.stream().flatMap(group -> group.rows().stream()).toList();
  }
}
