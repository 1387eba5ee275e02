package dev.weighbridge.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the person for a file; an interface, so that journeys can answer without a screen. */
interface FileChoice {
  /**
   * Where to save.
   *
   * @param suggestion a file name with its ending
   * @param kind what the file is, in words
   * @return the place as it was chosen, where the person has agreed that a file is replaced; empty
   *     if they thought better of it
   */
  Optional<Path> toSave(String suggestion, String kind);

  /**
   * What to open.
   *
   * @param kind what such files are, in words
   * @param endings with their dots
   * @return the file, or empty if the person thought better of it
   */
  Optional<Path> toOpen(String kind, List<String> endings);
}
