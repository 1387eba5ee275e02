package dev.weighbridge.window;

import dev.weighbridge.project.Edit;
import dev.weighbridge.project.Gesture;
import dev.weighbridge.project.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Holds the present project, takes edits, and at most once a pulse assesses it and hands the result
 * to every pane. All calls are on the JavaFX thread.
 */
final class Workbench {
  private final Runnable requestPulse;
  private final Supplier<LocalDate> today;
  private final List<Shows> panes = new ArrayList<>();
  private History history;
  private boolean stale = true;
  private long gestures;

  /**
   * A workbench on a history.
   *
   * @param today tells the day, for the date of an edit
   * @param requestPulse asks the toolkit to call {@link #refresh} soon
   */
  Workbench(History history, Supplier<LocalDate> today, Runnable requestPulse) {
    this.history = history;
    this.today = today;
    this.requestPulse = requestPulse;
  }

  /** From the next pulse on, this pane is shown every change. */
  void add(Shows pane) {
    panes.add(pane);
    invalidate();
  }

  History history() {
    return history;
  }

  /** A gesture that is no other. */
  Gesture newGesture() {
    return new Gesture(++gestures);
  }

  /** An edit that is a gesture by itself. */
  void edit(Edit edit) {
    edit(edit, newGesture());
  }

  /** An edit that belongs to a gesture. */
  void edit(Edit edit, Gesture gesture) {
    replace(history.after(edit, gesture, today.get()));
  }

  void undo() {
    replace(history.undo());
  }

  void redo() {
    replace(history.redo());
  }

  /** Shows the present again, for example in another theme. */
  void invalidate() {
    stale = true;
    requestPulse.run();
  }

  /** Whether all panes show the present. */
  boolean isUpToDate() {
    return !stale;
  }

  /** Brings all panes up to date if anything changed since the last time; called each pulse. */
  void refresh() {
    if (stale) {
      stale = false;
      Present present = Present.of(history);
      for (Shows pane : panes) {
        pane.show(present);
      }
    }
  }

  private void replace(History next) {
    if (next != history) {
      history = next;
      invalidate();
    }
  }
}
