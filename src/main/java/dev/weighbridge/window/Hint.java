package dev.weighbridge.window;

import javafx.scene.control.Tooltip;

/** Tooltips that break their lines; whatever they say is also an accessible text or shown. */
final class Hint {
  private static final double WIDEST = 420;

  private Hint() {}

  static Tooltip of(String words) {
    Tooltip hint = new Tooltip(words);
    hint.setWrapText(!RightToLeft.isIn(words));
    hint.setMaxWidth(WIDEST);
    return hint;
  }
}
