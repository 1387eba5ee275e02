package dev.weighbridge.figure;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.Display;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.ValueScale;
import dev.weighbridge.project.OwnFigure;
import dev.weighbridge.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an evidence figure shows: one criterion and what is known of each language on it.
 *
 * @param id of the criterion
 * @param name of the criterion, for people
 * @param scale places a value between worst and best
 * @param display writes a value
 * @param readings one per language shown, in the dataset's order
 */
public record CriterionView(
    String id, String name, ValueScale scale, Display display, List<Reading> readings) {
  /**
   * One language.
   *
   * @param id in the dataset
   * @param language index in the dataset
   * @param name for people
   * @param measurement what is known
   * @param replaced what the evidence says, where the measurement is the user's own figure
   */
  public record Reading(
      String id,
      int language,
      String name,
      Measurement measurement,
      Optional<Measurement> replaced) {
    /** A reading of the evidence. */
    public Reading(String id, int language, String name, Measurement measurement) {
      this(id, language, name, measurement, Optional.empty());
    }

    boolean isOwn() {
      return replaced.isPresent();
    }
  }

  public CriterionView {
    readings = List.copyOf(readings);
  }

  /**
   * A criterion of a dataset with the languages shown.
   *
   * @param criterion id
   * @param shown ids of the languages
   * @throws IllegalArgumentException if the dataset has no such criterion
   */
  public static CriterionView of(Dataset dataset, String criterion, Set<String> shown) {
    Comparison comparison = dataset.comparison();
    int c = comparison.criterionIndex(criterion);
    List<Reading> readings = new ArrayList<>();
    for (int a = 0; a < comparison.alternatives().size(); a++) {
      Alternative language = comparison.alternatives().get(a);
      if (shown.contains(language.id())) {
        readings.add(new Reading(language.id(), a, language.name(), comparison.measurement(a, c)));
      }
    }
    return new CriterionView(
        criterion,
        comparison.criteria().get(c).name(),
        comparison.criteria().get(c).scale(),
        dataset.criterion(criterion).display(),
        readings);
  }

  /**
   * A criterion of a project, with the languages shown and the user's own figures told as such.
   *
   * @param criterion id
   * @throws IllegalArgumentException if the dataset has no such criterion
   */
  public static CriterionView of(Project project, String criterion) {
    CriterionView view = of(project.dataset(), criterion, project.shown());
    List<Reading> readings =
        view.readings.stream()
            .map(reading ->
                new Reading(
                    reading.id(),
                    reading.language(),
                    reading.name(),
                    reading.measurement(),
                    project.own(reading.id(), criterion).map(OwnFigure::source)))
            .toList();
    return new CriterionView(view.id, view.name, view.scale, view.display, readings);
  }

  /**
   * A reading with its place on the axis, 0 (worst) to 1 (best).
   *
   * @param own whether it is the user's own figure
   */
  record Point(
      String id,
      int language,
      String name,
      String value,
      double at,
      double from,
      double to,
      boolean own) {
    Point shownAs(String value) {
      return new Point(id, language, name, value, at, from, to, own);
    }
  }

  /** What is measured, in the order of the readings. */
  List<Point> points() {
    return readings.stream()
        .<Point>mapMulti((reading, out) -> {
          if (reading.measurement() instanceof Measurement.Measured m) {
            double low = place(m.low());
            double high = place(m.high());
            out.accept(
                new Point(
                    reading.id(),
                    reading.language(),
                    reading.name(),
                    display.text(m.value()),
                    place(m.value()),
                    Math.min(low, high),
                    Math.max(low, high),
                    reading.isOwn()));
          }
        })
        .toList();
  }

  /** Names of the languages without a measurement. */
  List<String> missing() {
    return readings.stream()
        .filter(reading -> reading.measurement() instanceof Measurement.Missing)
        .map(Reading::name)
        .toList();
  }

  private double place(double value) {
    return scale.points(value) / 100;
  }
}
