package dev.weighbridge.window;

import java.util.Optional;

/**
 * A project with all that it takes to open it again.
 *
 * @param project the text of a project file
 * @param dataset the text of the dataset that it rests on; empty if that comes with the program
 */
record UnsavedProject(String project, Optional<String> dataset) {
  /** Between the two; JSON has no such character, and project files are JSON. */
  private static final char SEPARATOR = '\u001E';

  /** Both in one text. */
  String text() {
    return dataset.map(text -> project + SEPARATOR + text).orElse(project);
  }

  /** Reads {@link #text}; any text gives an answer. */
  static UnsavedProject of(String text) {
    int end = text.indexOf(SEPARATOR);
    return end < 0
        ? new UnsavedProject(text, Optional.empty())
        : new UnsavedProject(text.substring(0, end), Optional.of(text.substring(end + 1)));
  }
}
