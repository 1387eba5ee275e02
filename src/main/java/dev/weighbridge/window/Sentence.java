package dev.weighbridge.window;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.text.Font;

/**
 * A text that breaks its lines and changes while a hand drags. Where the next text takes as much
 * room, only the label is laid out again, and not all that surrounds it.
 */
final class Sentence extends Label {
  private boolean saying;
  private Measured measured = new Measured("", Font.getDefault(), Insets.EMPTY, 0, 0, 0);

  /** A height and all that it hangs on: a layout asks for it many times, and lines are broken. */
  private record Measured(
      String words, Font font, Insets insets, double spacing, double width, double height) {
    boolean isOf(Sentence other, double width) {
      return width == this.width
          && words.equals(other.getText())
          && font.equals(other.getFont())
          && insets.equals(other.getInsets())
          && spacing == other.getLineSpacing();
    }
  }

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
  protected double computePrefHeight(double width) {
    if (getSkin() == null || width <= 0) {
      return super.computePrefHeight(width);
    }
    if (!measured.isOf(this, width)) {
      double height = super.computePrefHeight(width);
      measured = new Measured(getText(), getFont(), getInsets(), getLineSpacing(), width, height);
    }
    return measured.height();
  }

  /** It is never cut. */
  @Override
  protected double computeMinHeight(double width) {
    return width > 0 ? computePrefHeight(width) : super.computeMinHeight(width);
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
