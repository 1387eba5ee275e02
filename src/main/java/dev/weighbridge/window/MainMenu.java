package dev.weighbridge.window;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;

/** The menu bar: everything that the window can do besides weighing, each with its key. */
final class MainMenu implements Shows {
  private final EditMenu edit;
  private final ViewMenu view;
  private final CompareItems compare;
  private final MenuBar node = new MenuBar();

  MainMenu(
      FileMenu file,
      EditMenu edit,
      ViewMenu view,
      CompareItems compare,
      Help help,
      EvidencePane evidence,
      MenuItems items) {
    this.edit = edit;
    this.view = view;
    this.compare = compare;
    Menu comparing = items.menu("menu.compare");
    comparing.getItems().setAll(compare.items());
    compare.addKeys();
    Menu helping =
        items.menu(
            "menu.help",
            items.item("menu.keys", "F1", () -> help.showKeys(node.getMenus())),
            items.item("menu.sources", "Shortcut+U", evidence::showSources),
            items.item("menu.about", help::showAbout));
    node.setId("menu");
    // On a Mac the system shows the menus; elsewhere this changes nothing.
    node.setUseSystemMenuBar(true);
    node.getMenus().setAll(file.node(), edit.node(), view.node(), comparing, helping);
  }

  MenuBar node() {
    return node;
  }

  @Override
  public void show(Present present) {
    edit.show(present);
    view.show(present);
    compare.show(present);
  }
}
