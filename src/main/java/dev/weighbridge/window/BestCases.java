package dev.weighbridge.window;

import dev.weighbridge.explanation.Prospects.BestChance;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The priorities that favour each language most, with their price. */
final class BestCases {
  private final Workbench workbench;
  private final Messages messages;
  private final List<Offer> offers = new ArrayList<>();

  /** Beside each offer, in the colour of the language that it favours. */
  private final List<Region> bars = new ArrayList<>();

  private final VBox node = new VBox();

  BestCases(Workbench workbench, Messages messages) {
    this.workbench = workbench;
    this.messages = messages;
    Label title = new Label(messages.text("verdict.best"));
    title.getStyleClass().add("small-title");
    node.setId("verdict-best");
    node.getChildren().add(title);
    node.getStyleClass().addAll("section", "best-cases");
    node.managedProperty().bind(node.visibleProperty());
  }

  VBox node() {
    return node;
  }

  void tell(List<BestChance> chances) {
    while (offers.size() < chances.size()) {
      Offer offer = new Offer("best-" + offers.size(), Edit.Cause.BEST_CASE, workbench, messages);
      HBox.setHgrow(offer.node(), Priority.ALWAYS);
      Region bar = new Region();
      bar.getStyleClass().add("best-case-bar");
      HBox row = new HBox(bar, offer.node());
      row.getStyleClass().add("best-case");
      row.managedProperty().bind(row.visibleProperty());
      row.visibleProperty().bind(offer.node().visibleProperty());
      offers.add(offer);
      bars.add(bar);
      node.getChildren().add(row);
    }
    for (int i = 0; i < offers.size(); i++) {
      offers.get(i).node().setVisible(i < chances.size());
      if (i < chances.size()) {
        BestChance chance = chances.get(i);
        // A style on the offer would have all that is in it styled anew.
        bars.get(i).setStyle(Tint.languageBackground(chance.language()));
        offers.get(i).tell(chance.text(), chance.priorities());
      }
    }
    node.setVisible(!chances.isEmpty());
  }

  void showPreview(Desk desk) {
    offers.forEach(offer -> offer.showPreview(desk));
  }
}
