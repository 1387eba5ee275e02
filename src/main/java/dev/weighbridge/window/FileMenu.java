package dev.weighbridge.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of files: opening, saving, exporting, closing. */
final class FileMenu {
  private final Filing filing;
  private final Habits habits;
  private final MenuItems items;
  private final Menu recent;
  private final Menu node;

  FileMenu(Filing filing, Saving saving, Habits habits, ExportMenu export, MenuItems items) {
    this.filing = filing;
    this.habits = habits;
    this.items = items;
    this.recent = items.menu("menu.recent");
    this.node =
        items.menu(
            "menu.file",
            items.item("menu.open", "Shortcut+O", filing::open),
            recent,
            new SeparatorMenuItem(),
            items.item("menu.save", "Shortcut+S", saving::save),
            items.item("menu.save.as", "Shortcut+Shift+S", saving::saveAs),
            new SeparatorMenuItem(),
            export.menu(),
            new SeparatorMenuItem(),
            items.item("menu.close", "Shortcut+W", filing::leave));
    node.setOnShowing(_ -> fillRecent());
    fillRecent();
  }

  Menu node() {
    return node;
  }

  private void fillRecent() {
    List<Path> files = habits.now().recent();
    recent.setDisable(files.isEmpty());
    List<MenuItem> entries = new ArrayList<>();
    for (Path file : files) {
      entries.add(
          items.saying("menu-recent-" + entries.size(), file.toString(), () -> filing.open(file)));
    }
    recent.getItems().setAll(entries);
  }
}
