package dev.weighbridge.window;

import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;

/**
 * The drag of a slider's thumb in place of its skin's, which follows any button. Beside the thumb
 * the press brings it to the pointer.
 */
final class SliderDrag implements Drag.Course {
  private final Slider slider;
  private final SliderAxis axis;
  private final Runnable begun;
  private final Runnable cancelled;
  private double before;
  private double pressedAt;
  private double from;

  /**
   * A drag.
   *
   * @param begun told before anything moves
   * @param cancelled told when the slider is back where it was
   */
  SliderDrag(Slider slider, SliderAxis axis, Runnable begun, Runnable cancelled) {
    this.slider = slider;
    this.axis = axis;
    this.begun = begun;
    this.cancelled = cancelled;
  }

  @Override
  public boolean begin(MouseEvent press) {
    begun.run();
    slider.requestFocus();
    slider.setValueChanging(true);
    before = slider.getValue();
    pressedAt = x(press);
    boolean onThumb = Math.abs(pressedAt - axis.x(before)) <= axis.thumbSize() / 2;
    from = onThumb ? before : axis.value(pressedAt);
    slider.setValue(from);
    return true;
  }

  @Override
  public void move(MouseEvent event) {
    if (!slider.isDisabled()) {
      double value = from + (x(event) - pressedAt) * axis.perPixel();
      slider.setValue(Math.clamp(value, slider.getMin(), slider.getMax()));
    }
  }

  @Override
  public void end() {
    slider.setValueChanging(false);
    // To the nearest tick, where the slider keeps to them.
    slider.adjustValue(slider.getValue());
  }

  @Override
  public void cancel() {
    slider.setValueChanging(false);
    slider.setValue(before);
    cancelled.run();
  }

  private double x(MouseEvent event) {
    return slider.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
  }
}
