package dev.weighbridge.window;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The toolbar's button that pins the present state as A, and a menu of all that compares. */
final class CompareControls implements Shows {
  private final CompareWords words;
  private final ToggleButton toggle;
  private final MenuItem swap;
  private final MenuItem back;
  private final CheckMenuItem blind;
  private final HBox node;

  /**
   * @param scenarios shows all scenarios at a glance
   */
  CompareControls(CompareActions actions, Runnable scenarios, CompareWords words) {
    this.words = words;
    toggle = new ToggleButton(words.text("compare"));
    toggle.setId("compare");
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setOnAction(_ -> actions.toggle());
    swap = item("compare-swap", "compare.swap.menu", actions::swap);
    back = item("compare-back", "compare.back", actions::back);
    MenuItem all = item("compare-scenarios", "compare.scenarios", scenarios);
    all.setAccelerator(shortcut(KeyCode.L));
    blind = new CheckMenuItem(words.text("blind"));
    blind.setId("compare-blind");
    blind.setAccelerator(shortcut(KeyCode.B));
    blind.setOnAction(_ -> actions.toggleBlind());
    MenuButton more = new MenuButton();
    more.setId("compare-menu");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setAccessibleText(words.text("compare.more"));
    more.setTooltip(Hint.of(words.text("compare.more")));
    more.getItems().addAll(swap, back, new SeparatorMenuItem(), all, blind);
    node = new HBox(toggle, more);
    node.getStyleClass().add("compare-controls");
    say(false);
  }

  HBox node() {
    return node;
  }

  @Override
  public void show(Present present) {
    boolean compares = present.desk().compared().isPresent();
    if (toggle.isSelected() != compares || swap.isDisable() == compares) {
      say(compares);
    }
    blind.setSelected(present.desk().blind());
  }

  private void say(boolean compares) {
    toggle.setSelected(compares);
    swap.setDisable(!compares);
    back.setDisable(!compares);
    String spoken = words.text(compares ? "compare.off.spoken" : "compare.spoken");
    toggle.setAccessibleText(spoken);
    toggle.setTooltip(Hint.of(spoken));
  }

  private MenuItem item(String id, String key, Runnable action) {
    MenuItem item = new MenuItem(words.text(key));
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static KeyCombination shortcut(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }
}
