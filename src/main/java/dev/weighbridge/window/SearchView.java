package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.EvidenceHit;
import dev.weighbridge.dataset.EvidenceSearch;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Finds evidence by its words while they are typed; a hit leads to its place. */
final class SearchView {
  private final Dataset dataset;
  private final Messages messages;
  private final Consumer<EvidenceHit> go;
  private final Runnable close;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final ListView<EvidenceHit> list = new ListView<>();
  private final VBox node = new VBox();
  private Optional<EvidenceSearch> search = Optional.empty();

  /**
   * A search over a dataset.
   *
   * @param go leads to a hit
   * @param close goes back to where the person came from
   */
  SearchView(Dataset dataset, Messages messages, Consumer<EvidenceHit> go, Runnable close) {
    this.dataset = dataset;
    this.messages = messages;
    this.go = go;
    this.close = close;
    field.setId("search-field");
    field.setPromptText(messages.text("search.prompt"));
    field.setAccessibleText(messages.text("search.spoken"));
    field.textProperty().subscribe(this::find);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button back = new Button();
    back.setId("search-close");
    back.setGraphic(Icon.CLOSE.node());
    back.getStyleClass().add("icon-button");
    back.setAccessibleText(messages.text("search.close"));
    Hint.on(back, messages.text("search.close"));
    back.setOnAction(_ -> close.run());
    HBox bar = new HBox(Icon.SEARCH.node(), field, back);
    bar.getStyleClass().add("search-bar");
    count.setId("search-count");
    count.setWrapText(true);
    count.setMinHeight(Region.USE_PREF_SIZE);
    count.getStyleClass().addAll("quiet", "search-count");
    list.setId("search-results");
    list.setAccessibleText(messages.text("search.results"));
    list.setCellFactory(_ -> new HitCell(dataset, messages, go));
    VBox.setVgrow(list, Priority.ALWAYS);
    node.setId("search");
    node.getStyleClass().add("search");
    node.getChildren().addAll(bar, count, list);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  VBox node() {
    return node;
  }

  /** Begins anew. */
  void begin() {
    if (search.isEmpty()) {
      search = Optional.of(EvidenceSearch.over(dataset));
    }
    field.clear();
    find("");
    field.requestFocus();
  }

  /** Goes on with what was looked for. */
  void goOn() {
    field.requestFocus();
  }

  private void find(String query) {
    List<EvidenceHit> hits = search.map(index -> index.find(query)).orElse(List.of());
    list.getItems().setAll(hits);
    list.setVisible(!hits.isEmpty());
    if (!hits.isEmpty()) {
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
    }
    if (query.isBlank()) {
      count.setText(messages.text("search.hint"));
    } else if (hits.size() < EvidenceSearch.MOST) {
      count.setText(messages.text("search.count", hits.size()));
    } else {
      count.setText(messages.text("search.many", hits.size()));
    }
  }

  /** The arrows choose a hit while the focus stays where one types. */
  private void onKey(KeyEvent event) {
    KeyCode key = event.getCode();
    boolean typing = field.isFocused();
    if (key == KeyCode.ESCAPE) {
      close.run();
    } else if (key == KeyCode.ENTER && (typing || list.isFocused())) {
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(go);
    } else if (typing && key == KeyCode.DOWN) {
      choose(1);
    } else if (typing && key == KeyCode.UP) {
      choose(-1);
    } else if (typing && key == KeyCode.PAGE_DOWN) {
      choose(5);
    } else if (typing && key == KeyCode.PAGE_UP) {
      choose(-5);
    } else {
      return;
    }
    event.consume();
  }

  private void choose(int step) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, last);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - 2));
    }
  }
}
