package dev.weighbridge.figure;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Interval;
import dev.weighbridge.decision.SampledTotals;
import dev.weighbridge.decision.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a fit figure shows.
 *
 * @param dimensions in the dataset's order
 * @param bars in the order they are drawn: first those that may lead
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
   * @param failed names of the requirements that rule it out
   * @param interval where the total lies nine times in ten, if that is known yet
   * @param parts one per dimension
   * @param earlier what it had in the state that this one is held against, if it was shown there
   */
  public record Bar(
      String id,
      int language,
      String name,
      double total,
      double coverage,
      boolean covered,
      List<String> failed,
      Optional<Interval> interval,
      List<Part> parts,
      Optional<Earlier> earlier) {
    public Bar {
      failed = List.copyOf(failed);
      parts = List.copyOf(parts);
    }

    /** Whether there is enough evidence and no requirement rules it out. */
    boolean mayLead() {
      return covered && failed.isEmpty();
    }

    /** Why it may not lead, if so. */
    Optional<Obstacle> obstacle() {
      return mayLead() ? Optional.empty() : Optional.of(new Obstacle(failed, covered, coverage));
    }

    Bar against(Earlier before) {
      return new Bar(
          id,
          language,
          name,
          total,
          coverage,
          covered,
          failed,
          interval,
          parts,
          Optional.of(before));
    }

    /** The least the total can be, if everything missing turned out worst. */
    double least() {
      return FitView.least(total, coverage);
    }

    /** The most the total can be, if everything missing turned out best. */
    double most() {
      return FitView.most(total, coverage);
    }
  }

  /**
   * What a language had in an earlier state, A beside B.
   *
   * @param total 0..100 points
   * @param coverage part of the weight that rested on measurements, 0..1
   * @param covered whether that was enough to lead
   */
  public record Earlier(double total, double coverage, boolean covered) {
    double least() {
      return FitView.least(total, coverage);
    }

    double most() {
      return FitView.most(total, coverage);
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

  /**
   * The languages shown, best first, those that may not lead after the others.
   *
   * @param sampled of the same analysis; without it no interval is drawn
   */
  public static FitView of(Dataset dataset, Analysis analysis, Optional<SampledTotals> sampled) {
    List<Name> names = new ArrayList<>();
    for (DimensionEvidence dimension : dataset.dimensions()) {
      names.add(new Name(dimension.id(), dimension.shortName()));
    }
    List<Candidacy> order = new ArrayList<>(analysis.candidacies());
    order.sort(
        Comparator.comparing((Candidacy candidacy) -> !candidacy.mayLead())
            .thenComparingDouble(candidacy -> -candidacy.standing().total()));
    List<Bar> bars = new ArrayList<>(order.size());
    for (Candidacy candidacy : order) {
      bars.add(bar(dataset.comparison(), candidacy, sampled));
    }
    return new FitView(names, bars);
  }

  /** The same, each language beside what it had in an earlier analysis of the same evidence. */
  public FitView against(Analysis earlier) {
    List<Bar> compared = new ArrayList<>(bars.size());
    for (Bar bar : bars) {
      compared.add(
          earlier.candidacies().stream()
              .map(Candidacy::standing)
              .filter(standing -> standing.alternative().id().equals(bar.id()))
              .findFirst()
              .map(before ->
                  bar.against(new Earlier(before.total(), before.coverage(), before.isCovered())))
              .orElse(bar));
    }
    return new FitView(dimensions, compared);
  }

  /** Whether any language is shown beside what it had. */
  boolean compares() {
    return bars.stream().anyMatch(bar -> bar.earlier().isPresent());
  }

  private static double least(double total, double coverage) {
    return Math.max(total - UNKNOWN * (1 - coverage), 0);
  }

  private static double most(double total, double coverage) {
    return Math.min(total + UNKNOWN * (1 - coverage), 100);
  }

  private static Bar bar(
      Comparison comparison, Candidacy candidacy, Optional<SampledTotals> sampled) {
    Standing standing = candidacy.standing();
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
        Obstacle.failed(candidacy),
        sampled.map(totals -> totals.interval(standing.index())),
        parts,
        Optional.empty());
  }
}
