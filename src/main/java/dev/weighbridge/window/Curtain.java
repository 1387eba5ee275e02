package dev.weighbridge.window;

import dev.weighbridge.wording.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Hides the verdict while the person weighs blind, and offers to show it. */
final class Curtain implements Shows {
  private final Node hidden;
  private final ScrollPane veil;
  private final Button lift;
  private final StackPane node;

  /**
   * A curtain that is open.
   *
   * @param hidden what it hides
   */
  Curtain(Node hidden, Workbench workbench, Messages messages) {
    this.hidden = hidden;
    Label title = new Label(messages.text("blind.title"));
    title.setId("blind-title");
    title.getStyleClass().add("pane-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    Label text = new Label(messages.text("blind.text"));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.getStyleClass().add("quiet");
    lift = new Button(messages.text("blind.show"));
    lift.setId("blind-show");
    lift.setOnAction(_ -> workbench.arrange(desk -> desk.blind(false)));
    VBox panel = new VBox(title, text, lift);
    panel.getStyleClass().add("curtain");
    // Zoomed it may be taller than its place.
    veil = new ScrollPane(panel);
    veil.setFitToWidth(true);
    veil.setFitToHeight(true);
    veil.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    veil.setVisible(false);
    veil.managedProperty().bind(veil.visibleProperty());
    hidden.managedProperty().bind(hidden.visibleProperty());
    node = new StackPane(hidden);
  }

  StackPane node() {
    return node;
  }

  @Override
  public void show(Present present) {
    boolean blind = present.desk().blind();
    if (blind != veil.isVisible()) {
      boolean wasFocused = lift.isFocused();
      if (!node.getChildren().contains(veil)) {
        node.getChildren().add(veil);
      }
      veil.setVisible(blind);
      hidden.setVisible(!blind);
      if (wasFocused && !blind) {
        // The button went with the curtain; the person reads on where it hung.
        hidden.requestFocus();
      }
    }
  }
}
