package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.EvidenceHit;
import dev.weighbridge.dataset.Passage;
import dev.weighbridge.wording.Messages;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A hit: what it is and where, its title and a snippet, with the words looked for marked. */
final class HitCell extends ListCell<EvidenceHit> {
  private final Dataset dataset;
  private final Messages messages;
  private final Label kind = new Label();
  private final TextFlow title = new TextFlow();
  private final TextFlow snippet = new TextFlow();
  private final VBox content = new VBox(kind, title, snippet);

  /**
   * @param go is told of a click on a hit
   */
  HitCell(Dataset dataset, Messages messages, Consumer<EvidenceHit> go) {
    this.dataset = dataset;
    this.messages = messages;
    kind.getStyleClass().add("quiet");
    title.getStyleClass().add("hit-title");
    snippet.getStyleClass().add("hit-snippet");
    snippet.managedProperty().bind(snippet.visibleProperty());
    content.getStyleClass().add("hit-content");
    getStyleClass().add("hit");
    // As wide as the list, not as its text.
    setPrefWidth(0);
    Clicks.on(
        this,
        _ -> {
          if (getItem() != null) {
            go.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable EvidenceHit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      return;
    }
    String what = messages.text("search." + hit.kind().name().toLowerCase(Locale.ROOT));
    kind.setText(
        hit.dimension()
            .map(id -> messages.text("search.where", what, dataset.dimension(id).name()))
            .orElse(what));
    fill(title, hit.title());
    fill(snippet, hit.snippet());
    snippet.setVisible(!hit.snippet().text().isEmpty());
    setAccessibleText(
        messages.text("search.hit", kind.getText(), hit.title().text(), hit.snippet().text()));
    setGraphic(content);
  }

  private static void fill(TextFlow flow, Passage passage) {
    flow.getChildren().clear();
    for (Passage.Piece piece : passage.pieces()) {
      Text text = new Text(piece.text());
      text.getStyleClass().add(piece.marked() ? "found" : "plain");
      flow.getChildren().add(text);
    }
  }
}
