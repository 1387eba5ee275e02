package dev.weighbridge.window;

import dev.weighbridge.decision.Priorities;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import java.util.Optional;

/**
 * All that the window remembers; immutable. What a control shows comes from here, never from the
 * control.
 *
 * @param document that is worked on
 * @param compared the project that the present one is held against, A beside B
 * @param preview other priorities that are shown as ghosts, not yet applied
 * @param blind whether the verdict is hidden until the person asks for it
 * @param outlook what the verdict's pane shows below the verdict
 */
record Desk(
    Document document,
    Optional<Project> compared,
    Optional<Priorities> preview,
    boolean blind,
    Outlook outlook) {
  /** A fresh desk. */
  static Desk of(Document document) {
    return new Desk(document, Optional.empty(), Optional.empty(), false, Outlook.START);
  }

  /** A fresh desk with a document that has no file. */
  static Desk of(History history) {
    return of(Document.of(history));
  }

  History history() {
    return document.history();
  }

  Project project() {
    return document.project();
  }

  /** With the document changed or another; a preview belonged to what was there before. */
  Desk with(Document document) {
    return new Desk(document, compared, Optional.empty(), blind, outlook);
  }

  Desk comparedWith(Optional<Project> compared) {
    return new Desk(document, compared, preview, blind, outlook);
  }

  Desk previewing(Optional<Priorities> preview) {
    return new Desk(document, compared, preview, blind, outlook);
  }

  Desk blind(boolean blind) {
    return new Desk(document, compared, preview, blind, outlook);
  }

  Desk looking(Outlook outlook) {
    return new Desk(document, compared, preview, blind, outlook);
  }
}
