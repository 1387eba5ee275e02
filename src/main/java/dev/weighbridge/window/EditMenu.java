package dev.weighbridge.window;

import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of editing: steps back and forward by their names, copying, searching. */
final class EditMenu implements Shows {
  private final EditNames names;
  private final Messages messages;
  private final MenuItem undo;
  private final MenuItem redo;
  private final Menu node;

  EditMenu(
      Workbench workbench,
      Exports exports,
      EvidencePane evidence,
      EditNames names,
      MenuItems items) {
    this.names = names;
    this.messages = items.messages();
    this.undo = items.item("undo", "Shortcut+Z", workbench::undo);
    this.redo = items.item("redo", "Shortcut+Shift+Z", workbench::redo);
    undo.setId("menu-undo");
    redo.setId("menu-redo");
    this.node =
        items.menu(
            "menu.edit",
            undo,
            redo,
            new SeparatorMenuItem(),
            items.item("menu.copy", "Shortcut+Shift+C", exports::copyChart),
            new SeparatorMenuItem(),
            items.item("menu.find", "Shortcut+F", evidence::openSearch));
  }

  Menu node() {
    return node;
  }

  @Override
  public void show(Present present) {
    step(undo, "undo", present.history().undoable());
    step(redo, "redo", present.history().redoable());
  }

  private void step(MenuItem item, String key, Optional<Edit> edit) {
    item.setDisable(edit.isEmpty());
    String words =
        edit.map(one -> messages.text(key + ".of", names.of(one)))
            .orElseGet(() -> messages.text(key));
    if (!words.equals(item.getText())) {
      item.setText(words);
    }
  }
}
