package dev.weighbridge.figure;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Criterion;
import dev.weighbridge.decision.Dimension;
import dev.weighbridge.json.Nearest;
import dev.weighbridge.wording.Excerpt;
import dev.weighbridge.wording.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the text form of a subject, such as {@code walk:safety}, for one dataset. */
public final class SubjectReader {
  private final List<String> languages;
  private final List<String> dimensions;
  private final List<String> criteria;
  private final Messages messages;

  /**
   * A reader for the ids of a dataset.
   *
   * @param messages of the room {@code figure}
   */
  public SubjectReader(Dataset dataset, Messages messages) {
    Comparison comparison = dataset.comparison();
    this.languages = ids(comparison.alternatives(), Alternative::id);
    this.dimensions = ids(comparison.dimensions(), Dimension::id);
    this.criteria = ids(comparison.criteria(), Criterion::id);
    this.messages = messages;
  }

  private static <T> List<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).toList();
  }

  /** The subject, or why there is none. */
  public SubjectReading read(String text) {
    int colon = text.indexOf(':');
    String kind = colon < 0 ? text : text.substring(0, colon);
    List<String> ids = colon < 0 ? List.of() : List.of(text.substring(colon + 1).split(",", -1));
    return switch (kind) {
      case "fit" -> without(ids, new Subject.Fit());
      case "lead" ->
          ids.isEmpty()
              ? new SubjectReading.Known(new Subject.Lead(List.of()))
              : with("language", 2, languages, kind, ids, Subject.Lead::new);
      case "walk" -> with("dimension", 1, dimensions, kind, ids, of -> new Subject.Walk(of.get(0)));
      case "profile" -> without(ids, new Subject.Profile());
      case "radar" -> without(ids, new Subject.Radar());
      case "confidence" -> without(ids, new Subject.Confidence());
      case "acceptability" -> without(ids, new Subject.Acceptability());
      case "triangle" -> with("dimension", 3, dimensions, kind, ids, Subject.Triangle::new);
      case "evidence" ->
          with("criterion", 1, criteria, kind, ids, of -> new Subject.Evidence(of.get(0)));
      case "dimension" ->
          with("dimension", 1, dimensions, kind, ids, of -> new Subject.Dimension(of.get(0)));
      case "matrix" -> without(ids, new Subject.Matrix());
      case "scenarios" -> without(ids, new Subject.Scenarios());
      default -> unknown("picture.figure", kind, Subjects.KINDS);
    };
  }

  private SubjectReading without(List<String> ids, Subject subject) {
    return ids.isEmpty()
        ? new SubjectReading.Known(subject)
        : new SubjectReading.Unknown(messages.text("picture.alone", subject.kind()));
  }

  private SubjectReading with(
      String what,
      int count,
      List<String> known,
      String kind,
      List<String> ids,
      Function<List<String>, Subject> subject) {
    if (ids.size() != count || new HashSet<>(ids).size() != count) {
      String example =
          kind + ":" + String.join(",", known.subList(0, Math.min(count, known.size())));
      return new SubjectReading.Unknown(messages.text("picture.ids." + what, kind, count, example));
    }
    for (String id : ids) {
      if (!known.contains(id)) {
        return unknown("picture.id." + what, id, known);
      }
    }
    return new SubjectReading.Known(subject.apply(ids));
  }

  private SubjectReading unknown(String key, String word, List<String> known) {
    Optional<String> near = Nearest.to(word, known);
    String advice =
        near.isPresent()
            ? messages.text("picture.near", near.get())
            : messages.text("picture.choose", String.join(", ", known));
    return new SubjectReading.Unknown(messages.text(key, Excerpt.of(word)) + " " + advice);
  }
}
