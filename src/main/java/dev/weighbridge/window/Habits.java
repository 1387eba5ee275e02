package dev.weighbridge.window;

import java.util.function.UnaryOperator;

/**
 * What is remembered, as it is now; every change is kept at once. Other windows' files and hints
 * are taken over then; how a window looks is its own business as long as it is open.
 */
final class Habits {
  private final Memory memory;
  private Remembered now;

  Habits(Memory memory) {
    this.memory = memory;
    this.now = memory.recall();
  }

  Remembered now() {
    return now;
  }

  void change(UnaryOperator<Remembered> change) {
    Remembered next = change.apply(now);
    if (!next.equals(now)) {
      now = memory.change(change).map(next::sharing).orElse(next);
    }
  }
}
