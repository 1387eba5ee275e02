package dev.weighbridge.project;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.json.JsonText;
import dev.weighbridge.json.Part;
import dev.weighbridge.project.Difference.Kind;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what of the evidence is not as it was, from the whole to the single value. */
final class Differences {
  private final Messages messages = Messages.of(ProjectFile.ROOM, Locale.ENGLISH);
  private final List<Difference> found = new ArrayList<>();
  private final Snapshot then;
  private final Snapshot now;
  private final Project project;
  private final Map<String, String> languages = new LinkedHashMap<>();

  private Differences(Snapshot then, Project project) {
    this.then = then;
    this.now = Snapshot.of(project.withoutOwn());
    this.project = project;
    for (Alternative language : project.dataset().comparison().alternatives()) {
      languages.put(language.id(), language.name());
    }
  }

  /**
   * What differs between the evidence of a file and that of now.
   *
   * @param sameScenario whether the project is on the scenario that the file was written on
   */
  static List<Difference> between(Snapshot then, Project project, boolean sameScenario) {
    Differences differences = new Differences(then, project);
    if (!then.equals(differences.now) || !differences.isInOrder()) {
      differences.find(sameScenario);
    }
    return differences.found;
  }

  /** The dataset is another one, but no result can differ for it. */
  static Difference onlyTexts(Part then, Dataset now) {
    Messages messages = Messages.of(ProjectFile.ROOM, Locale.ENGLISH);
    String sentence =
        messages.text(
            "differs.texts",
            then.textOf("version"),
            then.textOf("date"),
            now.version(),
            now.date().toString());
    return new Difference(Kind.TEXTS, sentence);
  }

  private void find(boolean sameScenario) {
    comeAndGone(Kind.LANGUAGE, "language", then.languages(), now.languages());
    comeAndGone(Kind.DIMENSION, "dimension", then.start().keySet(), now.start().keySet());
    comeAndGone(Kind.CRITERION, "criterion", then.criteria().keySet(), now.criteria().keySet());
    now.criteria()
        .forEach((id, measure) -> {
          Snapshot.Measure before = then.criteria().get(id);
          if (before != null) {
            measure(id, before, measure);
          }
        });
    if (sameScenario) {
      importances();
    }
    now.capabilities()
        .forEach((id, support) -> {
          Map<String, String> before = then.capabilities().get(id);
          if (before != null) {
            capability(id, before, support);
          }
        });
    overlaps();
    if (!isInOrder()) {
      add(Kind.ORDER, "differs.order");
    }
  }

  private void comeAndGone(
      Kind kind, String key, Collection<String> before, Collection<String> after) {
    for (String id : before) {
      if (!after.contains(id)) {
        add(kind, "differs." + key + ".gone", id);
      }
    }
    for (String id : after) {
      if (!before.contains(id)) {
        add(kind, "differs." + key + ".new", named(kind, id));
      }
    }
  }

  private void measure(String id, Snapshot.Measure before, Snapshot.Measure after) {
    String name = named(Kind.CRITERION, id);
    if (!before.dimension().equals(after.dimension())) {
      String dimension = named(Kind.DIMENSION, after.dimension());
      add(Kind.CRITERION, "differs.criterion.moved", name, before.dimension(), dimension);
    }
    if (!before.scale().equals(after.scale())) {
      add(Kind.SCALE, "differs.scale", name, text(before.scale()), text(after.scale()));
    }
    languages.forEach((language, spoken) -> {
      Snapshot.Reading was = before.values().get(language);
      Snapshot.Reading is = after.values().get(language);
      if (then.languages().contains(language)) {
        String old = was == null ? messages.text("reading.none") : text(was);
        String current = is == null ? messages.text("reading.none") : text(is);
        if (!old.equals(current)) {
          add(Kind.VALUE, "differs.value", spoken, name, old, current);
        }
      }
    });
  }

  private void importances() {
    String scenario = project.scenario().name();
    now.start()
        .forEach((id, importance) -> {
          Double before = then.start().get(id);
          if (before != null && before.doubleValue() != importance) {
            String dimension = named(Kind.DIMENSION, id);
            importance(scenario, dimension, before, importance);
          }
        });
    now.criteria()
        .forEach((id, measure) -> {
          Snapshot.Measure before = then.criteria().get(id);
          if (before != null && before.importance() != measure.importance()) {
            String criterion = named(Kind.CRITERION, id);
            importance(scenario, criterion, before.importance(), measure.importance());
          }
        });
  }

  private void importance(String scenario, String what, double before, double after) {
    String old = JsonText.plain(before);
    add(Kind.SCENARIO, "differs.importance", scenario, what, old, JsonText.plain(after));
  }

  private void capability(String id, Map<String, String> before, Map<String, String> after) {
    String name = project.dataset().capability(id).name();
    languages.forEach((language, spoken) -> {
      String was = before.get(language);
      String is = after.getOrDefault(language, "unknown");
      if (was != null && !was.equals(is)) {
        String old = messages.text("support." + was);
        add(Kind.CAPABILITY, "differs.support", name, spoken, old, messages.text("support." + is));
      }
    });
  }

  private void overlaps() {
    comeAndGone(Kind.OVERLAP, "overlap", then.overlaps().keySet(), now.overlaps().keySet());
    now.overlaps()
        .forEach((id, criteria) -> {
          List<String> before = then.overlaps().get(id);
          if (before != null && !before.equals(criteria)) {
            String old = String.join(", ", before);
            add(Kind.OVERLAP, "differs.overlap", id, old, String.join(", ", criteria));
          }
        });
  }

  /** Whether what was there then and still is stands in the same order. */
  private boolean isInOrder() {
    return isInOrder(then.languages(), now.languages())
        && isInOrder(then.start().keySet(), now.start().keySet())
        && isInOrder(then.criteria().keySet(), now.criteria().keySet());
  }

  private static boolean isInOrder(Collection<String> before, Collection<String> after) {
    List<String> stayed = before.stream().filter(after::contains).toList();
    return stayed.equals(after.stream().filter(before::contains).toList());
  }

  private String named(Kind kind, String id) {
    Dataset dataset = project.dataset();
    return switch (kind) {
      case LANGUAGE -> languages.getOrDefault(id, id);
      case DIMENSION -> dataset.dimension(id).name();
      case CRITERION -> dataset.criterion(id).name();
      default -> id;
    };
  }

  private String text(Snapshot.Reading reading) {
    return messages.text(
        "reading",
        JsonText.plain(reading.value()),
        JsonText.plain(reading.low()),
        JsonText.plain(reading.high()));
  }

  private String text(Snapshot.Scale scale) {
    List<String> anchors = new ArrayList<>();
    for (List<Double> anchor : scale.anchors()) {
      anchors.add(JsonText.plain(anchor.get(0)) + " = " + JsonText.plain(anchor.get(1)));
    }
    return messages.text(
        "scale." + scale.kind(),
        JsonText.plain(scale.worst()),
        JsonText.plain(scale.best()),
        String.join(", ", anchors));
  }

  private void add(Kind kind, String key, String... arguments) {
    found.add(new Difference(kind, messages.text(key, (Object[]) arguments)));
  }
}
