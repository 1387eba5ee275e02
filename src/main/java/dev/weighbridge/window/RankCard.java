package dev.weighbridge.window;

import dev.weighbridge.wording.Messages;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A place in an order of importance. It stays where it is; what stands at it changes, so that the
 * focus and the hand are never on something that moves away.
 */
final class RankCard {
  private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

  private final int place;
  private final int places;
  private final Messages messages;
  private final Region swatch = new Region();
  private final Label name = new Label();
  private final Label swing = new Label();
  private final Label percent = new Label();
  private final Button up;
  private final Button down;
  private final HBox node;

  /**
   * A place.
   *
   * @param place from 0
   * @param places how many there are
   * @param move told to move what stands at this place to another
   */
  RankCard(int place, int places, BiConsumer<Integer, Integer> move, Messages messages) {
    this.place = place;
    this.places = places;
    this.messages = messages;
    Label rank = new Label(messages.text("rank.place", place + 1));
    rank.getStyleClass().add("rank-place");
    rank.setMinWidth(Region.USE_PREF_SIZE);
    swatch.getStyleClass().add("swatch");
    name.setId("rank-name-" + place);
    name.getStyleClass().add("row-title");
    swing.getStyleClass().add("swing");
    swing.setWrapText(true);
    percent.getStyleClass().add("share");
    percent.setId("rank-percent-" + place);
    percent.setMinWidth(Region.USE_PREF_SIZE);
    HBox title = new HBox(swatch, name);
    title.getStyleClass().add("row-header");
    VBox texts = new VBox(title, swing);
    HBox.setHgrow(texts, Priority.ALWAYS);
    up = arrow("up", Icon.UP, place > 0, () -> move.accept(place, place - 1));
    down = arrow("down", Icon.DOWN, place + 1 < places, () -> move.accept(place, place + 1));
    node = new HBox(rank, texts, percent, new VBox(up, down));
    node.setId("rank-" + place);
    node.getStyleClass().add("rank-card");
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.LIST_ITEM);
    node.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, move));
  }

  HBox node() {
    return node;
  }

  /** Shows what stands here now. */
  void show(int dimension, String title, String meaning, int share) {
    swatch.setStyle(Tint.background(dimension));
    name.setText(title);
    swing.setText(messages.text("rank.swing", meaning));
    percent.setText(messages.text("percent", share));
    node.setAccessibleText(messages.text("rank.spoken", place + 1, places, title, meaning, share));
    up.setAccessibleText(messages.text("rank.up", title));
    down.setAccessibleText(messages.text("rank.down", title));
  }

  /** Shows whether the hand is on what stands here. */
  void hold(boolean held) {
    node.pseudoClassStateChanged(HELD, held);
  }

  /** Whether a press is on an arrow, which is a button of its own. */
  boolean isOnArrow(MouseEvent press) {
    return Stream.of(up, down)
        .anyMatch(
            arrow -> arrow.contains(arrow.sceneToLocal(press.getSceneX(), press.getSceneY())));
  }

  private void key(KeyEvent event, BiConsumer<Integer, Integer> move) {
    int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
    int to = place + step;
    if (step != 0 && event.isAltDown()) {
      if (to >= 0 && to < places) {
        move.accept(place, to);
      }
      event.consume();
    }
  }

  /** For the hand only: the keys are those of the card. */
  private Button arrow(String id, Icon icon, boolean enabled, Runnable action) {
    Button button = new Button();
    button.setId("rank-" + place + "-" + id);
    button.setGraphic(icon.node());
    button.getStyleClass().addAll("icon-button", "arrow");
    button.setFocusTraversable(false);
    button.setDisable(!enabled);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
