package dev.weighbridge.figure;

/** What reading the text form of a subject came to. */
public sealed interface SubjectReading {
  /** The text names a figure, and ids that exist. */
  record Known(Subject subject) implements SubjectReading {}

  /**
   * The text names no figure of the dataset.
   *
   * @param sentence what is wrong and how to mend it
   */
  record Unknown(String sentence) implements SubjectReading {}
}
