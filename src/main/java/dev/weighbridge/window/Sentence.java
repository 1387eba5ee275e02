package dev.weighbridge.window;

import javafx.scene.control.Label;

/**
 * A text that breaks its lines and changes while a hand drags. Where the next text takes as much
 * room, only the label is laid out again, and not all that surrounds it.
 */
final class Sentence extends Label {
  private boolean saying;

  /** Says nothing yet. */
  Sentence() {
    setWrapText(true);
  }

  /** Says something in place of what it said. */
  void say(String words) {
    if (words.equals(getText())) {
      return;
    }
    saying = true;
    setText(words);
    saying = false;
    if (getWidth() <= 0 || snapSizeY(computePrefHeight(getWidth())) != snapSizeY(getHeight())) {
      requestLayout();
    }
  }

  @Override
  public void requestLayout() {
    if (saying) {
      setNeedsLayout(true);
    } else {
      super.requestLayout();
    }
  }
}
