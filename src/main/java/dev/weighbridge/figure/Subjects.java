package dev.weighbridge.figure;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DimensionEvidence;
import java.util.ArrayList;
import java.util.List;

/** The figures that a dataset gives material for. */
public final class Subjects {
  /** The kinds in the order in which people meet them, from the answer to the evidence. */
  public static final List<String> KINDS =
      List.of(
          "fit",
          "lead",
          "walk",
          "profile",
          "radar",
          "confidence",
          "acceptability",
          "triangle",
          "scenarios",
          "matrix",
          "dimension",
          "evidence");

  private Subjects() {}

  /** Every figure of every kind. */
  public static List<Subject> all(Dataset dataset) {
    return KINDS.stream().flatMap(kind -> of(kind, dataset).stream()).toList();
  }

  /**
   * Every figure of a kind: one for each dimension, criterion or three dimensions that it may be
   * about.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  public static List<Subject> of(String kind, Dataset dataset) {
    List<String> dimensions = dataset.dimensions().stream().map(DimensionEvidence::id).toList();
    return switch (kind) {
      case "fit" -> List.of(new Subject.Fit());
      case "lead" -> List.of(new Subject.Lead(List.of()));
      case "walk" -> dimensions.stream().<Subject>map(Subject.Walk::new).toList();
      case "profile" -> List.of(new Subject.Profile());
      case "radar" -> List.of(new Subject.Radar());
      case "confidence" -> List.of(new Subject.Confidence());
      case "acceptability" -> List.of(new Subject.Acceptability());
      case "triangle" -> triangles(dimensions);
      case "scenarios" -> List.of(new Subject.Scenarios());
      case "matrix" -> List.of(new Subject.Matrix());
      case "dimension" -> dimensions.stream().<Subject>map(Subject.Dimension::new).toList();
      case "evidence" ->
          dataset.criteria().stream()
              .map(CriterionEvidence::id)
              .<Subject>map(Subject.Evidence::new)
              .toList();
      default -> throw new IllegalArgumentException("There is no kind of figure \"" + kind + "\".");
    };
  }

  private static List<Subject> triangles(List<String> dimensions) {
    List<Subject> triangles = new ArrayList<>();
    int n = dimensions.size();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        for (int k = j + 1; k < n; k++) {
          triangles.add(
              new Subject.Triangle(
                  List.of(dimensions.get(i), dimensions.get(j), dimensions.get(k))));
        }
      }
    }
    return triangles;
  }
}
