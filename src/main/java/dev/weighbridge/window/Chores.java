package dev.weighbridge.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

/**
 * Does work that may take long beside the JavaFX thread, one piece after another. What has not
 * ended after half a second says so and can be cancelled. All calls are on the JavaFX thread.
 */
final class Chores {
  private static final Duration PATIENCE = Duration.millis(500);
  private static final String CARD = "progress";

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("chores").factory());
  private final Overlays overlays;
  private final Consumer<Throwable> defects;
  private final String cancel;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final List<Chore> waiting = new ArrayList<>();

  private static final class Chore {
    private final String title;
    private Optional<Future<?>> future = Optional.empty();

    Chore(String title) {
      this.title = title;
    }
  }

  /**
   * @param defects is told what no sound work ends with
   * @param cancel the word on the button
   */
  Chores(Overlays overlays, Consumer<Throwable> defects, String cancel) {
    this.overlays = overlays;
    this.defects = defects;
    this.cancel = cancel;
    patience.setOnFinished(_ -> showProgress());
  }

  /** Whether nothing is being done. */
  boolean isIdle() {
    return waiting.isEmpty();
  }

  /**
   * Does a piece of work.
   *
   * @param title what is being done, in words
   * @param work on the worker; interrupted if it is cancelled
   * @param done on the JavaFX thread, with what came of it; not called if it was cancelled
   * @param failed on the JavaFX thread, with what sound work can end with; a defect is told without
   */
  <T> void run(String title, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    Chore chore = new Chore(title);
    waiting.add(chore);
    chore.future = Optional.of(worker.submit(() -> answer(chore, work, done, failed)));
    if (waiting.size() == 1) {
      patience.playFromStart();
    }
  }

  /** Ends the worker; nothing can be done afterwards. */
  void dispose() {
    patience.stop();
    worker.shutdown();
  }

  private <T> void answer(
      Chore chore, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    Runnable answer;
    try {
      T result = work.call();
      answer = () -> done.accept(result);
    } catch (RuntimeException | Error e) {
      answer = () -> defects.accept(e);
    } catch (Exception e) {
      answer = () -> failed.accept(e);
    }
    Runnable told = answer;
    Platform.runLater(() -> {
      if (end(chore)) {
        told.run();
      }
    });
  }

  /** Whether it was still being done. */
  private boolean end(Chore chore) {
    boolean wanted = waiting.remove(chore);
    if (overlays.isOpen(CARD)) {
      overlays.close();
    }
    patience.stop();
    if (!waiting.isEmpty()) {
      patience.playFromStart();
    }
    return wanted;
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
    Runnable stop =
        () -> {
          chore.future.ifPresent(future -> future.cancel(true));
          end(chore);
        };
    overlays.open(
        new Overlays.Card(
            CARD,
            chore.title,
            bar,
            List.of(new Overlays.Choice("progress-cancel", cancel, stop)),
            stop));
  }
}
