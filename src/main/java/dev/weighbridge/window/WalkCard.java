package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.wording.Messages;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * The totals along one dimension that the person chooses, and in words where the leader changes.
 */
final class WalkCard {
  private final Dataset dataset;
  private final Pictures pictures;
  private final TabStrip dimensions;
  private final Exhibit figure;
  private final Section flips;
  private final VBox node = new VBox();

  WalkCard(Dataset dataset, Workbench workbench, Pictures pictures, Messages messages) {
    this.dataset = dataset;
    this.pictures = pictures;
    this.figure = Exhibit.captioned(pictures.view("walk"));
    this.flips = new Section("verdict-flips", messages.text("verdict.flips"));
    FlowPane chips = new FlowPane();
    chips.setAccessibleRole(AccessibleRole.TAB_PANE);
    chips.setAccessibleText(messages.text("verdict.walk"));
    chips.getStyleClass().add("chips");
    this.dimensions =
        new TabStrip(
            chips,
            parts(messages),
            chosen -> workbench.arrange(desk -> desk.looking(desk.outlook().walking(chosen))));
    Label title = new Label(messages.text("verdict.walk"));
    title.getStyleClass().add("small-title");
    node.getChildren().addAll(title, chips, figure.node(), flips.node());
    node.getStyleClass().add("section");
  }

  VBox node() {
    return node;
  }

  void tell(Advice advice, Outlook outlook, Look look) {
    int dimension = outlook.walk().orElseGet(() -> Suggestion.walk(advice));
    String id = dataset.dimensions().get(dimension).id();
    dimensions.show(dimension);
    figure.show(pictures.figures().prepared(new Subject.Walk(id), advice), look);
    List<String> changes = advice.explanation().changes();
    // The first is on the smallest change and is said there.
    flips.tell(changes.isEmpty() ? changes : changes.subList(1, changes.size()));
  }

  private List<TabStrip.Part> parts(Messages messages) {
    return dataset.dimensions().stream()
        .map((DimensionEvidence dimension) ->
            new TabStrip.Part(
                "walk-along-" + dimension.id(),
                dimension.shortName(),
                messages.text("verdict.walk.along", dimension.name())))
        .toList();
  }
}
