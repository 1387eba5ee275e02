package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Dimension;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What matters to the person: a row a dimension, and the shares that follow. */
final class PrioritiesPane implements Shows {
  private final List<Shows> parts = new ArrayList<>();
  private final Hyperlink reset = new Hyperlink();
  private final Label noPreference = new Label();
  private final VBox node = new VBox();

  PrioritiesPane(Dataset dataset, Workbench workbench, Messages messages) {
    Label title = new Label(messages.text("priorities"));
    title.getStyleClass().add("pane-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    reset.setId("reset-priorities");
    reset.setText(messages.text("reset"));
    reset.setAccessibleText(messages.text("reset.spoken"));
    reset.setOnAction(_ -> workbench.edit(new Edit.ResetPriorities()));
    HBox header = new HBox(title, space, reset);
    header.getStyleClass().add("pane-header");
    node.getChildren().add(header);
    List<Dimension> dimensions = dataset.comparison().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      var texts = dataset.dimensions().get(d);
      DimensionRow row =
          new DimensionRow(d, texts.id(), texts.shortName(), texts.swing(), workbench, messages);
      parts.add(row);
      node.getChildren().add(row.node());
    }
    Label shares = new Label(messages.text("shares"));
    shares.getStyleClass().add("small-title");
    ShareBar bar = new ShareBar(dimensions, messages);
    parts.add(bar);
    noPreference.setId("no-preference");
    noPreference.setText(messages.text("no.preference"));
    noPreference.setWrapText(true);
    noPreference.getStyleClass().add("note");
    noPreference.managedProperty().bind(noPreference.visibleProperty());
    node.getChildren().addAll(shares, bar, noPreference);
    node.setId("priorities");
    node.getStyleClass().addAll("pane", "priorities");
  }

  Region node() {
    return node;
  }

  @Override
  public void show(Present present) {
    parts.forEach(part -> part.show(present));
    noPreference.setVisible(present.assessment().shares().noPreference());
    reset.setDisable(present.project().priorities().equals(present.project().start()));
  }
}
