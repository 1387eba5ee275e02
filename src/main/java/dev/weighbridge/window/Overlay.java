package dev.weighbridge.window;

import dev.weighbridge.wording.Messages;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Something that is shown over the whole window until it is closed: by its button, by Esc, or by a
 * click beside it. What lies behind is dimmed and cannot be reached meanwhile; the focus goes back
 * to where it was.
 */
final class Overlay {
  private final Region behind;
  private final Label title = new Label();
  private final Button close;
  private final ScrollPane content = new ScrollPane();
  private final VBox card;
  private final StackPane node;
  private Optional<Node> before = Optional.empty();

  /**
   * A closed overlay.
   *
   * @param behind the rest of the window
   */
  Overlay(Region behind, Messages messages) {
    this.behind = behind;
    title.setId("overlay-title");
    title.getStyleClass().add("pane-title");
    close = new Button(messages.text("overlay.close"));
    close.setId("overlay-close");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setCancelButton(false);
    close.setOnAction(_ -> close());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox header = new HBox(title, space, close);
    header.getStyleClass().add("overlay-header");
    content.setFitToWidth(true);
    content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(content, Priority.ALWAYS);
    card = new VBox(header, content);
    card.getStyleClass().add("overlay-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.setAccessibleRole(AccessibleRole.DIALOG);
    Region scrim = new Region();
    scrim.getStyleClass().add("scrim");
    StackPane frame = new StackPane(card);
    frame.getStyleClass().add("overlay-frame");
    frame.setOnMouseClicked(event -> {
      if (frame.equals(event.getTarget())) {
        close();
      }
    });
    node = new StackPane(scrim, frame);
    node.setId("overlay");
    node.getStyleClass().add("overlay");
    node.managedProperty().bind(node.visibleProperty());
    node.setVisible(false);
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  StackPane node() {
    return node;
  }

  boolean isOpen() {
    return node.isVisible();
  }

  /** Whether this is what is shown. */
  boolean shows(Node shown) {
    return isOpen() && shown.equals(content.getContent());
  }

  /** Shows something under a title, in place of what may be shown already. */
  void show(String heading, Node shown) {
    if (!isOpen()) {
      before = Optional.ofNullable(behind.getScene().getFocusOwner());
    }
    title.setText(heading);
    card.setAccessibleText(heading);
    content.setContent(shown);
    content.setVvalue(0);
    node.setVisible(true);
    // Disabled nodes are left out of the way of Tab: the focus stays within the overlay.
    behind.setDisable(true);
    close.requestFocus();
  }

  /** Closes it, if it is open. */
  void close() {
    if (isOpen()) {
      behind.setDisable(false);
      node.setVisible(false);
      before.filter(Node::isFocusTraversable).orElse(behind).requestFocus();
      before = Optional.empty();
    }
  }
}
