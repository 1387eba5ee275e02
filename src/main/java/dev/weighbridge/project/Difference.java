package dev.weighbridge.project;

/**
 * Something that is not as it was when a project was written.
 *
 * @param sentence what was then and what is now
 */
public record Difference(Kind kind, String sentence) {
  /** What differs. */
  public enum Kind {
    /** The project said something that the dataset has no place for any more. */
    PROJECT,
    /** A language is gone or new. */
    LANGUAGE,
    /** A dimension is gone or new. */
    DIMENSION,
    /** A criterion is gone or new, or belongs to another dimension. */
    CRITERION,
    /** The scale of a criterion. */
    SCALE,
    /** What is known of a language on a criterion. */
    VALUE,
    /** What the scenario weighs by itself. */
    SCENARIO,
    /** Who has a required capability. */
    CAPABILITY,
    /** Which criteria count partly twice. */
    OVERLAP,
    /** The order of languages, dimensions or criteria, and with it their colours. */
    ORDER,
    /** The dataset is another one, but nothing that a result rests on differs. */
    TEXTS
  }
}
