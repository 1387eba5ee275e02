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
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
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

  private static GridPane claims(
      DimensionEvidence evidence, Dataset dataset, Links links, Messages messages) {
    GridPane cards = new GridPane();
    cards.getStyleClass().add("cards");
    List<Alternative> languages = dataset.comparison().alternatives();
    for (int a = 0; a < languages.size(); a++) {
      String language = languages.get(a).id();
      List<Claim> claims =
          dataset.claimsOf(evidence.id()).stream()
              .filter(claim -> claim.language().equals(language))
              .sorted(Comparator.comparing(Claim::stance))
              .toList();
      if (!claims.isEmpty()) {
        String id = "claims-" + evidence.id() + "-" + language;
        String name = languages.get(a).name();
        ColumnConstraints equal = new ColumnConstraints();
        equal.setHgrow(Priority.ALWAYS);
        cards.getColumnConstraints().add(equal);
        cards.addRow(0, new ClaimsCard(id, claims, name, a, links, messages).node());
      }
    }
    cards
        .getColumnConstraints()
        .forEach(column -> column.setPercentWidth(100.0 / cards.getColumnCount()));
    return cards;
  }
}
