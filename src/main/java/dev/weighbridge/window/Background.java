package dev.weighbridge.window;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Runs work beside the JavaFX thread, which hears of every end that it takes, errors of the virtual
 * machine included: nobody waits for work that is dead.
 */
final class Background {
  private final Executor worker;
  private final Executor screen;

  /**
   * @param worker runs the work
   * @param screen runs tasks on the JavaFX thread
   */
  Background(Executor worker, Executor screen) {
    this.worker = worker;
    this.screen = screen;
  }

  /**
   * Runs a piece of work; called on the JavaFX thread.
   *
   * @param work on the worker
   * @param done on the JavaFX thread, with what came of it
   * @param failed on the JavaFX thread, with what the work or {@code done} ended with
   * @return with which the work can be interrupted; one of {@code done} and {@code failed} may
   *     still be called
   */
  <T> Future<?> run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    FutureTask<?> task = new FutureTask<>(() -> answer(work, done, failed), null);
    try {
      worker.execute(task);
    } catch (RuntimeException | Error e) {
      // The worker has ended, or there is no thread to be had.
      failed.accept(e);
    }
    return task;
  }

  private <T> void answer(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    try {
      T result = work.call();
      screen.execute(() -> tell(result, done, failed));
    } catch (Throwable e) {
      screen.execute(() -> failed.accept(e));
    }
  }

  private static <T> void tell(T result, Consumer<T> done, Consumer<Throwable> failed) {
    try {
      done.accept(result);
    } catch (RuntimeException | Error e) {
      failed.accept(e);
    }
  }
}
