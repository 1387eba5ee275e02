package dev.weighbridge.window;

import javafx.scene.layout.Region;

/** A hollow thumb over a slider: where it would stand if what is previewed were applied. */
final class GhostThumb extends Region {
  private final SliderAxis axis;
  private final Region ring = new Region();
  private double importance = Double.NaN;

  GhostThumb(String id, SliderAxis axis) {
    this.axis = axis;
    setMouseTransparent(true);
    ring.setId(id);
    ring.getStyleClass().add("ghost-thumb");
    ring.setVisible(false);
    getChildren().add(ring);
  }

  void show(double importance) {
    ring.setVisible(true);
    if (importance != this.importance) {
      this.importance = importance;
      requestLayout();
    }
  }

  void hide() {
    ring.setVisible(false);
  }

  @Override
  protected void layoutChildren() {
    if (ring.isVisible()) {
      double size = axis.thumbSize();
      double y = (getHeight() - size) / 2;
      ring.resizeRelocate(axis.x(importance) - size / 2, y, size, size);
    }
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }
}
