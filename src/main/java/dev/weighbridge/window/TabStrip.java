package dev.weighbridge.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * A row of buttons of which one is chosen. One of them takes the focus; the arrow keys choose its
 * neighbours. It shows what it is told and reports what was asked for.
 */
final class TabStrip {
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final IntConsumer chosen;
  private final Pane node;
  private int shown = -1;

  /**
   * A part of a strip.
   *
   * @param id of the button
   * @param name on it
   * @param spoken for those who cannot see what the strip is about
   */
  record Part(String id, String name, String spoken) {}

  /**
   * A strip.
   *
   * @param node that the buttons are put in
   * @param chosen receives the place of a part that was asked for
   */
  TabStrip(Pane node, List<Part> parts, IntConsumer chosen) {
    this.node = node;
    this.chosen = chosen;
    ToggleGroup group = new ToggleGroup();
    for (Part part : parts) {
      ToggleButton button = new ToggleButton(part.name());
      int place = buttons.size();
      button.setId(part.id());
      button.setAccessibleRole(AccessibleRole.TAB_ITEM);
      button.setAccessibleText(part.spoken());
      button.setToggleGroup(group);
      button.setOnAction(_ -> choose(place));
      buttons.add(button);
      node.getChildren().add(button);
    }
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  Pane node() {
    return node;
  }

  /** Puts the focus on the chosen part. */
  void requestFocus() {
    buttons.get(shown).requestFocus();
  }

  /** Shows which part is chosen. */
  void show(int place) {
    if (place != shown) {
      shown = place;
      for (int i = 0; i < buttons.size(); i++) {
        buttons.get(i).setSelected(i == place);
        buttons.get(i).setFocusTraversable(i == place);
      }
    }
  }

  private void choose(int place) {
    // A click on the chosen part would let it go.
    buttons.get(shown).setSelected(true);
    // By itself a click does not focus what the Tab key passes by.
    buttons.get(place).requestFocus();
    chosen.accept(place);
  }

  private void onKey(KeyEvent event) {
    int last = buttons.size() - 1;
    int next =
        switch (event.getCode()) {
          case LEFT, UP -> Math.max(shown - 1, 0);
          case RIGHT, DOWN -> Math.min(shown + 1, last);
          case HOME -> 0;
          case END -> last;
          default -> -1;
        };
    if (next >= 0) {
      event.consume();
      buttons.get(next).requestFocus();
      chosen.accept(next);
    }
  }
}
