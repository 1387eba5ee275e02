package dev.weighbridge.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
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
 * Cards above the window, one at a time: questions, lists, tables. What lies behind is dimmed and
 * cannot be reached meanwhile. A button, Esc, or a click beside it closes a card, and the focus
 * goes back to where it was.
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

  /** The keys that change the size of the text, which are good above the window too. */
  private static final Set<KeyCode> ZOOM =
      Set.of(
          KeyCode.PLUS,
          KeyCode.EQUALS,
          KeyCode.ADD,
          KeyCode.MINUS,
          KeyCode.SUBTRACT,
          KeyCode.DIGIT0);

  private final Region behind;
  private final StackPane frame = new StackPane();
  private final StackPane layer;
  private Optional<Open> open = Optional.empty();

  /**
   * No card yet.
   *
   * @param behind the window, which cannot be reached while a card is open
   */
  Overlays(Region behind) {
    this.behind = behind;
    Region scrim = new Region();
    scrim.getStyleClass().add("scrim");
    frame.getStyleClass().add("overlay-frame");
    Clicks.on(
        frame,
        click -> {
          if (frame.equals(click.getTarget())) {
            dismiss();
          }
        });
    layer = new StackPane(scrim, frame);
    layer.getStyleClass().add("overlays");
    layer.managedProperty().bind(layer.visibleProperty());
    layer.setVisible(false);
    layer.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    layer.addEventHandler(KeyEvent.KEY_PRESSED, Overlays::keepFromMenus);
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

  /** Something that may be taller than a card. */
  static ScrollPane scrolling(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("overlay-scroll");
    return scroll;
  }

  /** Opens a card; one that is open is dismissed. */
  void open(Card card) {
    dismiss();
    Optional<Node> focus = Optional.ofNullable(layer.getScene()).map(s -> s.getFocusOwner());
    Label title = new Label(card.title());
    title.setId("overlay-title");
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
    frame.getChildren().setAll(node);
    layer.setVisible(true);
    // Disabled nodes are left out of the way of Tab: the focus stays within the card.
    behind.setDisable(true);
    // What a scroll pane holds can be focused only once the pane has its skin.
    node.applyCss();
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
    behind.setDisable(false);
    layer.setVisible(false);
    frame.getChildren().clear();
    closing.ifPresent(shown ->
        shown.focusBefore().filter(Node::isFocusTraversable).orElse(behind).requestFocus());
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

  /** What the menus would do cannot be seen behind a card. */
  private static void keepFromMenus(KeyEvent event) {
    boolean command = event.isShortcutDown() || event.getCode().isFunctionKey();
    if (command && !ZOOM.contains(event.getCode())) {
      event.consume();
    }
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
