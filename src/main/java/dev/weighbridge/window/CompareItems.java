package dev.weighbridge.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** All that compares, as the items of a menu. */
final class CompareItems implements Shows {
  private final CheckMenuItem pin;
  private final MenuItem swap;
  private final MenuItem back;
  private final MenuItem scenarios;
  private final CheckMenuItem blind;

  /**
   * @param prefix of the items' ids
   * @param openScenarios shows all scenarios at a glance
   */
  CompareItems(String prefix, CompareActions actions, Runnable openScenarios, CompareWords words) {
    pin = new CheckMenuItem(words.text("compare.menu.pin"));
    swap = new MenuItem(words.text("compare.swap.menu"));
    back = new MenuItem(words.text("compare.back"));
    scenarios = new MenuItem(words.text("compare.scenarios"));
    blind = new CheckMenuItem(words.text("blind"));
    does(pin, prefix + "pin", actions::toggle);
    does(swap, prefix + "swap", actions::swap);
    does(back, prefix + "back", actions::back);
    does(scenarios, prefix + "scenarios", openScenarios);
    does(blind, prefix + "blind", actions::toggleBlind);
    allow(false);
  }

  List<MenuItem> items() {
    return List.of(pin, swap, back, new SeparatorMenuItem(), scenarios, blind);
  }

  /** Gives the items their keys; for one menu of a window. */
  void addKeys() {
    pin.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+A"));
    swap.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+X"));
    back.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+B"));
    scenarios.setAccelerator(KeyCombination.valueOf("Shortcut+L"));
    blind.setAccelerator(KeyCombination.valueOf("Shortcut+B"));
  }

  @Override
  public void show(Present present) {
    Optional<?> compared = present.desk().compared();
    allow(compared.isPresent());
    blind.setSelected(present.desk().blind());
  }

  private void allow(boolean compares) {
    pin.setSelected(compares);
    swap.setDisable(!compares);
    back.setDisable(!compares);
  }

  private static void does(MenuItem item, String id, Runnable action) {
    item.setId(id);
    item.setOnAction(_ -> action.run());
  }
}
