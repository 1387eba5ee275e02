package dev.weighbridge.window;

import dev.weighbridge.dataset.Claim;
import dev.weighbridge.dataset.Source;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The claims about one language on one dimension, one at a time: for it, against it, about it. */
final class ClaimsCard {
  private final List<Claim> claims;
  private final String language;
  private final SourceLink links;
  private final Messages messages;
  private final Label title = new Label();
  private final Label text = new Label();
  private final Hyperlink source = new Hyperlink();
  private final Label position = new Label();
  private final VBox node;
  private int at;

  /**
   * A card.
   *
   * @param claims in the order to be shown; at least one
   * @param language name of the language
   * @param index of the language, for its colour
   */
  ClaimsCard(
      String id,
      List<Claim> claims,
      String language,
      int index,
      SourceLink links,
      Messages messages) {
    this.claims = List.copyOf(claims);
    this.language = language;
    this.links = links;
    this.messages = messages;
    title.getStyleClass().add("card-title");
    title.setStyle(Tint.languageText(index));
    text.setWrapText(true);
    text.setId(id + "-text");
    text.getStyleClass().add("card-text");
    source.setId(id + "-source");
    source.setWrapText(false);
    source.setMinWidth(0);
    position.getStyleClass().add("quiet");
    position.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox footer = new HBox(source, space);
    footer.getStyleClass().add("card-footer");
    if (claims.size() > 1) {
      footer
          .getChildren()
          .addAll(
              turn(id + "-previous", Icon.PREVIOUS, "claim.previous", -1),
              position,
              turn(id + "-next", Icon.NEXT, "claim.next", 1));
    }
    Region grow = new Region();
    VBox.setVgrow(grow, Priority.ALWAYS);
    node = new VBox(title, text, grow, footer);
    node.setId(id);
    node.getStyleClass().add("card");
    node.setStyle(Tint.languageBar(index));
    turnTo(0);
  }

  VBox node() {
    return node;
  }

  /** Turns to a claim by its id; whether it is one of the card's. */
  boolean turnTo(String claim) {
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).id().equals(claim)) {
        turnTo(i);
        return true;
      }
    }
    return false;
  }

  private Button turn(String id, Icon icon, String key, int step) {
    Button button = new Button();
    button.setId(id);
    button.setGraphic(icon.node());
    button.getStyleClass().add("icon-button");
    String words = messages.text(key, language);
    button.setAccessibleText(words);
    Hint.on(button, words);
    button.setOnAction(_ -> turnTo(Math.floorMod(at + step, claims.size())));
    return button;
  }

  private void turnTo(int index) {
    at = index;
    Claim claim = claims.get(at);
    String stance = claim.stance().name().toLowerCase(Locale.ROOT);
    title.setText(messages.text("claim." + stance, language));
    text.setText(claim.text());
    node.setAccessibleText(title.getText() + ". " + claim.text());
    position.setText(messages.text("claim.position", at + 1, claims.size()));
    Source from = claim.sources().getFirst();
    links.show(
        source, from, messages.text("claim.source", from.publisher(), SourceLink.year(from)));
  }
}
