package dev.weighbridge.window;

import dev.weighbridge.dataset.CapabilityEvidence;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A list to search for capabilities that are not required yet: type to narrow it, Up and Down to
 * choose, Enter or a click to require, Escape to close.
 */
final class CapabilityPicker {
  /** Width of the list's scroll bar, and of its border, in ems. */
  private static final double SCROLL_BAR = 1;

  private final Messages messages;
  private final Consumer<CapabilityEvidence> require;
  private final Runnable closed;
  private final TextField search = new TextField();
  private final ListView<CapabilityEvidence> list = new ListView<>();
  private final VBox node = new VBox(search, list);
  private List<CapabilityEvidence> offered = List.of();

  /**
   * A picker, closed.
   *
   * @param outcome how the languages shown have a capability, in a few words
   * @param require told what was chosen
   * @param closed told when it has closed itself
   */
  CapabilityPicker(
      Messages messages,
      Function<CapabilityEvidence, String> outcome,
      Consumer<CapabilityEvidence> require,
      Runnable closed) {
    this.messages = messages;
    this.require = require;
    this.closed = closed;
    search.setId("capability-search");
    search.setPromptText(messages.text("capability.search"));
    search.setAccessibleText(messages.text("capability.search.spoken"));
    search.textProperty().subscribe(_ -> narrow());
    list.setId("capability-list");
    list.setAccessibleText(messages.text("capability.list"));
    list.setCellFactory(_ -> new Cell(outcome));
    Label nothing = new Label(messages.text("capability.none"));
    nothing.getStyleClass().add("note");
    list.setPlaceholder(nothing);
    node.setId("capability-picker");
    node.getStyleClass().add("capability-picker");
    node.managedProperty().bind(node.visibleProperty());
    node.setVisible(false);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  VBox node() {
    return node;
  }

  boolean isOpen() {
    return node.isVisible();
  }

  /** Offers these capabilities. */
  void offer(List<CapabilityEvidence> capabilities) {
    if (!capabilities.equals(offered)) {
      offered = List.copyOf(capabilities);
      narrow();
    }
    list.refresh();
  }

  /** Opens with an empty search. */
  void open() {
    search.clear();
    node.setVisible(true);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    search.requestFocus();
  }

  void close() {
    node.setVisible(false);
    closed.run();
  }

  private void narrow() {
    List<String> wanted = words(search.getText());
    int selected = Math.max(0, list.getSelectionModel().getSelectedIndex());
    list.getItems().setAll(offered.stream().filter(one -> isFound(one, wanted)).toList());
    list.getSelectionModel().select(Math.min(selected, list.getItems().size() - 1));
  }

  /** Whether each word that was typed begins a word of what is said. */
  private static boolean isFound(CapabilityEvidence capability, List<String> wanted) {
    List<String> said = words(capability.name() + " " + capability.explanation());
    return wanted.stream()
        .allMatch(typed -> said.stream().anyMatch(word -> word.startsWith(typed)));
  }

  private static List<String> words(String text) {
    return Pattern.compile("[^\\p{L}\\p{N}]+")
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private void choose() {
    CapabilityEvidence chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      require.accept(chosen);
    }
  }

  private void key(KeyEvent event) {
    boolean used = true;
    switch (event.getCode()) {
      case ESCAPE -> close();
      case ENTER -> choose();
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      default -> used = false;
    }
    if (used) {
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
      event.consume();
    }
  }

  /** A capability with what counts as having it. */
  private final class Cell extends ListCell<CapabilityEvidence> {
    private final Function<CapabilityEvidence, String> outcome;
    private final Label name = new Label();
    private final Label explanation = new Label();
    private final Label who = new Label();
    private final VBox texts = new VBox(name, explanation, who);

    Cell(Function<CapabilityEvidence, String> outcome) {
      this.outcome = outcome;
      name.getStyleClass().add("row-title");
      for (Label label : List.of(name, explanation, who)) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
      }
      explanation.getStyleClass().add("quiet");
      who.getStyleClass().add("capability-outcome");
      who.managedProperty().bind(who.visibleProperty());
      // As wide as the list, so that its texts wrap.
      setPrefWidth(0);
      Clicks.on(this, _ -> choose());
    }

    /** A list asks its cells for their height without telling them how wide they are. */
    @Override
    protected double computePrefHeight(double width) {
      double sides = snappedLeftInset() + snappedRightInset();
      double room = list.getWidth() - SCROLL_BAR * search.getFont().getSize() - sides;
      double height = isEmpty() ? 0 : texts.prefHeight(Math.max(room, 0));
      return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected void updateItem(CapabilityEvidence item, boolean empty) {
      super.updateItem(item, empty);
      if (item == null || empty) {
        setGraphic(null);
        setAccessibleText("");
      } else {
        name.setText(item.name());
        explanation.setText(item.explanation());
        String words = outcome.apply(item);
        who.setText(words);
        who.setVisible(!words.isEmpty());
        setGraphic(texts);
        setAccessibleText(
            messages.text("capability.spoken", item.name(), item.explanation(), words).strip());
      }
    }
  }
}
