package dev.weighbridge.window;

import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What a person is told at the first start, one small card beside each pane; then never again. */
final class Hints {
  private enum Hint {
    PRIORITIES(Pos.BOTTOM_LEFT),
    EVIDENCE(Pos.BOTTOM_CENTER),
    VERDICT(Pos.BOTTOM_RIGHT);

    private final Pos place;

    Hint(Pos place) {
      this.place = place;
    }

    String key() {
      return "hint." + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Habits habits;
  private final Messages messages;
  private final StackPane layer = new StackPane();

  Hints(Habits habits, Messages messages) {
    this.habits = habits;
    this.messages = messages;
    layer.setPickOnBounds(false);
    layer.getStyleClass().add("hints");
    show();
  }

  /** To lie above the panes; only the cards themselves take the mouse. */
  StackPane node() {
    return layer;
  }

  /** Takes Esc for the card in view. */
  void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && next().isPresent()) {
      event.consume();
      next().ifPresent(this::dismiss);
    }
  }

  private Optional<Hint> next() {
    return List.of(Hint.values()).stream()
        .filter(hint -> !habits.now().seen().contains(hint.key()))
        .findFirst();
  }

  private void show() {
    layer.getChildren().setAll(next().map(hint -> List.of(card(hint))).orElse(List.of()));
  }

  private VBox card(Hint hint) {
    Label words = Overlays.words(messages.text(hint.key()));
    Button understood = new Button(messages.text("hint.understood"));
    understood.setId("hint-understood");
    understood.setOnAction(_ -> dismiss(hint));
    VBox card = new VBox(words, understood);
    card.setId(hint.key().replace('.', '-'));
    card.getStyleClass().add("hint-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    card.setAccessibleRole(AccessibleRole.TEXT);
    card.setAccessibleText(words.getText());
    StackPane.setAlignment(card, hint.place);
    return card;
  }

  private void dismiss(Hint hint) {
    habits.change(habit -> habit.seen(hint.key()));
    show();
  }
}
