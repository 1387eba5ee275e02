package dev.weighbridge.window;

import dev.weighbridge.wording.Messages;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/**
 * Makes menus and their items from the keys of their words; an item's id is its key with hyphens.
 *
 * @param messages of the window
 */
record MenuItems(Messages messages) {
  Menu menu(String key, MenuItem... items) {
    Menu menu = new SubMenu(messages.text(key));
    menu.setId(id(key));
    menu.getItems().setAll(items);
    return menu;
  }

  /**
   * An item with a key.
   *
   * @param keys as JavaFX names them, such as {@code Shortcut+O}
   */
  MenuItem item(String key, String keys, Runnable action) {
    MenuItem item = item(key, action);
    item.setAccelerator(KeyCombination.valueOf(keys));
    return item;
  }

  MenuItem item(String key, Runnable action) {
    return saying(id(key), messages.text(key), action);
  }

  /** An item whose words are no message, such as a file's name. */
  MenuItem saying(String id, String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setId(id);
    // A name may well contain an underline.
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static String id(String key) {
    return key.replace('.', '-');
  }
}
