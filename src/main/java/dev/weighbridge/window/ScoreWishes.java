package dev.weighbridge.window;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.explanation.Prospects.ScoreWish;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * Which other figures would take the runner-up level, each with a link to its evidence: first the
 * one on the criterion that the person chooses.
 */
final class ScoreWishes {
  private final Dataset dataset;
  private final Guide guide;
  private final Messages messages;
  private final List<Row> rows = new ArrayList<>();
  private final ComboBox<CriterionEvidence> criterion = new ComboBox<>();
  private final VBox node = new VBox();
  private boolean showing;

  private record Row(Sentence sentence, Button link, HBox node) {}

  ScoreWishes(Dataset dataset, Workbench workbench, Guide guide, Messages messages) {
    this.dataset = dataset;
    this.guide = guide;
    this.messages = messages;
    Label title = new Label(messages.text("verdict.scores"));
    title.getStyleClass().add("small-title");
    node.setId("verdict-scores");
    buildChooser(workbench);
    title.setLabelFor(criterion);
    node.getChildren().addAll(title, criterion);
    node.getStyleClass().add("section");
    node.managedProperty().bind(node.visibleProperty());
  }

  VBox node() {
    return node;
  }

  /**
   * Shows the chosen wish, else the nearest, above the nearest others.
   *
   * @param chosen empty if the person has not chosen
   * @param nearest the nearest first; empty if there is nothing to wish for
   */
  void tell(Optional<ScoreWish> chosen, List<ScoreWish> nearest) {
    List<ScoreWish> wishes =
        Stream.concat(chosen.stream(), nearest.stream())
            .filter(wish -> chosen.isEmpty() || wish.criterion().isPresent())
            .distinct()
            .limit(Math.max(1, nearest.size()))
            .toList();
    showing = true;
    wishes.stream()
        .findFirst()
        .flatMap(ScoreWish::criterion)
        .map(this::evidence)
        .ifPresentOrElse(criterion::setValue, criterion.getSelectionModel()::clearSelection);
    showing = false;
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

  private void buildChooser(Workbench workbench) {
    criterion.setId("score-criterion");
    criterion.setAccessibleText(messages.text("verdict.scores.criterion"));
    criterion.setPromptText(messages.text("verdict.scores.criterion"));
    criterion.setMaxWidth(Double.MAX_VALUE);
    criterion.setMinWidth(0);
    criterion.getItems().setAll(dataset.criteria());
    criterion.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(CriterionEvidence shown) {
            return shown == null ? "" : shown.name();
          }

          @Override
          public CriterionEvidence fromString(String name) {
            throw new UnsupportedOperationException("Criteria are chosen, not typed.");
          }
        });
    criterion.setOnAction(_ -> {
      CriterionEvidence chosen = criterion.getValue();
      if (!showing && chosen != null) {
        int index = dataset.comparison().criterionIndex(chosen.id());
        workbench.arrange(desk -> desk.looking(desk.outlook().scoring(index)));
      }
    });
  }

  private CriterionEvidence evidence(int criterion) {
    return dataset.criterion(dataset.comparison().criteria().get(criterion).id());
  }

  private void show(Row row, ScoreWish wish) {
    row.sentence().say(wish.text());
    row.link().setVisible(wish.criterion().isPresent());
    wish.criterion()
        .map(this::evidence)
        .ifPresent(evidence -> {
          row.link().setAccessibleText(messages.text("verdict.evidence.of", evidence.name()));
          row.link().setOnAction(_ -> guide.showCriterion(evidence.id()));
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
