package dev.weighbridge.project;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.Scenario;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Requirements;
import dev.weighbridge.decision.Sampling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the user did, as a value.
 *
 * @param dataset the evidence, with the user's own figures in it
 * @param scenario the one the priorities started from
 * @param start the scenario's priorities; resets go back to them
 * @param priorities what matters
 * @param shown ids of the languages shown, in the dataset's order; at least one
 * @param requirements what a language must have to lead
 * @param own the user's own figures, criterion after criterion, in the dataset's order
 * @param seed of all sampling
 * @param changed the day of the last change; the evidence's date before there was any
 */
public record Project(
    Dataset dataset,
    Scenario scenario,
    Priorities start,
    Priorities priorities,
    Set<String> shown,
    Requirements requirements,
    List<OwnFigure> own,
    long seed,
    LocalDate changed) {
  private static final int SHOWN_AT_START = 2;

  public Project {
    Set<String> ordered = new LinkedHashSet<>();
    for (Alternative alternative : dataset.comparison().alternatives()) {
      if (shown.contains(alternative.id())) {
        ordered.add(alternative.id());
      }
    }
    if (ordered.size() != shown.size()) {
      throw new IllegalArgumentException("The dataset does not have all languages of " + shown);
    }
    if (ordered.isEmpty()) {
      throw new IllegalArgumentException("At least one language must be shown.");
    }
    shown = Collections.unmodifiableSet(ordered);
    own = List.copyOf(own);
    for (String required : requirements.capabilities()) {
      if (dataset.comparison().capabilities().stream().noneMatch(c -> c.id().equals(required))) {
        throw new IllegalArgumentException("The dataset has no capability \"" + required + "\".");
      }
    }
  }

  /** A fresh project: the dataset's first scenario and its first two languages. */
  public static Project of(Dataset dataset) {
    return of(dataset, dataset.scenarios().getFirst());
  }

  /** A fresh project on a scenario, with the dataset's first two languages. */
  public static Project of(Dataset dataset, Scenario scenario) {
    List<String> first =
        dataset.comparison().alternatives().stream()
            .limit(SHOWN_AT_START)
            .map(Alternative::id)
            .toList();
    Priorities start = scenario.priorities(dataset);
    return new Project(
        dataset,
        scenario,
        start,
        start,
        new LinkedHashSet<>(first),
        Requirements.none(),
        List.of(),
        Sampling.USUAL_SEED,
        dataset.date());
  }

  /** Shares and totals of all languages. */
  public Assessment assess() {
    return Assessment.of(dataset.comparison(), priorities);
  }

  /** All that follows without sampling. */
  public Analysis analyse() {
    return Analysis.of(assess(), shown, requirements);
  }

  /** On another scenario, with its priorities. */
  public Project withScenario(Scenario scenario) {
    Priorities start = scenario.priorities(dataset);
    return new Project(dataset, scenario, start, start, shown, requirements, own, seed, changed);
  }

  public Project withPriorities(Priorities priorities) {
    return new Project(
        dataset, scenario, start, priorities, shown, requirements, own, seed, changed);
  }

  public Project withShown(Set<String> shown) {
    return new Project(
        dataset, scenario, start, priorities, shown, requirements, own, seed, changed);
  }

  public Project withRequirements(Requirements requirements) {
    return new Project(
        dataset, scenario, start, priorities, shown, requirements, own, seed, changed);
  }

  /** With the user's figure in place of the evidence's, or of an earlier one of the user's. */
  public Project withOwn(
      String language, String criterion, Measurement.Measured measured, String note) {
    Comparison comparison = dataset.comparison();
    Measurement source =
        own(language, criterion)
            .map(OwnFigure::source)
            .orElseGet(() ->
                comparison.measurement(
                    comparison.alternativeIndex(language), comparison.criterionIndex(criterion)));
    List<OwnFigure> figures = new ArrayList<>(own);
    figures.removeIf(figure -> figure.isOf(language, criterion));
    figures.add(new OwnFigure(language, criterion, measured, note, source));
    figures.sort(
        Comparator.<OwnFigure>comparingInt(figure -> comparison.criterionIndex(figure.criterion()))
            .thenComparingInt(figure -> comparison.alternativeIndex(figure.language())));
    return withEvidence(dataset.withMeasurement(language, criterion, measured), figures);
  }

  /** With the evidence's figure again; the same if it is there already. */
  public Project withoutOwn(String language, String criterion) {
    Optional<OwnFigure> figure = own(language, criterion);
    if (figure.isEmpty()) {
      return this;
    }
    List<OwnFigure> figures = new ArrayList<>(own);
    figures.remove(figure.get());
    return withEvidence(
        dataset.withMeasurement(language, criterion, figure.get().source()), figures);
  }

  /** With the evidence's figures only. */
  public Project withoutOwn() {
    Project evidence = this;
    for (OwnFigure figure : own) {
      evidence = evidence.withoutOwn(figure.language(), figure.criterion());
    }
    return evidence;
  }

  private Project withEvidence(Dataset dataset, List<OwnFigure> own) {
    return new Project(
        dataset, scenario, start, priorities, shown, requirements, own, seed, changed);
  }

  /** The user's figure of a language on a criterion. */
  public Optional<OwnFigure> own(String language, String criterion) {
    return own.stream().filter(figure -> figure.isOf(language, criterion)).findFirst();
  }

  public Project withSeed(long seed) {
    return new Project(
        dataset, scenario, start, priorities, shown, requirements, own, seed, changed);
  }

  /** The same, last changed on that day. */
  public Project changedOn(LocalDate day) {
    return new Project(dataset, scenario, start, priorities, shown, requirements, own, seed, day);
  }
}
