package dev.weighbridge.project;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Capability;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Criterion;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Requirements;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Projects to test with: chosen to hurt, or drawn from a seed. */
public final class Projects {
  private static final Dataset BUNDLED = Datasets.bundled();
  private static final List<Dataset> ALL =
      List.of(
          BUNDLED,
          BUNDLED,
          BUNDLED,
          Datasets.longNames(),
          Datasets.hostile(),
          Datasets.nothingMeasured(),
          Datasets.tied());

  private Projects() {}

  /** Projects by name, each with something that a careless figure gets wrong. */
  public static Map<String, Project> hard() {
    Map<String, Project> hard = new LinkedHashMap<>();
    hard.put("two", Project.of(BUNDLED));
    hard.put("one", Project.of(BUNDLED).withShown(Set.of("rust")));
    hard.put("nine", all(Project.of(BUNDLED)));
    hard.put("long-names", all(Project.of(ALL.get(3))));
    hard.put("hostile", Project.of(ALL.get(4)).withShown(Set.of("rust", "go", "java", "cpp")));
    hard.put("nothing-measured", all(Project.of(ALL.get(5))));
    hard.put("ties", all(Project.of(ALL.get(6))));
    hard.put("zeros", zeros(all(Project.of(BUNDLED))));
    hard.put(
        "required",
        all(Project.of(BUNDLED))
            .withRequirements(new Requirements(Set.of("no-collector-pauses", "grpc"))));
    return hard;
  }

  /** A project of any kind. */
  public static Project random(RandomGenerator random) {
    Dataset dataset = ALL.get(random.nextInt(ALL.size()));
    List<Alternative> languages = dataset.comparison().alternatives();
    Set<String> shown = new HashSet<>();
    int count = 1 + random.nextInt(languages.size());
    while (shown.size() < count) {
      shown.add(languages.get(random.nextInt(languages.size())).id());
    }
    Project project =
        Project.of(dataset, dataset.scenarios().get(random.nextInt(dataset.scenarios().size())))
            .withShown(shown);
    Priorities priorities = project.priorities();
    if (random.nextInt(3) > 0) {
      for (int d = 0; d < priorities.dimensionCount(); d++) {
        double importance = random.nextInt(4) == 0 ? 0 : random.nextInt(101);
        priorities = priorities.withDimension(d, importance);
      }
    }
    for (int c = 0; c < priorities.criterionCount(); c++) {
      if (random.nextInt(8) == 0) {
        priorities = priorities.withCriterion(c, random.nextInt(3) == 0 ? 0 : random.nextInt(101));
      }
    }
    if (random.nextInt(3) == 0) {
      priorities =
          priorities.withPin(
              random.nextInt(priorities.dimensionCount()), random.nextInt(101) / 100.0);
    }
    Set<String> required = new HashSet<>();
    for (Capability capability : dataset.comparison().capabilities()) {
      if (random.nextInt(30) == 0) {
        required.add(capability.id());
      }
    }
    return own(project, random)
        .withPriorities(priorities)
        .withRequirements(new Requirements(required))
        .withSeed(random.nextInt(3) == 0 ? random.nextLong(1000) : project.seed())
        .changedOn(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)));
  }

  /** Every fourth project has a few figures of its own, within their scales. */
  private static Project own(Project project, RandomGenerator random) {
    Project with = project;
    Comparison comparison = project.dataset().comparison();
    int count = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0;
    for (int i = 0; i < count; i++) {
      Criterion criterion = comparison.criteria().get(random.nextInt(comparison.criteria().size()));
      String language =
          comparison.alternatives().get(random.nextInt(comparison.alternatives().size())).id();
      double worst = criterion.scale().worst();
      double best = criterion.scale().best();
      double value = worst + random.nextDouble() * (best - worst);
      double spread = random.nextInt(3) == 0 ? 0 : 0.05 * Math.abs(value);
      Measurement.Measured measured =
          new Measurement.Measured(value, value - spread, value + spread);
      with = with.withOwn(language, criterion.id(), measured, i == 0 ? "" : Datasets.HOSTILE);
    }
    return with;
  }

  private static Project all(Project project) {
    return project.withShown(
        project.dataset().comparison().alternatives().stream()
            .map(Alternative::id)
            .collect(Collectors.toSet()));
  }

  private static Project zeros(Project project) {
    Priorities priorities = project.priorities();
    for (int d = 0; d < priorities.dimensionCount(); d++) {
      priorities = priorities.withDimension(d, 0);
    }
    return project.withPriorities(priorities);
  }
}
