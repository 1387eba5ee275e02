package dev.weighbridge.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** What drops down from a button has names for all it offers, and room for them. */
final class MenuGate {
  private MenuGate() {}

  /** Opens each menu and each list in turn; all are closed in the end. */
  static List<String> problems(Node root) {
    List<String> problems = new ArrayList<>();
    for (Node node : SceneNodes.seen(root)) {
      if (node.isDisabled()) {
        continue;
      }
      if (node instanceof MenuButton menu) {
        nameless(menu.getItems(), SceneNodes.name(menu), problems);
        menu.show();
        popups(SceneNodes.name(menu), problems);
        menu.hide();
      } else if (node instanceof ComboBox<?> list) {
        list.show();
        popups(SceneNodes.name(list), problems);
        list.hide();
      }
    }
    return problems;
  }

  private static void nameless(List<MenuItem> items, String of, List<String> problems) {
    for (MenuItem item : items) {
      boolean named = item.getText() != null && !item.getText().isBlank();
      if (!named && !(item instanceof SeparatorMenuItem)) {
        problems.add("has an item without words: " + of);
      }
      if (item instanceof Menu menu) {
        nameless(menu.getItems(), of + " › " + menu.getText(), problems);
      }
    }
  }

  private static void popups(String of, List<String> problems) {
    List<PopupWindow> shown =
        Window.getWindows().stream()
            .filter(PopupWindow.class::isInstance)
            .map(PopupWindow.class::cast)
            .filter(Window::isShowing)
            .toList();
    if (shown.isEmpty()) {
      problems.add("does not open: " + of);
    }
    for (PopupWindow popup : shown) {
      Node root = popup.getScene().getRoot();
      root.applyCss();
      popup.getScene().getRoot().layout();
      RoomGate.problems(root).forEach(problem -> problems.add("in " + of + ": " + problem));
    }
  }
}
