package dev.weighbridge.window;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps from one start to the next what the person is used to. */
interface Memory {
  /** What was kept; {@link Remembered#NOTHING} if there is nothing, or nothing readable. */
  Remembered recall();

  /**
   * Changes what is kept, which another window may have changed since it was recalled. A full disk
   * is no reason to stop somebody's work.
   *
   * @return what is kept now; empty if nothing can be
   */
  Optional<Remembered> change(UnaryOperator<Remembered> change);
}
