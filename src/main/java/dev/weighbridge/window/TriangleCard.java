package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Who leads at every split between three dimensions that the person chooses. */
final class TriangleCard {
  private final Dataset dataset;
  private final Workbench workbench;
  private final Pictures pictures;
  private final List<ToggleButton> chips = new ArrayList<>();
  private final Exhibit figure;
  private final VBox node = new VBox();
  private List<Integer> shown = List.of();

  TriangleCard(Dataset dataset, Workbench workbench, Pictures pictures, Messages messages) {
    this.dataset = dataset;
    this.workbench = workbench;
    this.pictures = pictures;
    this.figure = Exhibit.captioned(pictures.view("triangle"));
    FlowPane row = new FlowPane();
    row.getStyleClass().add("chips");
    for (DimensionEvidence dimension : dataset.dimensions()) {
      ToggleButton chip = new ToggleButton(dimension.shortName());
      int place = chips.size();
      chip.setId("corner-" + dimension.id());
      chip.setAccessibleText(messages.text("verdict.triangle.corner", dimension.name()));
      Hint.on(chip, messages.text("verdict.triangle.hint"));
      chip.setOnAction(_ -> choose(place));
      chips.add(chip);
      row.getChildren().add(chip);
    }
    Label title = new Label(messages.text("verdict.triangle"));
    title.getStyleClass().add("small-title");
    node.getChildren().addAll(title, row, figure.node());
    node.getStyleClass().add("section");
    boolean possible = chips.size() >= Outlook.CORNERS;
    node.setVisible(possible);
    node.setManaged(possible);
  }

  VBox node() {
    return node;
  }

  void tell(Advice advice, Outlook outlook, Look look) {
    if (!node.isVisible()) {
      return;
    }
    shown = outlook.corners().isEmpty() ? Suggestion.corners(advice) : outlook.corners();
    showChosen();
    List<String> ids = shown.stream().map(d -> dataset.dimensions().get(d).id()).toList();
    figure.show(pictures.figures().prepared(new Subject.Triangle(ids), advice), look);
  }

  private void choose(int dimension) {
    List<Integer> before = shown;
    workbench.arrange(desk -> desk.looking(desk.outlook().withCorner(dimension, before)));
    // The click has turned the chip over, whatever came of it.
    showChosen();
  }

  private void showChosen() {
    for (int d = 0; d < chips.size(); d++) {
      chips.get(d).setSelected(shown.contains(d));
    }
  }
}
