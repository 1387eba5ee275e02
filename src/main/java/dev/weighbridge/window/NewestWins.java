package dev.weighbridge.window;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Computes something beside the JavaFX thread. The newest question wins: one whose answer has not
 * been begun when the next comes is dropped.
 *
 * @param <Q> what is asked with; immutable
 * @param <A> what is answered
 */
final class NewestWins<Q, A> {
  private final Executor worker;
  private final Executor screen;
  private final Function<Q, A> computation;
  private final Consumer<A> receiver;
  private final AtomicReference<Optional<Numbered<Q>>> waiting =
      new AtomicReference<>(Optional.empty());

  // Both belong to the JavaFX thread.
  private long asked;
  private long answered;

  private record Numbered<Q>(long number, Q question) {}

  /**
   * Nothing asked yet.
   *
   * @param worker runs one task at a time, so that the computation may keep a workspace
   * @param screen runs tasks on the JavaFX thread
   * @param computation runs on the worker
   * @param receiver is called on the JavaFX thread
   */
  NewestWins(Executor worker, Executor screen, Function<Q, A> computation, Consumer<A> receiver) {
    this.worker = worker;
    this.screen = screen;
    this.computation = computation;
    this.receiver = receiver;
  }

  /** Asks; on the JavaFX thread. */
  void ask(Q question) {
    asked++;
    // Whoever finds nothing waiting starts the work; the others only replace what waits.
    if (waiting.getAndSet(Optional.of(new Numbered<>(asked, question))).isEmpty()) {
      worker.execute(() -> waiting.getAndSet(Optional.empty()).ifPresent(this::answer));
    }
  }

  /** Whether the last question has been answered; on the JavaFX thread. */
  boolean isUpToDate() {
    return answered == asked;
  }

  /** Number of the last question, counted from 1; on the JavaFX thread. */
  long asked() {
    return asked;
  }

  /** Number of the question whose answer came last; on the JavaFX thread. */
  long answered() {
    return answered;
  }

  private void answer(Numbered<Q> newest) {
    A answer = computation.apply(newest.question());
    screen.execute(() -> {
      answered = newest.number();
      receiver.accept(answer);
    });
  }
}
