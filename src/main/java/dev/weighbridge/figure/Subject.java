package dev.weighbridge.figure;

import java.util.List;
import java.util.Locale;

/**
 * What a figure of a project is about. Its text form is the kind, and after a colon the ids that it
 * needs: {@code fit}, {@code walk:safety}, {@code triangle:performance,safety,ecosystem}.
 */
public sealed interface Subject {
  /** The totals, dimension by dimension. */
  record Fit() implements Subject {}

  /**
   * The lead of one language over another, reason by reason.
   *
   * @param languages two ids; empty for the leader over the next best
   */
  record Lead(List<String> languages) implements Subject {
    public Lead {
      languages = List.copyOf(languages);
    }
  }

  /** The totals against the share of one dimension. */
  record Walk(String dimension) implements Subject {}

  /** Points per dimension and language, as dots. */
  record Profile() implements Subject {}

  /** The same round a circle. */
  record Radar() implements Subject {}

  /** How sure the totals and the lead are in view of the evidence. */
  record Confidence() implements Subject {}

  /** Who gets which rank over all priorities, and with which weights. */
  record Acceptability() implements Subject {}

  /** Who leads over all splits between three dimensions; the others are held. */
  record Triangle(List<String> dimensions) implements Subject {
    public Triangle {
      dimensions = List.copyOf(dimensions);
    }
  }

  /** What is known on one criterion. */
  record Evidence(String criterion) implements Subject {}

  /** All criteria of a dimension. */
  record Dimension(String dimension) implements Subject {}

  /** All figures: languages by criteria. */
  record Matrix() implements Subject {}

  /** Who fits each scenario. */
  record Scenarios() implements Subject {}

  /** The kind in lower case, such as {@code fit}. */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** The ids after the kind; may be empty. */
  default List<String> ids() {
    return switch (this) {
      case Lead lead -> lead.languages();
      case Walk walk -> List.of(walk.dimension());
      case Triangle triangle -> triangle.dimensions();
      case Evidence evidence -> List.of(evidence.criterion());
      case Dimension dimension -> List.of(dimension.dimension());
      case Fit _, Profile _, Radar _, Confidence _, Acceptability _, Matrix _, Scenarios _ ->
          List.of();
    };
  }

  /** The text form. */
  default String text() {
    return ids().isEmpty() ? kind() : kind() + ":" + String.join(",", ids());
  }
}
