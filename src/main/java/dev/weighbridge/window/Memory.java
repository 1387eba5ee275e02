package dev.weighbridge.window;

import java.util.Optional;

/** Keeps from one start to the next what the person is used to, and what was not yet saved. */
interface Memory {
  /** What was kept; {@link Remembered#NOTHING} if there is nothing, or nothing readable. */
  Remembered recall();

  /** Keeps it, if it can be kept; a full disk is no reason to stop somebody's work. */
  void remember(Remembered remembered);

  /** The text of a project file that was not saved when the program ended. */
  Optional<String> unsaved();

  /** Keeps the text of a project file in case the program ends; called beside the JavaFX thread. */
  void keepUnsaved(String project);

  /** Forgets it: it is saved, or not wanted. */
  void forgetUnsaved();
}
