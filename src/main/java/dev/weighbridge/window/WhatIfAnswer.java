package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Prospects;
import dev.weighbridge.explanation.Prospects.ScoreWish;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What if: which other priorities or figures would let another language lead. */
final class WhatIfAnswer implements Answer {
  private final Appearance appearance;
  private final Messages explanation;
  private final VBox card = new VBox();
  private final Offer smallest;
  private final WalkCard walk;
  private final BestCases best;
  private final ScoreWishes scores;
  private final TriangleCard triangle;
  private final VBox node = new VBox();

  /**
   * @param messages of the room {@code window}
   * @param explanation the bundle {@code explanation}
   */
  WhatIfAnswer(
      Dataset dataset,
      Workbench workbench,
      Appearance appearance,
      Pictures pictures,
      Guide guide,
      Messages messages,
      Messages explanation) {
    this.appearance = appearance;
    this.explanation = explanation;
    this.smallest = new Offer("smallest-change", Edit.Cause.SMALLEST_CHANGE, workbench, messages);
    this.walk = new WalkCard(dataset, workbench, pictures, messages);
    this.best = new BestCases(workbench, messages);
    this.scores = new ScoreWishes(dataset, workbench, guide, messages);
    this.triangle = new TriangleCard(dataset, workbench, pictures, messages);
    Label title = new Label(messages.text("verdict.smallest"));
    title.getStyleClass().add("small-title");
    card.getChildren().addAll(title, smallest.node());
    card.managedProperty().bind(card.visibleProperty());
    card.getStyleClass().add("answer-card");
    node.getChildren().addAll(card, walk.node(), best.node(), scores.node(), triangle.node());
    node.getStyleClass().add("answer");
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void show(Present present) {
    smallest.showPreview(present.desk());
    best.showPreview(present.desk());
  }

  @Override
  public void tell(Advice advice, Outlook outlook) {
    Prospects prospects = Prospects.of(advice, explanation);
    List<String> changes = advice.explanation().changes();
    card.setVisible(!changes.isEmpty());
    smallest.tell(changes.isEmpty() ? "" : changes.getFirst(), prospects.smallestChange());
    walk.tell(advice, outlook, appearance.look());
    best.tell(prospects.bestCases());
    Optional<ScoreWish> chosen =
        outlook.score().flatMap(asked -> Prospects.score(advice, asked, explanation));
    scores.tell(chosen, prospects.scores());
    triangle.tell(advice, outlook, appearance.look());
  }
}
