package dev.weighbridge.window;

import dev.weighbridge.dataset.Claim;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What is said about each language shown, in cards two abreast. */
final class ClaimsCards {
  private static final int ABREAST = 2;

  private final Map<String, ClaimsCard> cards = new LinkedHashMap<>();
  private final GridPane node = new GridPane();
  private Set<String> arranged = Set.of();
  private Optional<String> guest = Optional.empty();

  /**
   * The cards of a dimension.
   *
   * @param dimension id
   * @param languages all of the dataset, in its order
   */
  ClaimsCards(
      String dimension,
      List<Claim> claims,
      List<Alternative> languages,
      SourceLink links,
      Messages messages) {
    node.getStyleClass().add("cards");
    node.managedProperty().bind(node.visibleProperty());
    for (int a = 0; a < languages.size(); a++) {
      String language = languages.get(a).id();
      List<Claim> of =
          claims.stream()
              .filter(claim -> claim.language().equals(language))
              .sorted(Comparator.comparing(Claim::stance))
              .toList();
      if (!of.isEmpty()) {
        String id = "claims-" + dimension + "-" + language;
        cards.put(language, new ClaimsCard(id, of, languages.get(a).name(), a, links, messages));
      }
    }
  }

  GridPane node() {
    return node;
  }

  /** Shows the cards of these languages. */
  void show(Set<String> languages) {
    if (languages.equals(arranged)) {
      return;
    }
    arranged = languages;
    arrange();
  }

  private void arrange() {
    List<ClaimsCard> shown = new ArrayList<>();
    cards.forEach((language, card) -> {
      if (arranged.contains(language) || guest.equals(Optional.of(language))) {
        shown.add(card);
      }
    });
    node.getChildren().clear();
    for (int i = 0; i < shown.size(); i++) {
      node.add(shown.get(i).node(), i % ABREAST, i / ABREAST);
    }
    int columns = Math.min(shown.size(), ABREAST);
    node.getColumnConstraints().clear();
    for (int c = 0; c < columns; c++) {
      ColumnConstraints equal = new ColumnConstraints();
      equal.setHgrow(Priority.ALWAYS);
      equal.setPercentWidth(100.0 / columns);
      node.getColumnConstraints().add(equal);
    }
    node.setVisible(!shown.isEmpty());
  }

  /** The card turned to a claim, by the claim's id; shown even if its language is not. */
  Optional<ClaimsCard> turnedTo(String claim) {
    for (var entry : cards.entrySet()) {
      if (entry.getValue().turnTo(claim)) {
        if (!arranged.contains(entry.getKey())) {
          guest = Optional.of(entry.getKey());
          arrange();
        }
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }
}
