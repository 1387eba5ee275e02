package dev.weighbridge.window;

import dev.weighbridge.dataset.Scenario;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One dimension in the priorities: its importance, the share that gives, and a pin. */
final class DimensionRow implements Shows {
  private final int dimension;
  private final String id;
  private final String name;
  private final Tooltip reason = Hint.of("");
  private final Messages messages;
  private final ImportanceInput input;
  private final Label share = new Label();
  private final ToggleButton pin = new ToggleButton();
  private final VBox node;

  /**
   * A row.
   *
   * @param swing what moving from worst to best on this dimension means, one line
   */
  DimensionRow(
      int dimension, String id, String name, String swing, Workbench workbench, Messages messages) {
    this.dimension = dimension;
    this.id = id;
    this.name = name;
    this.messages = messages;
    this.input =
        new ImportanceInput(
            "importance-" + id,
            messages.text("importance.of", name),
            workbench::newGesture,
            (importance, gesture) ->
                workbench.edit(new Edit.WeighDimension(dimension, importance), gesture));
    input.slider().setStyle(Tint.track(dimension));
    share.setId("share-" + id);
    share.getStyleClass().add("share");
    share.setMinWidth(Region.USE_PREF_SIZE);
    pin.setId("pin-" + id);
    pin.setGraphic(Icon.PIN.node());
    pin.getStyleClass().addAll("icon-button", "pin");
    pin.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    pin.setOnAction(_ ->
        workbench.edit(pin.isSelected() ? new Edit.Pin(dimension) : new Edit.Unpin(dimension)));
    input.onReset(
        messages.text("reset.dimension", name),
        () -> workbench.edit(new Edit.ResetDimension(dimension)));
    this.node = layOut(swing);
  }

  private VBox layOut(String swing) {
    Region swatch = new Region();
    swatch.getStyleClass().add("swatch");
    swatch.setStyle(Tint.background(dimension));
    Label title = new Label(name);
    title.getStyleClass().add("row-title");
    title.setLabelFor(input.slider());
    title.setTooltip(reason);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox header = new HBox(swatch, title, input.field(), share, pin);
    header.getStyleClass().add("row-header");
    Label meaning = new Label(swing);
    meaning.getStyleClass().add("swing");
    meaning.setWrapText(true);
    input.slider().setMaxWidth(Double.MAX_VALUE);
    VBox box = new VBox(header, input.slider(), meaning);
    box.getStyleClass().add("dimension-row");
    return box;
  }

  Node node() {
    return node;
  }

  @Override
  public void show(Present present) {
    var priorities = present.project().priorities();
    boolean pinned = priorities.isPinned(dimension);
    double importance = priorities.ofDimension(dimension);
    int percent = present.wholePercents()[dimension];
    input.show(importance, pinned);
    share.setText(messages.text("percent", percent));
    pin.setSelected(pinned);
    Scenario scenario = present.project().scenario();
    Scenario.Weighing weighing = scenario.dimensions().get(id);
    if (weighing != null) {
      reason.setText(
          messages.text(
              "scenario.reason", scenario.name(), weighing.importance(), weighing.reason()));
    }
    String pinWords = messages.text(pinned ? "unpin" : "pin", name, percent);
    pin.setAccessibleText(pinWords);
    if (pin.getTooltip() == null) {
      pin.setTooltip(Hint.of(pinWords));
    }
    pin.getTooltip().setText(pinWords);
  }
}
