package dev.weighbridge.window;

import javafx.scene.control.Slider;
import javafx.scene.layout.Region;

/**
 * Where a value of a slider is: the middle of its thumb when it stands there. A node that is as
 * wide as the slider and starts where it starts can place marks by it.
 */
final class SliderAxis {
  private final Slider slider;
  private final Region thumb;

  /** The axis of a slider that has its skin. */
  SliderAxis(Slider slider) {
    this.slider = slider;
    this.thumb =
        slider.getChildrenUnmodifiable().stream()
            .filter(part -> part.getStyleClass().contains("thumb"))
            .filter(Region.class::isInstance)
            .map(Region.class::cast)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("This slider has no thumb yet."));
  }

  /** Distance in pixels from the slider's left edge. */
  double x(double value) {
    return left() + (value - slider.getMin()) / perPixel();
  }

  /** The value at a distance in pixels from the slider's left edge; the end's beyond an end. */
  double value(double x) {
    double value = slider.getMin() + (x - left()) * perPixel();
    return Math.clamp(value, slider.getMin(), slider.getMax());
  }

  /** By how much the value changes from one pixel to the next. */
  double perPixel() {
    double right = slider.getWidth() - slider.snappedRightInset() - thumbSize() / 2;
    return (slider.getMax() - slider.getMin()) / (right - left());
  }

  private double left() {
    return slider.snappedLeftInset() + thumbSize() / 2;
  }

  /** Diameter of the thumb in pixels. */
  double thumbSize() {
    return slider.snapSizeX(thumb.prefWidth(-1));
  }
}
