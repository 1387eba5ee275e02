package dev.weighbridge.window;

import dev.weighbridge.dataset.CriterionEvidence;
import dev.weighbridge.dataset.Display;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.project.Edit;
import dev.weighbridge.project.OwnFigure;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says below a criterion's figure which of its figures are the user's own. */
final class OwnFigureLines {
  private final CriterionEvidence evidence;
  private final Workbench workbench;
  private final Messages messages;
  private final VBox node = new VBox();
  private List<OwnFigure> shown = List.of();

  OwnFigureLines(CriterionEvidence evidence, Workbench workbench, Messages messages) {
    this.evidence = evidence;
    this.workbench = workbench;
    this.messages = messages;
    node.setId("own-" + evidence.id());
    node.managedProperty().bind(node.visibleProperty());
    node.setVisible(false);
  }

  VBox node() {
    return node;
  }

  /** Shows the own figures of the criterion; whether they are others than before. */
  boolean show(Project project) {
    List<OwnFigure> own =
        project.own().isEmpty()
            ? List.of()
            : project.own().stream()
                .filter(figure -> figure.criterion().equals(evidence.id()))
                .filter(figure -> project.shown().contains(figure.language()))
                .toList();
    if (own.equals(shown)) {
      return false;
    }
    shown = own;
    node.getChildren().setAll(own.stream().map(figure -> line(figure, project)).toList());
    node.setVisible(!own.isEmpty());
    return true;
  }

  private HBox line(OwnFigure own, Project project) {
    List<Alternative> languages = project.dataset().comparison().alternatives();
    int language = project.dataset().comparison().alternativeIndex(own.language());
    String name = languages.get(language).name();
    Display display = project.dataset().criterion(evidence.id()).display();
    String value = display.text(own.measured().value());
    Label words =
        new Label(
            own.source() instanceof Measurement.Measured source
                ? messages.text("own.line", name, value, display.text(source.value()))
                : messages.text("own.line.missing", name, value));
    words.setId("own-line-" + evidence.id() + "-" + own.language());
    words.getStyleClass().add("own-words");
    words.setMinWidth(0);
    Hint.on(words, own.note().isBlank() ? words.getText() : words.getText() + "\n" + own.note());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button back = new Button(messages.text("own.drop"));
    back.setId("own-back-" + evidence.id() + "-" + own.language());
    back.setAccessibleText(messages.text("own.drop.spoken", name, evidence.name()));
    back.getStyleClass().add("link-button");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(_ -> workbench.edit(new Edit.DropOwnFigure(own.language(), evidence.id())));
    HBox line = new HBox(words, space, back);
    line.getStyleClass().add("caption");
    return line;
  }
}
