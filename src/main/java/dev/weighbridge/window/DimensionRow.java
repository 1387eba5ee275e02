package dev.weighbridge.window;

import dev.weighbridge.dataset.Scenario;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * One dimension in the priorities: its importance, the share that gives, a pin, and where on its
 * slider another language takes the lead.
 */
final class DimensionRow implements Shows {
  private final int dimension;
  private final String id;
  private final String name;
  private final Label title = new Label();
  private final FlipWords flipWords;
  private final Messages messages;
  private final ImportanceInput input;
  private final GhostThumb ghost;
  private final FlipMarks flipMarks;
  private final Label share = new Label();
  private final ToggleButton pin = new ToggleButton();
  private final VBox node;
  private Optional<Said> said = Optional.empty();
  private Optional<Scenario> explained = Optional.empty();

  /** What the slider's words were made from. */
  private record Said(String importance, int percent, boolean pinned, Flips flips) {}

  /**
   * A row.
   *
   * @param swing what moving from worst to best on this dimension means, one line
   */
  DimensionRow(
      int dimension,
      String id,
      String name,
      String swing,
      Workbench workbench,
      FlipWords flipWords,
      Messages messages) {
    this.dimension = dimension;
    this.id = id;
    this.name = name;
    this.flipWords = flipWords;
    this.messages = messages;
    this.input =
        new ImportanceInput(
            "importance-" + id,
            messages.text("importance.of", name),
            workbench::newGesture,
            (importance, gesture) ->
                workbench.edit(new Edit.WeighDimension(dimension, importance), gesture),
            messages);
    input.slider().setStyle(Tint.track(dimension));
    this.ghost = new GhostThumb("ghost-" + id, input.axis());
    this.flipMarks = new FlipMarks("flip-" + id, input.axis(), flipWords);
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
    title.setText(name);
    title.getStyleClass().add("row-title");
    title.setLabelFor(input.slider());
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox header = new HBox(swatch, title, input.field(), share, pin);
    header.getStyleClass().add("row-header");
    Label meaning = new Label(swing);
    meaning.getStyleClass().add("swing");
    meaning.setWrapText(true);
    input.slider().setMaxWidth(Double.MAX_VALUE);
    VBox moving = new VBox(header, new StackPane(input.slider(), ghost), flipMarks);
    moving.getStyleClass().add("dimension-row");
    VBox box = new VBox(new Steady(moving), input.refusal(), meaning);
    box.getStyleClass().add("dimension-row");
    return box;
  }

  Node node() {
    return node;
  }

  @Override
  public void show(Present present) {
    Priorities priorities = present.project().priorities();
    boolean pinned = priorities.isPinned(dimension);
    double importance = priorities.ofDimension(dimension);
    Flips flips = Flips.of(present, dimension);
    input.show(importance, pinned);
    flipMarks.show(flips);
    showGhost(present.desk().preview(), importance);
    say(new Said(input.text(), present.wholePercents()[dimension], pinned, flips.inWholeSteps()));
    pin.setSelected(pinned);
    explain(present.project().scenario());
  }

  private void showGhost(Optional<Priorities> preview, double importance) {
    double previewed = preview.map(p -> p.ofDimension(dimension)).orElse(importance);
    if (previewed != importance) {
      ghost.show(previewed);
    } else {
      ghost.hide();
    }
  }

  private void say(Said next) {
    if (said.equals(Optional.of(next))) {
      return;
    }
    if (said.isEmpty() || said.get().percent != next.percent || said.get().pinned != next.pinned) {
      share.setText(messages.text("percent", next.percent));
      String pinWords = messages.text(next.pinned ? "unpin" : "pin", name, next.percent);
      pin.setAccessibleText(pinWords);
      Hint.on(pin, pinWords);
    }
    said = Optional.of(next);
    input.describe(flipWords.slider(name, next.importance, next.percent, next.pinned, next.flips));
  }

  private void explain(Scenario scenario) {
    if (explained.equals(Optional.of(scenario))) {
      return;
    }
    explained = Optional.of(scenario);
    Scenario.Weighing weighing = scenario.dimensions().get(id);
    if (weighing != null) {
      Hint.on(
          title,
          messages.text(
              "scenario.reason", scenario.name(), weighing.importance(), weighing.reason()));
    }
  }
}
