package dev.weighbridge.window;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.Source;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** All that is known of a criterion: each figure, how it was measured, every source. */
final class CriterionDetails {
  private final int criterion;
  private final CriterionEvidence evidence;
  private final Workbench workbench;
  private final SourceLink links;
  private final Messages messages;
  private final List<OwnFigureRow> rows = new ArrayList<>();
  private final VBox figures = new VBox();
  private final VBox node = new VBox();
  private Set<String> arranged = Set.of();

  /**
   * Details, not yet made: most of them are never opened.
   *
   * @param criterion index in the dataset
   */
  CriterionDetails(
      int criterion,
      CriterionEvidence evidence,
      Workbench workbench,
      SourceLink links,
      Messages messages) {
    this.criterion = criterion;
    this.evidence = evidence;
    this.workbench = workbench;
    this.links = links;
    this.messages = messages;
    node.setId("detail-" + evidence.id());
    node.getStyleClass().add("details");
    node.managedProperty().bind(node.visibleProperty());
    node.setVisible(false);
  }

  VBox node() {
    return node;
  }

  void open(boolean open) {
    if (open && node.getChildren().isEmpty()) {
      fill();
    }
    node.setVisible(open);
    if (open) {
      show(workbench.project());
    }
  }

  /** Opens the fields for a language's figure. */
  void edit(String language) {
    rows.stream()
        .filter(row -> row.language().equals(language))
        .findFirst()
        .ifPresent(OwnFigureRow::edit);
  }

  /** Shows the figures, if they are to be seen. */
  void show(Project project) {
    if (!node.isVisible()) {
      return;
    }
    if (!arranged.equals(project.shown())) {
      arranged = project.shown();
      // Rows that stay are kept: one of them may have fields with something typed.
      figures
          .getChildren()
          .setAll(
              rows.stream()
                  .filter(row -> arranged.contains(row.language()))
                  .map(OwnFigureRow::node)
                  .toList());
    }
    rows.forEach(row -> row.show(project));
  }

  private void fill() {
    int languages = workbench.project().dataset().comparison().alternatives().size();
    for (int a = 0; a < languages; a++) {
      rows.add(new OwnFigureRow(a, criterion, evidence, workbench, messages));
    }
    figures.getStyleClass().add("own-rows");
    VBox sources = new VBox();
    for (Source source : evidence.sources()) {
      sources
          .getChildren()
          .add(
              links.of(
                  source,
                  messages.text(
                      "detail.source", source.publisher(), source.title(), source.published())));
    }
    node.getChildren()
        .addAll(title("detail.figures"), figures, text(), title("detail.sources"), sources);
  }

  private Label title(String key) {
    Label title = new Label(messages.text(key));
    title.getStyleClass().add("small-title");
    return title;
  }

  private Label text() {
    Label text =
        new Label(
            String.join(
                "\n\n",
                evidence.description(),
                messages.text("detail.method", evidence.method()),
                messages.text("detail.interval", evidence.intervalBasis()),
                messages.text("detail.scale", evidence.scaleReason()),
                messages.text("detail.caveat", evidence.caveats()),
                messages.text("detail.importance", evidence.importanceReason())));
    text.setWrapText(true);
    text.getStyleClass().add("detail-text");
    return text;
  }
}
