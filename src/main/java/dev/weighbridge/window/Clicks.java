package dev.weighbridge.window;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Clicks of the primary button; the others only ask for menus. */
final class Clicks {
  private Clicks() {}

  /** Does something at each click on a node. */
  static void on(Node node, Consumer<MouseEvent> action) {
    node.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY) {
        action.accept(click);
      }
    });
  }
}
