package dev.weighbridge.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Cards above the window's panes, one at a time: questions, lists and tables. While one is open the
 * keyboard stays in it; Esc closes it, and the focus goes back to where it was.
 */
final class Overlays {
  /**
   * A button of a card; every choice closes it.
   *
   * @param id of the button
   */
  record Choice(String id, String words, Runnable action) {
    /** One that only closes. */
    static Choice close(String id, String words) {
      return new Choice(id, words, () -> {});
    }
  }

  /**
   * A card.
   *
   * @param id of its node
   * @param choices from left to right; the first is what Enter does
   * @param dismissed called if Esc or another card closes it before a choice
   */
  record Card(String id, String title, Node content, List<Choice> choices, Runnable dismissed) {
    Card {
      choices = List.copyOf(choices);
    }

    /** A card that does nothing when it is dismissed. */
    static Card of(String id, String title, Node content, List<Choice> choices) {
      return new Card(id, title, content, choices, () -> {});
    }
  }

  private record Open(Card card, VBox node, Optional<Node> focusBefore) {}

  private final StackPane layer = new StackPane();
  private Optional<Open> open = Optional.empty();

  Overlays() {
    layer.getStyleClass().add("overlays");
    layer.setVisible(false);
    layer
        .sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            scene.focusOwnerProperty().subscribe(this::keepFocus);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
          }
        });
  }

  /** To lie above all else. */
  StackPane node() {
    return layer;
  }

  boolean isOpen() {
    return open.isPresent();
  }

  /** Whether the card of this id is open. */
  boolean isOpen(String id) {
    return open.filter(shown -> shown.card().id().equals(id)).isPresent();
  }

  /** A paragraph of text for a card. */
  static Label words(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Opens a card; one that is open is dismissed. */
  void open(Card card) {
    dismiss();
    Optional<Node> focus = Optional.ofNullable(layer.getScene()).map(s -> s.getFocusOwner());
    Label title = new Label(card.title());
    title.setWrapText(true);
    title.getStyleClass().add("pane-title");
    List<Button> buttons = card.choices().stream().map(this::button).toList();
    buttons.stream().findFirst().ifPresent(first -> first.setDefaultButton(true));
    // Not a ButtonBar: its buttons come to the scene, and to the keyboard, only with its skin.
    HBox bar = new HBox();
    bar.getStyleClass().add("overlay-buttons");
    bar.getChildren().setAll(buttons);
    VBox node = new VBox(title, card.content(), bar);
    VBox.setVgrow(card.content(), Priority.SOMETIMES);
    node.setId(card.id());
    node.getStyleClass().add("overlay-card");
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    node.setAccessibleRole(AccessibleRole.DIALOG);
    node.setAccessibleText(card.title());
    open = Optional.of(new Open(card, node, focus));
    layer.getChildren().setAll(node);
    layer.setVisible(true);
    focusFirst(node);
  }

  /** Closes the card, if one is open, as Esc does. */
  void dismiss() {
    open.ifPresent(shown -> {
      close();
      shown.card().dismissed().run();
    });
  }

  /** Closes the card without asking anybody. */
  void close() {
    Optional<Open> closing = open;
    open = Optional.empty();
    layer.setVisible(false);
    layer.getChildren().clear();
    closing.flatMap(Open::focusBefore).ifPresent(Node::requestFocus);
  }

  private Button button(Choice choice) {
    Button button = new Button(choice.words());
    button.setId(choice.id());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> {
      close();
      choice.action().run();
    });
    return button;
  }

  private void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
      event.consume();
      dismiss();
    }
  }

  /** Tab may not lead to what the card covers. */
  private void keepFocus(@Nullable Node owner) {
    open.ifPresent(shown -> {
      for (@Nullable Node node = owner; node != null; node = node.getParent()) {
        if (node.equals(shown.node())) {
          return;
        }
      }
      focusFirst(shown.node());
    });
  }

  private static void focusFirst(Parent card) {
    List<Node> stops = new ArrayList<>();
    collect(card, stops);
    stops.stream()
        .filter(stop -> stop instanceof Button button && button.isDefaultButton())
        .findFirst()
        .or(() -> stops.stream().findFirst())
        .ifPresent(Node::requestFocus);
  }

  private static void collect(Parent parent, List<Node> stops) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isFocusTraversable()) {
        stops.add(child);
      }
      if (child instanceof Parent inner) {
        collect(inner, stops);
      }
    }
  }
}
