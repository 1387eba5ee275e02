package dev.weighbridge.window;

import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The dimensions as tabs above the chosen one's page. Tabs that have no room beside the others go
 * on in a second row: none hides in a menu.
 */
final class EvidenceTabs {
  private final List<DimensionTab> tabs;
  private final IntConsumer chosen;
  private final TabStrip strip;
  private final VBox node;
  private int selected;

  /**
   * Tabs of which the first is chosen.
   *
   * @param chosen told which tab is chosen, whenever that changes
   * @param beside buttons at the end of the row
   */
  EvidenceTabs(
      List<DimensionTab> tabs, IntConsumer chosen, List<? extends Node> beside, Messages messages) {
    this.tabs = List.copyOf(tabs);
    this.chosen = chosen;
    FlowPane row = new FlowPane();
    row.setAccessibleRole(AccessibleRole.TAB_PANE);
    row.setAccessibleText(messages.text("tabs.spoken"));
    row.getStyleClass().add("tabs");
    strip = new TabStrip(row, tabs.stream().map(DimensionTab::part).toList(), this::select);
    for (int d = 0; d < tabs.size(); d++) {
      if (row.getChildren().get(d) instanceof Labeled tab) {
        String name = tabs.get(d).part().spoken();
        Hint.on(tab, messages.text("tab.hint", name, d + 1));
      }
    }
    HBox buttons = new HBox();
    buttons.getStyleClass().add("tab-buttons");
    buttons.getChildren().addAll(beside);
    TwoEnds header = new TwoEnds(row, buttons, TwoEnds.Narrow.WRAP_START);
    header.getStyleClass().add("tab-header");
    StackPane page = new StackPane();
    // All are there from the start, so that a page can be arrived at as soon as it is made.
    tabs.forEach(tab -> page.getChildren().add(tab.node()));
    VBox.setVgrow(page, Priority.ALWAYS);
    node = new VBox(header, page);
    node.setId("tabs");
    select(0);
  }

  VBox node() {
    return node;
  }

  /** The tab that is chosen. */
  DimensionTab selected() {
    return tabs.get(selected);
  }

  void select(int tab) {
    selected = tab;
    strip.show(tab);
    for (int d = 0; d < tabs.size(); d++) {
      tabs.get(d).node().setVisible(d == tab);
    }
    chosen.accept(tab);
  }

  void requestFocus() {
    strip.requestFocus();
  }
}
