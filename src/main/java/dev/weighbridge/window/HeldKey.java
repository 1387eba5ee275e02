package dev.weighbridge.window;

import dev.weighbridge.project.Gesture;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Which gesture a key belongs to: a key that is held down is one, however often it repeats. It ends
 * with the release, with another key, or when the focus goes.
 */
final class HeldKey {
  private final Supplier<Gesture> newGesture;
  private Gesture gesture;
  private KeyCode held = KeyCode.UNDEFINED;

  /** Watches the releases of a node's keys; the presses are told. */
  HeldKey(Node node, Supplier<Gesture> newGesture) {
    this.newGesture = newGesture;
    this.gesture = newGesture.get();
    node.addEventFilter(KeyEvent.KEY_RELEASED, _ -> held = KeyCode.UNDEFINED);
    node.focusedProperty().subscribe(_ -> held = KeyCode.UNDEFINED);
  }

  /** The gesture of a press, which may be one that the key repeats by itself. */
  Gesture of(KeyEvent press) {
    if (press.getCode() != held) {
      held = press.getCode();
      gesture = newGesture.get();
    }
    return gesture;
  }
}
