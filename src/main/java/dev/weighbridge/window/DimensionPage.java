package dev.weighbridge.window;

import dev.weighbridge.dataset.Claim;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.dataset.EvidenceHit;
import dev.weighbridge.dataset.Question;
import dev.weighbridge.decision.Comparison;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * All that is known on a dimension: its question, what both sides say, every criterion with its
 * evidence, what is reported from practice, and what to discuss.
 */
final class DimensionPage implements Shows {
  private final Dataset dataset;
  private final List<CriterionRow> rows = new ArrayList<>();
  private final Map<String, Label> questions = new LinkedHashMap<>();
  private final ClaimsCards claims;
  private final FieldSection field;
  private final VBox node = new VBox();

  /**
   * Something on the page.
   *
   * @param focused the outlined node or a part of it
   */
  record Place(Node outlined, Node focused) {}

  /**
   * @param dimension index in the dataset
   */
  DimensionPage(
      int dimension,
      Dataset dataset,
      Workbench workbench,
      Appearance appearance,
      Pictures pictures,
      SourceLink links,
      Messages messages) {
    this.dataset = dataset;
    DimensionEvidence evidence = dataset.dimensions().get(dimension);
    Comparison comparison = dataset.comparison();
    Stories stories = Stories.of(dataset, evidence.id());
    claims =
        new ClaimsCards(
            evidence.id(), stories.claims(), comparison.alternatives(), links, messages);
    field = new FieldSection(evidence.id(), stories.reports(), dataset, links, messages);
    node.getStyleClass().addAll("pane", "evidence");
    node.getChildren().add(text(evidence.question(), "question"));
    evidence
        .note()
        .ifPresent(words -> node.getChildren().add(text(messages.text("tab.note", words), "note")));
    node.getChildren().add(claims.node());
    for (int c = comparison.firstCriterion(dimension);
        c < comparison.endCriterion(dimension);
        c++) {
      CriterionRow row =
          new CriterionRow(c, dataset, workbench, appearance, pictures, links, messages);
      rows.add(row);
      node.getChildren().add(row.node());
    }
    node.getChildren().add(field.node());
    for (Question question : dataset.questions()) {
      if (question.dimensions().contains(evidence.id())) {
        Label label = text(messages.text("discussion", question.text()), "discussion");
        label.setId("question-" + evidence.id() + "-" + question.id());
        questions.put(question.id(), label);
        node.getChildren().add(label);
      }
    }
  }

  VBox node() {
    return node;
  }

  @Override
  public void show(Present present) {
    claims.show(present.project().shown());
    rows.forEach(row -> row.show(present));
  }

  /** Where something is, turned to and unfolded; empty if it is not to be seen here. */
  Optional<Place> find(EvidenceHit.Kind kind, String id) {
    return switch (kind) {
      case CRITERION ->
          rows.stream()
              .filter(row -> row.id().equals(id))
              .findFirst()
              .map(row -> new Place(row.node(), row.figure()));
      case CLAIM -> claims.turnedTo(id).map(card -> whole(card.node())).or(() -> told(id));
      case REPORT -> field.opened(id).map(card -> whole(card.node()));
      case QUESTION -> Optional.ofNullable(questions.get(id)).map(DimensionPage::whole);
      case CAPABILITY, SOURCE -> Optional.empty();
    };
  }

  /** The report that tells a claim's story in its place. */
  private Optional<Place> told(String claim) {
    return dataset.claims().stream()
        .filter(one -> one.id().equals(claim))
        .findFirst()
        .flatMap(Claim::report)
        .flatMap(field::opened)
        .map(card -> whole(card.node()));
  }

  private static Place whole(Node node) {
    return new Place(node, node);
  }

  private static Label text(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
