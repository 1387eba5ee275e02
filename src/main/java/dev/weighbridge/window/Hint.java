package dev.weighbridge.window;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Tooltips that break their lines; whatever they say is also an accessible text or shown. What one
 * says is its node's accessible help, which a screen reader reads in its place.
 */
final class Hint {
  private static final double WIDEST = 420;

  private Hint() {}

  static Tooltip of(String words) {
    Tooltip hint = new Tooltip(words);
    hint.setWrapText(!RightToLeft.isIn(words));
    hint.setMaxWidth(WIDEST);
    return hint;
  }

  /**
   * Gives a node a tooltip, or the one that it has other words. It is made when the pointer first
   * comes: each brings a scene with it, and hardly any is ever seen.
   */
  static void on(Node node, String words) {
    if (node.getAccessibleHelp() == null) {
      node.addEventHandler(MouseEvent.MOUSE_ENTERED, new Maker(node));
    }
    if (!words.equals(node.getAccessibleHelp())) {
      node.setAccessibleHelp(words);
    }
  }

  /** Takes a node's tooltip off the screen, where it would keep Esc for itself. */
  static void hide(Node node) {
    if (node instanceof Control control && control.getTooltip() != null) {
      control.getTooltip().hide();
    }
  }

  private record Maker(Node node) implements EventHandler<MouseEvent> {
    @Override
    public void handle(MouseEvent entered) {
      node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
      Tooltip hint = of("");
      node.accessibleHelpProperty()
          .subscribe(words -> {
            hint.setText(words);
            hint.setWrapText(!RightToLeft.isIn(words));
          });
      if (node instanceof Control control) {
        control.setTooltip(hint);
      } else {
        Tooltip.install(node, hint);
      }
    }
  }
}
