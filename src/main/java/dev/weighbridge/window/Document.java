package dev.weighbridge.window;

import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import java.util.Optional;

/**
 * What is worked on; immutable. A project, its history and its file belong together: what was
 * opened or begun later has a history of its own, so that no step back or forward leads from one
 * file's project into another's.
 *
 * @param history the present project and what can be undone and redone
 * @param file where it was last saved to or opened from, as it was then
 * @param saved the project that would still be there if the window closed; empty if none would
 */
record Document(History history, Optional<FileVersion> file, Optional<Project> saved) {
  /** A document without a file, and nothing in it that closing would lose. */
  static Document of(Project project) {
    return of(History.of(project));
  }

  /** As {@link #of(Project)}, with a history. */
  static Document of(History history) {
    return new Document(history, Optional.empty(), Optional.of(history.present()));
  }

  /** A document as a file holds it. */
  static Document in(FileVersion file, Project project) {
    return of(project).savedTo(file, project);
  }

  /** A document that no file holds, whether it is changed or not. */
  static Document unsaved(Project project) {
    return new Document(History.of(project), Optional.empty(), Optional.empty());
  }

  Project project() {
    return history.present();
  }

  /** Whether there is something that closing would lose. */
  boolean isUnsaved() {
    return !saved.equals(Optional.of(project()));
  }

  /** After an edit, undo or redo. */
  Document with(History next) {
    return new Document(next, file, saved);
  }

  /** With a project safe in a file; what was done since it was written is not. */
  Document savedTo(FileVersion file, Project project) {
    return new Document(history, Optional.of(file), Optional.of(project));
  }
}
