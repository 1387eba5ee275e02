package dev.weighbridge.project;

import dev.weighbridge.dataset.CapabilityEvidence;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.Scenario;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Criterion;
import dev.weighbridge.decision.Dimension;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Requirements;
import dev.weighbridge.json.Part;
import dev.weighbridge.wording.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns a document that breaks no rule into a project. What the dataset has no place for any more
 * is left out and told.
 */
final class ProjectBinder {
  private final Part root;
  private final Dataset dataset;
  private final Optional<Scenario> kept;
  private final Project project;
  private final List<Difference> lost = new ArrayList<>();

  ProjectBinder(Part root, Dataset dataset) {
    this.root = root;
    this.dataset = dataset;
    String id = root.textOf("scenario");
    this.kept = dataset.scenarios().stream().filter(s -> s.id().equals(id)).findFirst();
    this.project = bound();
  }

  Project project() {
    return project;
  }

  /** What of the file is not in the project. */
  List<Difference> lost() {
    return List.copyOf(lost);
  }

  /** Whether the project is still on the scenario that it was on. */
  boolean keptScenario() {
    return kept.isPresent();
  }

  private Project bound() {
    Scenario scenario = kept.orElseGet(() -> dataset.scenarios().getFirst());
    if (kept.isEmpty()) {
      lose("lost.scenario", root.textOf("scenario"), scenario.name());
    }
    Project fresh = Project.of(dataset, scenario);
    Project bound =
        fresh
            .withShown(shown().orElse(fresh.shown()))
            .withPriorities(priorities(fresh.start()))
            .withRequirements(new Requirements(required()))
            .withSeed(root.get("seed").whole().orElseThrow())
            .changedOn(LocalDate.parse(root.textOf("changed")));
    for (Part figure : root.get("own").items()) {
      bound = withOwn(bound, figure);
    }
    return bound;
  }

  private Project withOwn(Project project, Part figure) {
    Comparison comparison = dataset.comparison();
    String language = figure.textOf("language");
    String criterion = figure.textOf("criterion");
    if (!ids(comparison.alternatives(), Alternative::id).contains(language)
        || !ids(comparison.criteria(), Criterion::id).contains(criterion)) {
      lose("lost.own", language, criterion);
      return project;
    }
    Measurement.Measured measured =
        new Measurement.Measured(
            figure.numberOf("value"), figure.numberOf("low"), figure.numberOf("high"));
    return project.withOwn(language, criterion, measured, figure.textOf("note"));
  }

  private Optional<Set<String>> shown() {
    List<String> all = ids(dataset.comparison().alternatives(), Alternative::id);
    Set<String> shown = known(root.texts("languages"), all, "lost.language");
    if (shown.isEmpty()) {
      lose("lost.languages");
    }
    return shown.isEmpty() ? Optional.empty() : Optional.of(shown);
  }

  private Set<String> required() {
    List<String> all = ids(dataset.capabilities(), CapabilityEvidence::id);
    return known(root.texts("required"), all, "lost.capability");
  }

  private Priorities priorities(Priorities start) {
    Comparison comparison = dataset.comparison();
    List<String> dimensions = ids(comparison.dimensions(), Dimension::id);
    List<String> criteria = ids(comparison.criteria(), Criterion::id);
    known(root.get("importance").names(), dimensions, "lost.dimension");
    known(root.get("criteria").names(), criteria, "lost.criterion");
    known(root.get("pins").names(), dimensions, "lost.pin");
    Priorities priorities = start;
    for (int d = 0; d < dimensions.size(); d++) {
      OptionalDouble importance = root.get("importance").get(dimensions.get(d)).number();
      priorities = priorities.withDimension(d, importance.orElse(start.ofDimension(d)));
    }
    for (int c = 0; c < criteria.size(); c++) {
      OptionalDouble importance = root.get("criteria").get(criteria.get(c)).number();
      priorities = priorities.withCriterion(c, importance.orElse(start.ofCriterion(c)));
    }
    Optional<Priorities> pinned = Pins.on(priorities, comparison, root.get("pins"));
    if (pinned.isEmpty()) {
      lose("lost.pins");
    }
    return pinned.orElse(priorities);
  }

  /** The wanted ids that exist; the others are lost. */
  private Set<String> known(Iterable<String> wanted, List<String> all, String key) {
    Set<String> known = new LinkedHashSet<>();
    for (String id : wanted) {
      if (all.contains(id)) {
        known.add(id);
      } else {
        lose(key, id);
      }
    }
    return known;
  }

  private static <T> List<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).toList();
  }

  private void lose(String key, String... arguments) {
    Messages messages = Messages.of(ProjectFile.ROOM, Locale.ENGLISH);
    lost.add(new Difference(Difference.Kind.PROJECT, messages.text(key, (Object[]) arguments)));
  }
}
