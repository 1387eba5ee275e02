package dev.weighbridge.window;

import dev.weighbridge.dataset.Claim;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One dimension: its question, what both sides say, and every criterion with its evidence. */
final class DimensionTab implements Shows {
  private final List<CriterionRow> rows = new ArrayList<>();
  private final Tab tab;

  DimensionTab(
      int dimension,
      Dataset dataset,
      Workbench workbench,
      Appearance appearance,
      Pictures pictures,
      Links links,
      Messages messages) {
    DimensionEvidence evidence = dataset.dimensions().get(dimension);
    Comparison comparison = dataset.comparison();
    VBox content = new VBox();
    content.getStyleClass().addAll("pane", "evidence");
    Label question = new Label(evidence.question());
    question.setWrapText(true);
    question.getStyleClass().add("question");
    content.getChildren().add(question);
    evidence
        .note()
        .ifPresent(words -> {
          Label note = new Label(messages.text("tab.note", words));
          note.setWrapText(true);
          note.getStyleClass().add("note");
          content.getChildren().add(note);
        });
    content.getChildren().add(claims(evidence, dataset, links, messages));
    for (int c = comparison.firstCriterion(dimension);
        c < comparison.endCriterion(dimension);
        c++) {
      CriterionRow row =
          new CriterionRow(c, dataset, workbench, appearance, pictures, links, messages);
      rows.add(row);
      content.getChildren().add(row.node());
    }
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setId("evidence-" + evidence.id());
    tab = new Tab(evidence.shortName(), scroll);
    tab.setId("tab-" + evidence.id());
    tab.setClosable(false);
  }

  Tab tab() {
    return tab;
  }

  @Override
  public void show(Present present) {
    rows.forEach(row -> row.show(present));
  }

  private static HBox claims(
      DimensionEvidence evidence, Dataset dataset, Links links, Messages messages) {
    HBox cards = new HBox();
    cards.getStyleClass().add("cards");
    List<Alternative> alternatives = dataset.comparison().alternatives();
    for (int a = 0; a < alternatives.size(); a++) {
      Alternative language = alternatives.get(a);
      List<Claim> claims =
          dataset.claims().stream()
              .filter(claim -> claim.dimension().equals(evidence.id()))
              .filter(claim -> claim.language().equals(language.id()))
              .sorted(Comparator.comparing(Claim::stance))
              .toList();
      if (!claims.isEmpty()) {
        String id = "claims-" + evidence.id() + "-" + language.id();
        VBox card = new ClaimsCard(id, claims, language.name(), a, links, messages).node();
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(0);
        card.setMaxWidth(Double.MAX_VALUE);
        cards.getChildren().add(card);
      }
    }
    return cards;
  }
}
