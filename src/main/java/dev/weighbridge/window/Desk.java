package dev.weighbridge.window;

import dev.weighbridge.decision.Priorities;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import java.nio.file.Path;
import java.util.Optional;

/**
 * All that the window remembers; immutable. What a control shows comes from here, never from the
 * control.
 *
 * @param history the present project and what can be undone and redone
 * @param compared the project that the present one is held against, A beside B
 * @param preview other priorities that are shown as ghosts, not yet applied
 * @param blind whether the verdict is hidden until the person asks for it
 * @param outlook what the verdict's pane shows below the verdict
 * @param file where the project was last saved to or opened from
 * @param saved the project as it was then, or as the window began
 */
record Desk(
    History history,
    Optional<Project> compared,
    Optional<Priorities> preview,
    boolean blind,
    Outlook outlook,
    Optional<Path> file,
    Project saved) {
  /** A fresh desk. */
  static Desk of(History history) {
    return new Desk(
        history,
        Optional.empty(),
        Optional.empty(),
        false,
        Outlook.START,
        Optional.empty(),
        history.present());
  }

  Project project() {
    return history.present();
  }

  /** Whether there is something that closing would lose. */
  boolean isUnsaved() {
    return !project().equals(saved);
  }

  /** After an edit, undo or redo; a preview belonged to what was there before. */
  Desk with(History history) {
    return new Desk(history, compared, Optional.empty(), blind, outlook, file, saved);
  }

  Desk comparedWith(Optional<Project> compared) {
    return new Desk(history, compared, preview, blind, outlook, file, saved);
  }

  Desk previewing(Optional<Priorities> preview) {
    return new Desk(history, compared, preview, blind, outlook, file, saved);
  }

  Desk blind(boolean blind) {
    return new Desk(history, compared, preview, blind, outlook, file, saved);
  }

  Desk looking(Outlook outlook) {
    return new Desk(history, compared, preview, blind, outlook, file, saved);
  }

  /** With a project safe in a file; what was done since it was written is not. */
  Desk savedTo(Path file, Project saved) {
    return new Desk(history, compared, preview, blind, outlook, Optional.of(file), saved);
  }

  /** With the present project as it was opened, and no file that it would be saved to. */
  Desk openedFromElsewhere() {
    return new Desk(history, compared, preview, blind, outlook, Optional.empty(), project());
  }
}
