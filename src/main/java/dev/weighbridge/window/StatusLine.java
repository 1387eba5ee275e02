package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.wording.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom: what the figures rest on, and what happened last. */
final class StatusLine implements Shows {
  private final Messages messages;
  private final Label own = new Label();
  private final Label evidence = new Label();
  private final Label unsaved = new Label();
  private final Label notice = new Label();
  private final HBox node;

  StatusLine(Dataset dataset, Messages messages) {
    this.messages = messages;
    own.setId("own-count");
    own.managedProperty().bind(own.visibleProperty());
    own.setVisible(false);
    evidence.setText(
        messages.text(
            "status",
            dataset.version(),
            dataset.comparison().criteria().size(),
            dataset.sources().size()));
    Hint.on(evidence, evidence.getText());
    unsaved.setId("unsaved-mark");
    unsaved.setText(messages.text("unsaved.mark"));
    unsaved.managedProperty().bind(unsaved.visibleProperty());
    unsaved.setVisible(false);
    notice.setId("notice");
    tell(messages.text("no.weight.is.a.fact"));
    notice.setAccessibleRole(AccessibleRole.TEXT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    node = new HBox(evidence, own, unsaved, space, notice);
    node.getStyleClass().add("status-line");
  }

  HBox node() {
    return node;
  }

  @Override
  public void show(Present present) {
    int figures = present.project().own().size();
    if (figures > 0) {
      own.setText(messages.text("own.count", figures));
    }
    own.setVisible(figures > 0);
    unsaved.setVisible(present.desk().document().isUnsaved());
  }

  /** Tells what happened, until something else does. */
  void tell(String sentence) {
    notice.setText(sentence);
    Hint.on(notice, sentence);
  }
}
