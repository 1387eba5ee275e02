package dev.weighbridge.window;

import javafx.scene.control.Menu;

/**
 * A menu that does not open from one that has just closed. JavaFX lets the pointer open it where a
 * drag within a menu ends on it, and then finds no style for it.
 */
final class SubMenu extends Menu {
  SubMenu(String words) {
    super(words);
  }

  @Override
  public void show() {
    // A menu of the menu bar has no parent.
    if (getParentPopup() == null || getParentPopup().isShowing()) {
      super.show();
    }
  }
}
