package dev.weighbridge.project;

import dev.weighbridge.dataset.CapabilityEvidence;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.Scenario;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Criterion;
import dev.weighbridge.decision.Dimension;
import dev.weighbridge.json.Days;
import dev.weighbridge.json.Ids;
import dev.weighbridge.json.JsonDocument;
import dev.weighbridge.json.JsonText;
import dev.weighbridge.json.Part;
import dev.weighbridge.json.Problems;
import dev.weighbridge.json.ResourceFile;
import dev.weighbridge.json.SchemaRules;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** What a project file must be, and what it must be for the dataset that it is opened with. */
final class ProjectRules {
  private static final String SCHEMA = "project.schema.json";

  /** What sums of shares may be off by. */
  private static final double ROUNDING = 1e-12;

  private final JsonDocument document;
  private final Part root;
  private final Problems problems;

  private ProjectRules(JsonDocument document, Problems problems) {
    this.document = document;
    this.root = document.root();
    this.problems = problems;
  }

  /** Reports what is wrong; the dataset is the one to open the project with, if it is at hand. */
  static Optional<Dataset> check(
      JsonDocument document, List<Dataset> available, Problems problems) {
    ProjectRules rules = new ProjectRules(document, problems);
    if (!rules.isOfThisVersion()) {
      // Another format's rules are not known here; its other parts cannot be judged.
      return Optional.empty();
    }
    byte[] schema = ResourceFile.read(ProjectRules.class, SCHEMA);
    SchemaRules.check(document, new String(schema, StandardCharsets.UTF_8), problems);
    rules.numbersAndDays();
    rules.ownFigures();
    Optional<Dataset> dataset = rules.dataset(available);
    dataset.filter(found -> isSame(rules.root, found)).ifPresent(rules::ids);
    return dataset;
  }

  /** Whether a dataset has the very content that a file was written with. */
  static boolean isSame(Part root, Dataset dataset) {
    return root.get("dataset").get("sha256").text().equals(Optional.of(dataset.sha256()));
  }

  private boolean isOfThisVersion() {
    Part version = root.get("weighbridge");
    if (root.isObject() && !version.isGiven()) {
      boolean dataset = root.get("schemaVersion").isGiven();
      add(root, dataset ? "file.dataset" : "file.other");
      return false;
    }
    double said = version.number().orElse(ProjectFile.VERSION);
    if (said != ProjectFile.VERSION) {
      String key = said > ProjectFile.VERSION ? "version.newer" : "version.wrong";
      add(version, key, JsonText.plain(said), Integer.toString(ProjectFile.VERSION));
      return false;
    }
    return true;
  }

  private void numbersAndDays() {
    Days.check(root.get("changed"), document, problems);
    Days.check(root.get("dataset").get("date"), document, problems);
    Part seed = root.get("seed");
    if (seed.number().isPresent()
        && seed.number().getAsDouble() == Math.rint(seed.number().getAsDouble())
        && seed.whole().isEmpty()) {
      add(seed, "seed.large", Long.toString(Long.MIN_VALUE), Long.toString(Long.MAX_VALUE));
    }
    Part pins = root.get("pins");
    double sum = 0;
    double largest = 0;
    for (String id : pins.names()) {
      double share = pins.get(id).number().orElse(0);
      sum += share;
      largest = Math.max(largest, share);
    }
    if (sum > 1 + ROUNDING && largest <= 1) {
      add(pins, "pins.sum", JsonText.plain(sum));
    }
  }

  private void ownFigures() {
    Set<List<String>> seen = new HashSet<>();
    for (Part figure : root.get("own").items()) {
      OptionalDouble value = figure.get("value").number();
      OptionalDouble low = figure.get("low").number();
      OptionalDouble high = figure.get("high").number();
      if (value.isPresent() && low.isPresent() && low.getAsDouble() > value.getAsDouble()) {
        String said = JsonText.plain(value.getAsDouble());
        add(figure.get("low"), "own.low", JsonText.plain(low.getAsDouble()), said);
      }
      if (value.isPresent() && high.isPresent() && high.getAsDouble() < value.getAsDouble()) {
        String said = JsonText.plain(value.getAsDouble());
        add(figure.get("high"), "own.high", JsonText.plain(high.getAsDouble()), said);
      }
      String language = figure.get("language").text().orElse("");
      String criterion = figure.get("criterion").text().orElse("");
      if (!language.isEmpty() && !seen.add(List.of(language, criterion))) {
        add(figure, "own.twice", language, criterion);
      }
    }
  }

  private Optional<Dataset> dataset(List<Dataset> available) {
    Part wanted = root.get("dataset");
    Optional<String> id = wanted.get("id").text();
    List<Dataset> candidates =
        available.stream().filter(dataset -> id.equals(Optional.of(dataset.id()))).toList();
    if (id.isPresent() && candidates.isEmpty()) {
      List<String> ids = available.stream().map(Dataset::id).distinct().toList();
      add(
          wanted.get("id"),
          "dataset.missing",
          id.get(),
          wanted.get("version").text().orElse("?"),
          ids.isEmpty() ? problems.words("dataset.none") : String.join(", ", ids));
    }
    return candidates.stream()
        .filter(dataset -> isSame(root, dataset))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  /** With the same dataset nothing can be gone: what does not exist is a mistake. */
  private void ids(Dataset dataset) {
    Comparison comparison = dataset.comparison();
    Ids dimensions = known("dimension", comparison.dimensions(), Dimension::id);
    Ids criteria = known("criterion", comparison.criteria(), Criterion::id);
    Ids languages = known("language", comparison.alternatives(), Alternative::id);
    known("scenario", dataset.scenarios(), Scenario::id).hold(root.get("scenario"));
    languages.holdEach(root.get("languages"));
    for (Part figure : root.get("own").items()) {
      languages.hold(figure.get("language"));
      criteria.hold(figure.get("criterion"));
    }
    known("capability", dataset.capabilities(), CapabilityEvidence::id)
        .holdEach(root.get("required"));
    weighed(root.get("importance"), dimensions);
    weighed(root.get("criteria"), criteria);
    dimensions.holdKeys(root.get("pins"));
    if (problems.none() && Pins.on(dataset.priorities(), comparison, root.get("pins")).isEmpty()) {
      add(root.get("pins"), "pins.short");
    }
  }

  private <T> Ids known(String kind, List<T> things, Function<T, String> id) {
    return Ids.of(kind, things.stream().map(id).toList(), document, problems);
  }

  private void weighed(Part importances, Ids ids) {
    ids.holdKeys(importances);
    List<String> missing = ids.missingFrom(importances);
    if (!missing.isEmpty()) {
      add(importances, "importance.incomplete", String.join(", ", missing));
    }
  }

  private void add(Part part, String key, String... arguments) {
    problems.add(document.placeOf(part.pointer()), part.pointer(), key, arguments);
  }
}
