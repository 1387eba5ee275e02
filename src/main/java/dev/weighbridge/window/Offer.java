package dev.weighbridge.window;

import dev.weighbridge.decision.Priorities;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Other priorities in a sentence, to be shown as ghosts on the sliders or to be applied. */
final class Offer {
  private final Workbench workbench;
  private final Messages messages;
  private final Sentence sentence = new Sentence();
  private final ToggleButton show = new ToggleButton();
  private final Button apply = new Button();
  private final HBox buttons = new HBox(show, apply);
  private final VBox node = new VBox(sentence, buttons);
  private Optional<Priorities> offered = Optional.empty();

  /**
   * An empty offer.
   *
   * @param id of the sentence; the buttons' are the same with {@code -show} and {@code -apply}
   * @param cause of the edit when it is applied
   */
  Offer(String id, Edit.Cause cause, Workbench workbench, Messages messages) {
    this.workbench = workbench;
    this.messages = messages;
    sentence.setId(id);
    sentence.getStyleClass().add("sentence");
    show.setId(id + "-show");
    show.getStyleClass().add("link-button");
    Hint.on(show, messages.text("offer.show.hint"));
    show.setOnAction(_ -> toggle());
    apply.setId(id + "-apply");
    apply.setText(messages.text("offer.apply"));
    apply.getStyleClass().add("link-button");
    Hint.on(apply, messages.text("offer.apply.hint"));
    apply.setOnAction(_ -> offered.ifPresent(to -> workbench.edit(new Edit.Reweigh(to, cause))));
    buttons.getStyleClass().add("offer-buttons");
    buttons.managedProperty().bind(buttons.visibleProperty());
    node.getStyleClass().add("offer");
  }

  VBox node() {
    return node;
  }

  /**
   * Offers other priorities.
   *
   * @param priorities empty if the sentence is all there is to say
   */
  void tell(String text, Optional<Priorities> priorities) {
    offered = priorities;
    buttons.setVisible(priorities.isPresent());
    if (!text.equals(sentence.getText())) {
      sentence.say(text);
      apply.setAccessibleText(messages.text("offer.apply.spoken", text));
      show.setAccessibleText(messages.text("offer.show.spoken", text));
    }
    showPreview(workbench.desk());
  }

  /** Shows whether it is what the sliders show as ghosts. */
  void showPreview(Desk desk) {
    boolean previewed = offered.isPresent() && desk.preview().equals(offered);
    show.setSelected(previewed);
    show.setText(messages.text(previewed ? "offer.hide" : "offer.show"));
  }

  private void toggle() {
    boolean previewed = workbench.desk().preview().equals(offered);
    workbench.arrange(desk -> desk.previewing(previewed ? Optional.empty() : offered));
    showPreview(workbench.desk());
  }
}
