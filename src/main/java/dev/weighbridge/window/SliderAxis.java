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
    double inset = thumbSize() / 2;
    double from = slider.snappedLeftInset() + inset;
    double to = slider.getWidth() - slider.snappedRightInset() - inset;
    double part = (value - slider.getMin()) / (slider.getMax() - slider.getMin());
    return from + part * (to - from);
  }

  /** Diameter of the thumb in pixels. */
  double thumbSize() {
    return slider.snapSizeX(thumb.prefWidth(-1));
  }
}
