package dev.weighbridge.window;

import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Sampling;
import dev.weighbridge.project.Edit;
import dev.weighbridge.project.Gesture;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Holds the present project, takes edits, and at most once a pulse assesses it and hands the result
 * to every pane. All calls are on the JavaFX thread.
 */
final class Workbench {
  private final Runnable requestPulse;
  private final Supplier<LocalDate> today;
  private final List<Shows> panes = new ArrayList<>();
  private final List<Shows> later = new ArrayList<>();
  private Sampling sampling;
  private long sampledWith = Sampling.USUAL_SEED;
  private Desk desk;
  private boolean stale = true;
  private long gestures;

  /**
   * A workbench on a desk.
   *
   * @param sampling with the usual seed and number of samples
   * @param today tells the day, for the date of an edit
   * @param requestPulse asks the toolkit to call {@link #refresh} soon
   */
  Workbench(Desk desk, Sampling sampling, Supplier<LocalDate> today, Runnable requestPulse) {
    this.desk = desk;
    this.sampling = sampling;
    this.today = today;
    this.requestPulse = requestPulse;
  }

  /** From the next pulse on, this pane is shown every change. */
  void add(Shows pane) {
    panes.add(pane);
    invalidate();
  }

  /** As {@link #add}, but only once a frame has shown the others. */
  void addLater(Shows pane) {
    later.add(pane);
  }

  /** A frame has been laid out. */
  void addWhatWaits() {
    if (!later.isEmpty()) {
      later.forEach(this::add);
      later.clear();
    }
  }

  Desk desk() {
    return desk;
  }

  Project project() {
    return desk.project();
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
    replace(desk.history().after(edit, gesture, today.get()));
  }

  void undo() {
    replace(desk.history().undo());
  }

  void redo() {
    replace(desk.history().redo());
  }

  /** Shows the present again, for example in another theme. */
  void invalidate() {
    stale = true;
    requestPulse.run();
  }

  /** Whether all panes show the present. */
  boolean isUpToDate() {
    return !stale && later.isEmpty();
  }

  /**
   * Brings all panes up to date if anything changed since the last time; called each pulse. A pane
   * that fails keeps no other from showing; what the last one failed with is thrown.
   */
  void refresh() {
    if (stale) {
      stale = false;
      Present present = Present.of(desk, samplingOf(desk.project().seed()));
      show(present, panes.iterator());
    }
  }

  private static void show(Present present, Iterator<Shows> panes) {
    if (panes.hasNext()) {
      try {
        panes.next().show(present);
      } finally {
        show(present, panes);
      }
    }
  }

  /**
   * Changes what is no edit: what is compared, previewed or hidden.
   *
   * @throws IllegalArgumentException if the change is to the document, which only an edit, saving
   *     and {@link #open} change
   */
  void arrange(UnaryOperator<Desk> change) {
    Desk next = change.apply(desk);
    if (!next.document().equals(desk.document())) {
      throw new IllegalArgumentException("The document is not arranged but edited or opened.");
    }
    become(next);
  }

  /** Puts another document on the same evidence in the present one's place. */
  @SuppressWarnings("unused") // the consent is asked for so that nobody forgets to ask
  void open(Document document, UnsavedWork.Consent consent) {
    become(desk.with(document));
  }

  /** The project is safe in a file as it was when it was written there. */
  void saved(FileVersion file, Project project) {
    Optional<Priorities> preview = desk.preview();
    become(desk.with(desk.document().savedTo(file, project)).previewing(preview));
  }

  private void replace(History next) {
    if (next != desk.history()) {
      become(desk.with(desk.document().with(next)));
    }
  }

  private void become(Desk next) {
    if (!next.equals(desk)) {
      desk = next;
      invalidate();
    }
  }

  private Sampling samplingOf(long seed) {
    if (seed != sampledWith) {
      sampledWith = seed;
      sampling = Sampling.of(Sampling.USUAL_SAMPLES, seed);
    }
    return sampling;
  }
}
