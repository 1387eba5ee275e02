package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TabPane;

/** The dimensions as tabs; only the one in view is kept up to date. */
final class EvidencePane implements Shows {
  private final List<DimensionTab> tabs = new ArrayList<>();
  private final TabPane node = new TabPane();
  private Optional<Present> latest = Optional.empty();

  EvidencePane(
      Dataset dataset,
      Workbench workbench,
      Appearance appearance,
      Pictures pictures,
      Links links,
      Messages messages) {
    for (int d = 0; d < dataset.dimensions().size(); d++) {
      DimensionTab tab =
          new DimensionTab(d, dataset, workbench, appearance, pictures, links, messages);
      tabs.add(tab);
      node.getTabs().add(tab.tab());
    }
    node.setId("tabs");
    node.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    node.getSelectionModel().selectedIndexProperty().subscribe(this::showSelected);
  }

  TabPane node() {
    return node;
  }

  @Override
  public void show(Present present) {
    latest = Optional.of(present);
    showSelected();
  }

  private void showSelected() {
    int selected = node.getSelectionModel().getSelectedIndex();
    latest.filter(_ -> selected >= 0).ifPresent(tabs.get(Math.max(selected, 0))::show);
  }
}
