package dev.weighbridge.window;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Holds a part whose size does not hang on what it shows: when that changes, only the part is laid
 * out again, and not all that surrounds it.
 */
final class Steady extends Region {
  private final Region content;

  /** As large as its content wants to be. */
  Steady(Region content) {
    this.content = content;
    content.setManaged(false);
    getChildren().add(content);
  }

  /** With a bias the size is asked for anew each time, so that it follows the zoom. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  protected double computeMinWidth(double height) {
    return content.minWidth(height);
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return content.minHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }
}
