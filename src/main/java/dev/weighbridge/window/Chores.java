package dev.weighbridge.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

/**
 * Does work that may take long beside the JavaFX thread, one piece after another, so that what is
 * saved first is there first. What has not ended soon says so in a card and can be cancelled. Each
 * piece has a thread of its own: one that hangs, on a pipe or a lost network drive, is left behind
 * when it is cancelled, and the next begins. All calls are on the JavaFX thread.
 */
final class Chores {
  /** For how long nothing is said. */
  static final Duration PATIENCE = Duration.millis(500);

  private static final String CARD = "progress";

  private final Background background =
      new Background(
          work -> Thread.ofPlatform().daemon().name("chore").start(work), Platform::runLater);
  private final Overlays overlays;
  private final Consumer<Throwable> defects;
  private final String cancel;
  private final PauseTransition patience;

  /** The first one is being done. */
  private final Deque<Chore> waiting = new ArrayDeque<>();

  private static final class Chore {
    private final String title;
    private final Function<Chore, Future<?>> work;
    private Optional<Future<?>> begun = Optional.empty();

    Chore(String title, Function<Chore, Future<?>> work) {
      this.title = title;
      this.work = work;
    }
  }

  /**
   * Nothing to do yet.
   *
   * @param defects is told what no sound work ends with
   * @param cancel the word on the button
   * @param patience how long a piece may take until the card comes
   */
  Chores(Overlays overlays, Consumer<Throwable> defects, String cancel, Duration patience) {
    this.overlays = overlays;
    this.defects = defects;
    this.cancel = cancel;
    this.patience = new PauseTransition(patience);
    this.patience.setOnFinished(_ -> showProgress());
  }

  /** Whether nothing is being done. */
  boolean isIdle() {
    return waiting.isEmpty();
  }

  /**
   * Does a piece of work.
   *
   * @param title what is being done, in words
   * @param work on its thread; interrupted if it is cancelled
   * @param done on the JavaFX thread, with what came of it; not called if it was cancelled
   * @param failed on the JavaFX thread, with what sound work can end with; a defect is told without
   */
  <T> void run(String title, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    waiting.add(
        new Chore(
            title,
            chore ->
                background.run(
                    work,
                    result -> end(chore, () -> done.accept(result)),
                    failure -> end(chore, () -> tell(failure, failed)))));
    if (waiting.size() == 1) {
      beginNext();
    }
  }

  /** Does something quick on the JavaFX thread: now, or once all that was begun has ended. */
  void afterwards(Runnable action) {
    if (isIdle()) {
      action.run();
    } else {
      run(waiting.getLast().title, () -> true, _ -> action.run(), _ -> {});
    }
  }

  /** What is still being done is not told any more. */
  void dispose() {
    patience.stop();
    waiting.clear();
  }

  private void tell(Throwable failure, Consumer<Exception> failed) {
    if (failure instanceof Exception e && !(e instanceof RuntimeException)) {
      failed.accept(e);
    } else {
      defects.accept(failure);
    }
  }

  /** Takes the first one away, tells what came of it, and begins the next. */
  private void end(Chore chore, Runnable told) {
    if (!chore.equals(waiting.peekFirst())) {
      return; // It was cancelled.
    }
    waiting.removeFirst();
    patience.stop();
    if (overlays.isOpen(CARD)) {
      overlays.close();
    }
    // What is begun now follows from what has ended, and comes before what waits.
    List<Chore> rest = List.copyOf(waiting);
    waiting.clear();
    try {
      told.run();
    } catch (RuntimeException | Error e) {
      defects.accept(e);
    } finally {
      waiting.addAll(rest);
      beginNext();
    }
  }

  private void beginNext() {
    if (!waiting.isEmpty() && waiting.getFirst().begun.isEmpty()) {
      Chore next = waiting.getFirst();
      patience.playFromStart();
      next.begun = Optional.of(next.work.apply(next));
    }
  }

  private void showProgress() {
    if (waiting.isEmpty() || overlays.isOpen()) {
      return;
    }
    Chore chore = waiting.getFirst();
    // Something that moves only where the person has nothing against it.
    ProgressBar bar = new ProgressBar(Platform.getPreferences().isReducedMotion() ? 0.5 : -1);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(chore.title);
    Runnable stop = () -> end(chore, () -> chore.begun.ifPresent(begun -> begun.cancel(true)));
    overlays.open(
        new Overlays.Card(
            CARD,
            chore.title,
            bar,
            List.of(new Overlays.Choice("progress-cancel", cancel, stop)),
            stop));
  }
}
