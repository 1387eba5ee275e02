package dev.weighbridge.window;

import dev.weighbridge.explanation.Advice;

/** A part of the window that says what takes longer than a pulse to work out. */
interface Hears {
  /** Says it; on the JavaFX thread, for the newest project that has been worked out. */
  void tell(Advice advice);

  /** Takes away what it said: the newest project could not be worked out. */
  void fail();
}
