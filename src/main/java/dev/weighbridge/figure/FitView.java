package dev.weighbridge.figure;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Dimension;
import dev.weighbridge.decision.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a fit figure shows.
 *
 * @param dimensions in the dataset's order
 * @param bars in the order they are drawn: first those with enough evidence to lead
 */
public record FitView(List<Name> dimensions, List<Bar> bars) {
  /**
   * What a dimension is called.
   *
   * @param id in the dataset
   * @param text short
   */
  public record Name(String id, String text) {}

  /**
   * One language.
   *
   * @param language index in the dataset
   * @param name for people
   * @param total 0..100 points
   * @param coverage part of the weight that rests on measurements, 0..1
   * @param covered whether that is enough to lead
   * @param parts one per dimension
   */
  public record Bar(
      String id,
      int language,
      String name,
      double total,
      double coverage,
      boolean covered,
      List<Part> parts) {
    public Bar {
      parts = List.copyOf(parts);
    }

    /** The least the total can be, if everything missing turned out worst. */
    double least() {
      return Math.max(total - UNKNOWN * (1 - coverage), 0);
    }

    /** The most the total can be, if everything missing turned out best. */
    double most() {
      return Math.min(total + UNKNOWN * (1 - coverage), 100);
    }
  }

  /**
   * What one dimension contributes to one language's total.
   *
   * @param points of the total
   * @param missing those of the points that stand for missing measurements
   * @param covered whether enough of the dimension is measured to call it known
   */
  public record Part(double points, double missing, boolean covered) {}

  /** What a missing measurement counts as, in points. */
  private static final double UNKNOWN = Comparison.MISSING_POINTS;

  public FitView {
    dimensions = List.copyOf(dimensions);
    bars = List.copyOf(bars);
  }

  /** The languages shown, with the dataset's short names of the dimensions. */
  public static FitView of(Dataset dataset, Assessment assessment, Set<String> shown) {
    return of(
        assessment,
        shown,
        dataset.dimensions().stream().map(DimensionEvidence::shortName).toList());
  }

  /**
   * The languages shown, best first, those without enough evidence after the others.
   *
   * @param shown ids of the languages
   * @param dimensionNames short names, in the comparison's order
   */
  public static FitView of(Assessment assessment, Set<String> shown, List<String> dimensionNames) {
    Comparison comparison = assessment.comparison();
    List<Name> names = new ArrayList<>();
    for (int d = 0; d < comparison.dimensions().size(); d++) {
      Dimension dimension = comparison.dimensions().get(d);
      names.add(new Name(dimension.id(), dimensionNames.get(d)));
    }
    List<Bar> able = new ArrayList<>();
    List<Bar> unable = new ArrayList<>();
    for (Standing standing : assessment.ranking(shown)) {
      (standing.isCovered() ? able : unable).add(bar(assessment, standing));
    }
    able.addAll(unable);
    return new FitView(names, able);
  }

  private static Bar bar(Assessment assessment, Standing standing) {
    Comparison comparison = assessment.comparison();
    List<Part> parts = new ArrayList<>();
    for (int d = 0; d < comparison.dimensions().size(); d++) {
      double missing = 0;
      for (int c = comparison.firstCriterion(d); c < comparison.endCriterion(d); c++) {
        if (comparison.isMissing(standing.index(), c)) {
          missing += standing.contributionOfCriterion(c);
        }
      }
      parts.add(
          new Part(standing.contributionOfDimension(d), missing, standing.isDimensionCovered(d)));
    }
    return new Bar(
        standing.alternative().id(),
        standing.index(),
        standing.alternative().name(),
        standing.total(),
        standing.coverage(),
        standing.isCovered(),
        parts);
  }
}
