package dev.weighbridge.window;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/**
 * A mouse whose events come as a toolkit may send them: at once, with moves left out, with a button
 * that was lost. All calls are on the JavaFX thread; places are in the scene.
 */
final class Pointer {
  private final Node target;
  private boolean primary;
  private boolean middle;
  private boolean secondary;

  /**
   * @param target that events go to, as they do while a button is held
   */
  Pointer(Node target) {
    this.target = target;
  }

  void enter() {
    fire(MouseEvent.MOUSE_ENTERED, MouseButton.NONE, Point2D.ZERO);
  }

  void press(MouseButton button, Point2D at) {
    hold(button, true);
    fire(MouseEvent.MOUSE_PRESSED, button, at);
  }

  /** A move with whatever buttons are held. */
  void move(MouseButton button, Point2D at) {
    boolean held = primary || middle || secondary;
    fire(
        held ? MouseEvent.MOUSE_DRAGGED : MouseEvent.MOUSE_MOVED,
        held ? button : MouseButton.NONE,
        at);
  }

  void release(MouseButton button, Point2D at) {
    hold(button, false);
    fire(MouseEvent.MOUSE_RELEASED, button, at);
  }

  /** The button goes up where nobody tells. */
  void lose(MouseButton button) {
    hold(button, false);
  }

  private void hold(MouseButton button, boolean held) {
    switch (button) {
      case PRIMARY -> primary = held;
      case MIDDLE -> middle = held;
      case SECONDARY -> secondary = held;
      default -> throw new IllegalArgumentException("No such button: " + button);
    }
  }

  private void fire(EventType<MouseEvent> type, MouseButton button, Point2D at) {
    Event.fireEvent(
        target,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            button,
            1,
            false,
            false,
            false,
            false,
            primary,
            middle,
            secondary,
            false,
            false,
            false,
            new PickResult(target, at.getX(), at.getY())));
  }
}
