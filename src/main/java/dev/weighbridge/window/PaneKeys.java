package dev.weighbridge.window;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * F6 goes on to the next pane, with Shift to the one before: to Tab through all of the evidence is
 * too far from the priorities to the verdict.
 */
final class PaneKeys {
  private final Scene scene;
  private final List<Parent> panes;

  /**
   * Puts the keys on a scene.
   *
   * @param panes in the order in which they are read
   */
  PaneKeys(Scene scene, List<Parent> panes) {
    this.scene = scene;
    this.panes = List.copyOf(panes);
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F6), () -> go(1));
    scene
        .getAccelerators()
        .put(
            new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN),
            () -> go(panes.size() - 1));
  }

  private void go(int steps) {
    int at =
        IntStream.range(0, panes.size()).filter(i -> hasFocus(panes.get(i))).findFirst().orElse(-1);
    Parent next = panes.get(at < 0 ? 0 : (at + steps) % panes.size());
    if (!next.isDisabled()) {
      // To the first in the pane that takes the focus, marked as after any key.
      next.requestFocusTraversal(TraversalDirection.NEXT);
    }
  }

  private boolean hasFocus(Parent pane) {
    for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
      if (node.equals(pane)) {
        return true;
      }
    }
    return false;
  }
}
