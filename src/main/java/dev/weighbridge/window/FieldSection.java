package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.FieldReport;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is reported from practice on a dimension: three stories, and the others on demand. */
final class FieldSection {
  private static final int SHOWN_FIRST = 3;

  private final List<FieldReport> reports;
  private final List<Alternative> languages;
  private final String dimension;
  private final SourceLink links;
  private final Messages messages;
  private final List<ReportCard> cards = new ArrayList<>();
  private final VBox list = new VBox();
  private final Button all = new Button();
  private final VBox node = new VBox();

  /**
   * The reports of a dimension.
   *
   * @param dimension id
   * @param reports in the order to be shown; none makes an invisible section
   */
  FieldSection(
      String dimension,
      List<FieldReport> reports,
      Dataset dataset,
      SourceLink links,
      Messages messages) {
    this.reports = List.copyOf(reports);
    this.languages = dataset.comparison().alternatives();
    this.dimension = dimension;
    this.links = links;
    this.messages = messages;
    Label title = new Label(messages.text("field"));
    title.getStyleClass().add("pane-title");
    Label note = new Label(messages.text("field.note"));
    note.setWrapText(true);
    note.getStyleClass().add("quiet");
    list.getStyleClass().add("reports");
    all.setId("field-all-" + dimension);
    all.getStyleClass().add("link-button");
    all.setText(messages.text("field.all", reports.size()));
    all.managedProperty().bind(all.visibleProperty());
    all.setVisible(reports.size() > SHOWN_FIRST);
    all.setOnAction(_ -> {
      ReportCard next = showAll(SHOWN_FIRST);
      next.node().requestFocus();
    });
    node.setId("field-" + dimension);
    node.getStyleClass().add("field");
    node.getChildren().addAll(title, note, list, all);
    node.setVisible(!reports.isEmpty());
    node.managedProperty().bind(node.visibleProperty());
    addUpTo(SHOWN_FIRST);
  }

  VBox node() {
    return node;
  }

  /** The card of a report, unfolded, whether or not it was shown before. */
  Optional<ReportCard> opened(String report) {
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).id().equals(report)) {
        ReportCard card = i < cards.size() ? cards.get(i) : showAll(i);
        card.open();
        return Optional.of(card);
      }
    }
    return Optional.empty();
  }

  private ReportCard showAll(int wanted) {
    addUpTo(reports.size());
    all.setVisible(false);
    return cards.get(wanted);
  }

  private void addUpTo(int count) {
    for (int i = cards.size(); i < Math.min(count, reports.size()); i++) {
      ReportCard card = new ReportCard(dimension, reports.get(i), languages, links, messages);
      cards.add(card);
      list.getChildren().add(card.node());
    }
  }
}
