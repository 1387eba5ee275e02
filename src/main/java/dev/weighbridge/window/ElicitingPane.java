package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * In place of the sliders: other ways to say what matters, by order or in pairs. Nothing changes
 * until the answers are taken over; Escape leaves everything as it was.
 */
final class ElicitingPane {
  private final Workbench workbench;
  private final Dataset dataset;
  private final Messages messages;
  private final Runnable closed;
  private final Ranking ranking;
  private final Pairing pairing;
  private final ToggleButton byOrder;
  private final ToggleButton inPairs;
  private final StackPane part = new StackPane();
  private final Label held = new Label();
  private final VBox node;
  private Eliciting way;
  private boolean open;
  private List<Integer> asked = List.of();

  /**
   * A pane, closed.
   *
   * @param closed told when it has closed itself
   */
  ElicitingPane(Dataset dataset, Workbench workbench, Messages messages, Runnable closed) {
    this.dataset = dataset;
    this.workbench = workbench;
    this.messages = messages;
    this.closed = closed;
    this.ranking = new Ranking(dataset, messages);
    this.pairing = new Pairing(dataset, messages);
    this.way = ranking;
    ToggleGroup ways = new ToggleGroup();
    byOrder = choice("by-order", ranking, ways, "left-pill");
    inPairs = choice("in-pairs", pairing, ways, "right-pill");
    HBox choices = new HBox(byOrder, inPairs);
    choices.getStyleClass().add("choices");
    held.setId("eliciting-held");
    held.setWrapText(true);
    held.getStyleClass().add("note");
    held.managedProperty().bind(held.visibleProperty());
    Button cancel = button("eliciting-cancel", this::close);
    Button done = button("eliciting-done", this::take);
    done.getStyleClass().add("accent");
    HBox buttons = new HBox(cancel, done);
    buttons.getStyleClass().add("eliciting-buttons");
    node = new VBox(choices, part, held, buttons);
    node.setId("eliciting");
    node.getStyleClass().add("eliciting");
    node.managedProperty().bind(node.visibleProperty());
    node.setVisible(false);
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  VBox node() {
    return node;
  }

  boolean isOpen() {
    return open;
  }

  /** Whether there is anything to compare: with fewer than two free dimensions there is not. */
  static boolean canAsk(Priorities priorities) {
    return Elicited.free(priorities).size() > 1;
  }

  /** Starts asking, by order. */
  void open() {
    Priorities from = workbench.project().priorities();
    open = true;
    node.setVisible(true);
    begin(from);
    choose(ranking);
  }

  /** Asks afresh if what is held changed, which is what the questions are about. */
  void show(Present present) {
    Priorities priorities = present.project().priorities();
    if (open && !canAsk(priorities)) {
      close();
    } else if (open && !Elicited.free(priorities).equals(asked)) {
      begin(priorities);
    }
  }

  private void begin(Priorities from) {
    asked = Elicited.free(from);
    ranking.begin(from);
    pairing.begin(from);
    String names =
        IntStream.range(0, from.dimensionCount())
            .filter(from::isPinned)
            .mapToObj(d -> dataset.dimensions().get(d).shortName())
            .collect(Collectors.joining(", "));
    held.setText(messages.text("eliciting.held", names));
    held.setVisible(!names.isEmpty());
  }

  private void choose(Eliciting next) {
    way = next;
    byOrder.setSelected(way == ranking);
    inPairs.setSelected(way == pairing);
    part.getChildren().setAll(way.node());
    way.focus();
  }

  private void take() {
    // Only what was asked about changes, whatever else was weighed in the meantime.
    Priorities answer = way.answer();
    Priorities priorities = workbench.project().priorities();
    for (int dimension : asked) {
      priorities = priorities.withDimension(dimension, answer.ofDimension(dimension));
    }
    workbench.edit(new Edit.Reweigh(priorities, way.cause()));
    close();
  }

  private void close() {
    open = false;
    node.setVisible(false);
    closed.run();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      take();
      event.consume();
    }
  }

  private ToggleButton choice(String id, Eliciting way, ToggleGroup ways, String shape) {
    ToggleButton button = new ToggleButton(messages.text("eliciting." + id.replace('-', '.')));
    button.setId("eliciting-" + id);
    button.setToggleGroup(ways);
    button.getStyleClass().add(shape);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(_ -> choose(way));
    return button;
  }

  private Button button(String id, Runnable action) {
    Button button = new Button(messages.text(id.replace('-', '.')));
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
