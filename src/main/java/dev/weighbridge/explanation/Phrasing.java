package dev.weighbridge.explanation;

import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Analysis;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.wording.Messages;
import java.util.List;

/** Names, lists and whole numbers as the sentences need them. */
record Phrasing(Analysis analysis, Vocabulary vocabulary, Messages messages) {
  // Rounding of a sum that should be a whole number.

  Comparison comparison() {
    return analysis.assessment().comparison();
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  String name(int alternative) {
    return comparison().alternatives().get(alternative).name();
  }

  String dimension(int dimension) {
    return vocabulary.dimension().apply(dimension);
  }

  /** The name of a criterion in quotation marks, for it begins with a capital anywhere. */
  String criterion(int criterion) {
    return quoted(vocabulary.criterion().apply(criterion));
  }

  String quoted(String name) {
    return text("quoted", name);
  }

  /** "A", "A and B", "A, B and C". */
  String all(List<String> names) {
    return joined(names, "list.and");
  }

  /** "A", "A or B", "A, B or C". */
  String any(List<String> names) {
    return joined(names, "list.or");
  }

  /** The first few, and how many more there are; a single one more is named instead. */
  String some(List<String> names, int most) {
    return names.size() <= most + 1
        ? all(names)
        : text(
            "list.and",
            String.join(text("list.comma"), names.subList(0, most)),
            text("list.others", names.size() - most));
  }

  String names(List<Alternative> alternatives) {
    return all(alternatives.stream().map(Alternative::name).toList());
  }

  private String joined(List<String> names, String last) {
    if (names.size() == 1) {
      return names.getFirst();
    }
    String first = String.join(text("list.comma"), names.subList(0, names.size() - 1));
    return text(last, first, names.getLast());
  }

  /** Points as they are shown everywhere: to the nearest whole one. */
  static int points(double points) {
    return (int) Math.round(points);
  }

  /** Of a hundred, to the nearest; 0 only for none, 100 only for all. */
  static int nearest(double part) {
    if (part <= 0 || part >= 1) {
      return part <= 0 ? 0 : 100;
    }
    return Math.clamp(Math.round(part * 100), 1, 99);
  }
}
