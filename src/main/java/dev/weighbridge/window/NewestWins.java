package dev.weighbridge.window;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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
  private final Background background;
  private final Function<Q, A> computation;
  private final Consumer<A> receiver;
  private final Consumer<Throwable> failed;
  private final AtomicReference<Optional<Numbered<Q>>> waiting =
      new AtomicReference<>(Optional.empty());

  // Both belong to the JavaFX thread.
  private long asked;
  private long answered;

  private record Numbered<Q>(long number, Q question) {}

  private record Answered<A>(long number, A answer) {}

  /**
   * Nothing asked yet.
   *
   * @param background runs one task at a time, so that the computation may keep a workspace
   * @param computation runs in the background
   * @param receiver is called on the JavaFX thread
   * @param failed is called on the JavaFX thread if there is no answer; the next question is tried
   *     again
   */
  NewestWins(
      Background background,
      Function<Q, A> computation,
      Consumer<A> receiver,
      Consumer<Throwable> failed) {
    this.background = background;
    this.computation = computation;
    this.receiver = receiver;
    this.failed = failed;
  }

  /** Asks; on the JavaFX thread. */
  void ask(Q question) {
    asked++;
    // Whoever finds nothing waiting starts the work; the others only replace what waits.
    if (waiting.getAndSet(Optional.of(new Numbered<>(asked, question))).isEmpty()) {
      AtomicLong taken = new AtomicLong();
      var _ =
          background.run(() -> answer(taken), this::receive, failure -> fail(failure, taken.get()));
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

  private Answered<A> answer(AtomicLong taken) {
    Numbered<Q> newest = waiting.getAndSet(Optional.empty()).orElseThrow();
    taken.set(newest.number());
    return new Answered<>(newest.number(), computation.apply(newest.question()));
  }

  private void receive(Answered<A> newest) {
    answered = newest.number();
    receiver.accept(newest.answer());
  }

  private void fail(Throwable failure, long taken) {
    if (taken == 0) {
      // The work was not even begun: nobody will take what waits.
      waiting.set(Optional.empty());
    }
    answered = taken == 0 ? asked : taken;
    failed.accept(failure);
  }
}
