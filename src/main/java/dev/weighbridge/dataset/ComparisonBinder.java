package dev.weighbridge.dataset;

import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Capability;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Criterion;
import dev.weighbridge.decision.Dimension;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.Overlap;
import dev.weighbridge.decision.Support;
import dev.weighbridge.json.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns the dimensions of a sound document into what is computed with and what is said of it. */
final class ComparisonBinder {
  private final Part root;
  private final Function<Part, List<Source>> cited;

  ComparisonBinder(Part root, Function<Part, List<Source>> cited) {
    this.root = root;
    this.cited = cited;
  }

  Comparison comparison() {
    return Comparison.of(
        root.list("languages", part -> new Alternative(part.textOf("id"), part.textOf("name"))),
        root.list("dimensions", ComparisonBinder::dimension),
        measurements(),
        root.list("capabilities", ComparisonBinder::capability),
        root.list("overlaps", part -> new Overlap(part.textOf("id"), part.texts("criteria"))));
  }

  List<DimensionEvidence> dimensions() {
    return root.list("dimensions", this::evidence);
  }

  private static Dimension dimension(Part part) {
    return new Dimension(
        part.textOf("id"), part.textOf("name"), part.list("criteria", ComparisonBinder::criterion));
  }

  private static Criterion criterion(Part part) {
    return new Criterion(
        part.textOf("id"), part.textOf("name"), Scales.read(part.get("scale")).orElseThrow());
  }

  /** Measurements by language, then criterion. */
  private Map<String, Map<String, Measurement>> measurements() {
    Map<String, Map<String, Measurement>> known = new LinkedHashMap<>();
    for (Part dimension : root.get("dimensions").items()) {
      for (Part criterion : dimension.get("criteria").items()) {
        String id = criterion.textOf("id");
        criterion
            .map("measurements", ComparisonBinder::measured)
            .forEach((language, measured) ->
                known.computeIfAbsent(language, _ -> new LinkedHashMap<>()).put(id, measured));
      }
    }
    return known;
  }

  private static Measurement measured(Part part) {
    return new Measurement.Measured(
        part.numberOf("value"), part.numberOf("low"), part.numberOf("high"));
  }

  private static Capability capability(Part part) {
    Map<String, Support> support =
        part.map("support", word -> choice(Support.class, word.text().orElseThrow()));
    return new Capability(part.textOf("id"), part.textOf("name"), support);
  }

  private DimensionEvidence evidence(Part part) {
    return new DimensionEvidence(
        part.textOf("id"),
        part.textOf("name"),
        part.textOf("shortName"),
        part.textOf("question"),
        part.textOf("swing"),
        part.get("note").text(),
        part.list("criteria", this::criterionEvidence));
  }

  private CriterionEvidence criterionEvidence(Part part) {
    return new CriterionEvidence(
        part.textOf("id"),
        part.textOf("name"),
        part.textOf("shortName"),
        part.textOf("description"),
        part.textOf("unit"),
        display(part.get("display")),
        choice(Direction.class, part.textOf("direction")),
        part.get("scale").textOf("why"),
        part.numberOf("importance"),
        part.textOf("importanceReason"),
        part.textOf("swing"),
        part.textOf("method"),
        part.textOf("intervalBasis"),
        choice(Confidence.class, part.textOf("confidence")),
        part.textOf("caveats"),
        cited.apply(part.get("sources")),
        notes(part.get("measurements")),
        part.list("checklist", this::checklistItem));
  }

  private static Display display(Part part) {
    return new Display(
        part.textOf("prefix"),
        part.textOf("suffix"),
        (int) part.numberOf("decimals"),
        part.get("thousands").node().booleanValue());
  }

  private static Map<String, String> notes(Part measurements) {
    Map<String, String> notes = new LinkedHashMap<>();
    for (String language : measurements.names()) {
      Part note = measurements.get(language).get("note");
      note.text().ifPresent(text -> notes.put(language, text));
    }
    return notes;
  }

  private ChecklistItem checklistItem(Part part) {
    return new ChecklistItem(
        part.textOf("id"),
        part.textOf("label"),
        part.map("scores", score -> score.number().orElseThrow()),
        part.map("references", cited));
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String word) {
    return DatasetBinder.choice(type, word);
  }
}
