package dev.weighbridge.window;

import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page in place of the tabs, with a title and a way back. */
final class ReferencePanel {
  private final Label title = new Label();
  private final Button back = new Button();
  private final ScrollPane scroll = new ScrollPane();
  private final VBox node = new VBox();

  /** What a panel shows. */
  interface Content {
    String title();

    /** The parts, one below the other. */
    List<Node> parts();

    /** Those parts that can be led to, by id. */
    Map<String, Node> places();
  }

  ReferencePanel(Messages messages, Runnable close) {
    title.getStyleClass().add("pane-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    back.setId("reference-close");
    back.setGraphic(Icon.CLOSE.node());
    back.getStyleClass().add("icon-button");
    back.setAccessibleText(messages.text("reference.close"));
    Hint.on(back, messages.text("reference.close"));
    back.setOnAction(_ -> close.run());
    HBox header = new HBox(title, space, back);
    header.getStyleClass().add("reference-header");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node.setId("reference");
    node.getStyleClass().add("reference");
    node.getChildren().addAll(header, scroll);
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
  }

  VBox node() {
    return node;
  }

  /** Shows the content from its beginning. */
  void show(Content content) {
    title.setText(content.title());
    VBox page = new VBox();
    page.getStyleClass().addAll("pane", "reference-page");
    page.getChildren().addAll(content.parts());
    scroll.setContent(page);
    scroll.setVvalue(0);
    back.requestFocus();
  }

  /** Shows the content at one of its places. */
  void show(Content content, String place) {
    show(content);
    Node target = content.places().get(place);
    if (target != null) {
      new Arrival(scroll).at(target, target);
    }
  }
}
