package dev.weighbridge.window;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.Display;
import dev.weighbridge.dataset.ValueRange;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.ValueScale;
import dev.weighbridge.project.Edit;
import dev.weighbridge.project.OwnFigure;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is known of one language on a criterion, and the way to say it better. */
final class OwnFigureRow {
  private final int language;
  private final int criterion;
  private final CriterionEvidence evidence;
  private final Alternative alternative;
  private final Workbench workbench;
  private final Messages messages;
  private final Label figure = new Label();
  private final Button give = new Button();
  private final VBox node = new VBox();
  private Optional<OwnFigureEditor> editor = Optional.empty();

  /**
   * A row.
   *
   * @param language index in the dataset
   * @param criterion index in the dataset
   */
  OwnFigureRow(
      int language,
      int criterion,
      CriterionEvidence evidence,
      Workbench workbench,
      Messages messages) {
    this.language = language;
    this.criterion = criterion;
    this.evidence = evidence;
    this.workbench = workbench;
    this.messages = messages;
    this.alternative = comparison().alternatives().get(language);
    Label name = new Label(alternative.name());
    name.getStyleClass().add("own-name");
    name.setStyle(Tint.languageText(language));
    name.setMinWidth(Region.USE_PREF_SIZE);
    figure.setId(id() + "-figure");
    figure.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    give.setId(id() + "-edit");
    give.setOnAction(_ -> edit());
    give.getStyleClass().add("link-button");
    give.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(name, figure, space, give);
    line.getStyleClass().add("own-line");
    Clicks.on(line, _ -> edit());
    node.getChildren().add(line);
    Optional.ofNullable(evidence.notes().get(alternative.id()))
        .ifPresent(words -> {
          Label note = new Label(words);
          note.setWrapText(true);
          note.getStyleClass().add("quiet");
          node.getChildren().add(note);
        });
    node.getStyleClass().add("own-row");
  }

  VBox node() {
    return node;
  }

  String language() {
    return alternative.id();
  }

  void show(Project project) {
    Display display = project.dataset().criterion(evidence.id()).display();
    Optional<OwnFigure> own = project.own(alternative.id(), evidence.id());
    String words =
        switch (project.dataset().comparison().measurement(language, criterion)) {
          case Measurement.Missing _ -> messages.text("own.none");
          case Measurement.Measured m -> {
            String value = display.text(m.value());
            String low = display.text(m.low());
            String high = display.text(m.high());
            yield low.equals(high) ? value : messages.text("own.between", value, low, high);
          }
        };
    figure.setText(own.isPresent() ? messages.text("own.marked", words) : words);
    Hint.on(figure, figure.getText());
    String key = own.isPresent() ? "own.change" : "own.give";
    give.setText(messages.text(key));
    give.setAccessibleText(
        messages.text(key + ".spoken", alternative.name(), evidence.name(), figure.getText()));
  }

  /** Opens the fields, or goes back to them. */
  void edit() {
    OwnFigureEditor open = editor.orElseGet(this::open);
    open.begin(
        workbench.project().own(alternative.id(), evidence.id()),
        comparison().measurement(language, criterion));
    Arrival.reveal(open.node());
  }

  private OwnFigureEditor open() {
    OwnFigureEditor opened =
        new OwnFigureEditor(
            id(),
            messages.text("own.of", alternative.name(), evidence.name()),
            evidence.unit(),
            messages,
            draft -> draft.check(evidence.display(), scale(), range(), messages),
            this::use,
            this::close);
    editor = Optional.of(opened);
    node.getChildren().add(opened.node());
    return opened;
  }

  private void use(Measurement.Measured measured, String note) {
    workbench.edit(new Edit.GiveOwnFigure(alternative.id(), evidence.id(), measured, note));
  }

  private void close() {
    editor.ifPresent(open -> node.getChildren().remove(open.node()));
    editor = Optional.empty();
    give.requestFocus();
  }

  private String id() {
    return "own-" + evidence.id() + "-" + alternative.id();
  }

  private Comparison comparison() {
    return workbench.project().dataset().comparison();
  }

  private ValueRange range() {
    return ValueRange.of(evidence.unit(), scale());
  }

  private ValueScale scale() {
    return comparison().criteria().get(criterion).scale();
  }
}
