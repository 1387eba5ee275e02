package dev.weighbridge.window;

import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The toolbar's button that pins the present state as A, and a menu of all that compares. */
final class CompareControls implements Shows {
  private final CompareWords words;
  private final ToggleButton toggle;
  private final CompareItems items;
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
    items = new CompareItems("compare-", actions, scenarios, words);
    MenuButton more = new MenuButton();
    more.setId("compare-menu");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setAccessibleText(words.text("compare.more"));
    Hint.on(more, words.text("compare.more"));
    more.getItems().setAll(items.items());
    node = new HBox(toggle, more);
    node.getStyleClass().add("compare-controls");
    say(false);
  }

  HBox node() {
    return node;
  }

  @Override
  public void show(Present present) {
    items.show(present);
    boolean compares = present.desk().compared().isPresent();
    String spoken = words.text(compares ? "compare.off.spoken" : "compare.spoken");
    if (toggle.isSelected() != compares || !spoken.equals(toggle.getAccessibleText())) {
      say(compares);
    }
  }

  private void say(boolean compares) {
    toggle.setSelected(compares);
    String spoken = words.text(compares ? "compare.off.spoken" : "compare.spoken");
    toggle.setAccessibleText(spoken);
    Hint.on(toggle, spoken);
  }
}
