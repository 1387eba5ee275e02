package dev.weighbridge.project;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The present project with what can be undone and redone. Immutable; the past and the future are
 * linked lists that share their tails, so that an edit costs the same however long the history is.
 */
public final class History {
  private final Project present;
  private final Trail past;
  private final Trail future;

  private History(Project present, Trail past, Trail future) {
    this.present = present;
    this.past = past;
    this.future = future;
  }

  /** A history that starts here. */
  public static History of(Project project) {
    return new History(project, new Trail.End(), new Trail.End());
  }

  public Project present() {
    return present;
  }

  /**
   * The history after an edit. Edits of one gesture are one entry; a gesture that comes back to
   * where it began leaves none, and neither does an edit that changes nothing.
   *
   * @param day of the edit
   */
  public History after(Edit edit, Gesture gesture, LocalDate day) {
    Project edited = edit.on(present);
    if (edited.equals(present)) {
      return this;
    }
    Project next = edited.changedOn(day);
    if (past instanceof Trail.Step last && last.gesture().equals(gesture)) {
      return edited.changedOn(last.project().changed()).equals(last.project())
          ? new History(last.project(), last.rest(), new Trail.End())
          : new History(
              next, new Trail.Step(last.project(), edit, gesture, last.rest()), new Trail.End());
    }
    return new History(next, new Trail.Step(present, edit, gesture, past), new Trail.End());
  }

  /** The history after taking the last gesture back; the same if there is none. */
  public History undo() {
    return past instanceof Trail.Step last
        ? new History(
            last.project(),
            last.rest(),
            new Trail.Step(present, last.edit(), last.gesture(), future))
        : this;
  }

  /** The history after doing the last undone gesture again; the same if there is none. */
  public History redo() {
    return future instanceof Trail.Step next
        ? new History(
            next.project(), new Trail.Step(present, next.edit(), next.gesture(), past), next.rest())
        : this;
  }

  /** What {@link #undo} would take back: the last edit of the last gesture. */
  public Optional<Edit> undoable() {
    return past instanceof Trail.Step last ? Optional.of(last.edit()) : Optional.empty();
  }

  /** What {@link #redo} would do again. */
  public Optional<Edit> redoable() {
    return future instanceof Trail.Step next ? Optional.of(next.edit()) : Optional.empty();
  }

  private sealed interface Trail {
    record End() implements Trail {}

    /**
     * One gesture.
     *
     * @param project the one on the far side of it
     */
    record Step(Project project, Edit edit, Gesture gesture, Trail rest) implements Trail {}
  }
}
