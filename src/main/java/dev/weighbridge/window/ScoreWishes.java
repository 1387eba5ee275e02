package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.explanation.Prospects.ScoreWish;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which other figures would take the runner-up level, each with a link to its evidence. */
final class ScoreWishes {
  private final Dataset dataset;
  private final Guide guide;
  private final Messages messages;
  private final List<Row> rows = new ArrayList<>();
  private final VBox node = new VBox();

  private record Row(Sentence sentence, Button link, HBox node) {}

  ScoreWishes(Dataset dataset, Guide guide, Messages messages) {
    this.dataset = dataset;
    this.guide = guide;
    this.messages = messages;
    Label title = new Label(messages.text("verdict.scores"));
    title.getStyleClass().add("small-title");
    node.setId("verdict-scores");
    node.getChildren().add(title);
    node.getStyleClass().add("section");
    node.managedProperty().bind(node.visibleProperty());
  }

  VBox node() {
    return node;
  }

  void tell(List<ScoreWish> wishes) {
    while (rows.size() < wishes.size()) {
      rows.add(row(rows.size()));
      node.getChildren().add(rows.getLast().node());
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).node().setVisible(i < wishes.size());
      if (i < wishes.size()) {
        show(rows.get(i), wishes.get(i));
      }
    }
    node.setVisible(!wishes.isEmpty());
  }

  private void show(Row row, ScoreWish wish) {
    row.sentence().say(wish.text());
    row.link().setVisible(wish.criterion().isPresent());
    wish.criterion()
        .ifPresent(criterion -> {
          String id = dataset.comparison().criteria().get(criterion).id();
          String name = dataset.criterion(id).name();
          row.link().setAccessibleText(messages.text("verdict.evidence.of", name));
          row.link().setOnAction(_ -> guide.showCriterion(id));
        });
  }

  private Row row(int place) {
    Sentence sentence = new Sentence();
    sentence.setId("score-" + place);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.getStyleClass().add("sentence");
    HBox.setHgrow(sentence, Priority.ALWAYS);
    Button link = new Button(messages.text("verdict.evidence.short"));
    link.setId("score-" + place + "-evidence");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.getStyleClass().add("link-button");
    link.managedProperty().bind(link.visibleProperty());
    HBox row = new HBox(sentence, link);
    row.getStyleClass().add("score-row");
    row.managedProperty().bind(row.visibleProperty());
    return new Row(sentence, link, row);
  }
}
