package dev.weighbridge.window;

import java.text.Bidi;

/**
 * Words that are read from the right, which a person may type though the window is not written so.
 * JavaFX 25 throws out of the layout where it wraps them: they must not be wrapped.
 */
final class RightToLeft {
  private RightToLeft() {}

  /** Whether any of it is. */
  static boolean isIn(String words) {
    return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
  }
}
