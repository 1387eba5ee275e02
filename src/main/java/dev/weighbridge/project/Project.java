package dev.weighbridge.project;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.Scenario;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Requirements;
import dev.weighbridge.decision.Sampling;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the user did, as a value.
 *
 * @param dataset the evidence
 * @param scenario the one the priorities started from
 * @param start the scenario's priorities; resets go back to them
 * @param priorities what matters
 * @param shown ids of the languages shown, in the dataset's order; at least one
 * @param requirements what a language must have to lead
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
    return new Project(dataset, scenario, start, start, shown, requirements, seed, changed);
  }

  public Project withPriorities(Priorities priorities) {
    return new Project(dataset, scenario, start, priorities, shown, requirements, seed, changed);
  }

  public Project withShown(Set<String> shown) {
    return new Project(dataset, scenario, start, priorities, shown, requirements, seed, changed);
  }

  public Project withRequirements(Requirements requirements) {
    return new Project(dataset, scenario, start, priorities, shown, requirements, seed, changed);
  }

  public Project withSeed(long seed) {
    return new Project(dataset, scenario, start, priorities, shown, requirements, seed, changed);
  }

  /** The same, last changed on that day. */
  public Project changedOn(LocalDate day) {
    return new Project(dataset, scenario, start, priorities, shown, requirements, seed, day);
  }
}
