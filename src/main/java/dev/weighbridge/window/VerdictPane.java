package dev.weighbridge.window;

import dev.weighbridge.decision.Assessment;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.explanation.VerdictWords;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What fits, always in view: a headline, the fit figure, and the totals in words. */
final class VerdictPane implements Shows {
  private final Appearance appearance;
  private final Pictures pictures;
  private final Messages messages;
  private final Messages explanation;
  private final Label headline = new Label();
  private final Label sentence = new Label();
  private final FigureView fit;
  private final Label totals = new Label();
  private final Label equalWeights = new Label();
  private final VBox node;

  VerdictPane(Appearance appearance, Pictures pictures, Messages messages, Messages explanation) {
    this.appearance = appearance;
    this.pictures = pictures;
    this.messages = messages;
    this.explanation = explanation;
    this.fit = pictures.view("fit");
    headline.setId("headline");
    headline.getStyleClass().add("headline");
    headline.setWrapText(true);
    headline.setAccessibleRole(AccessibleRole.TEXT);
    sentence.setId("sentence");
    sentence.setWrapText(true);
    sentence.getStyleClass().add("quiet");
    Label title = new Label(messages.text("totals"));
    title.getStyleClass().add("small-title");
    totals.setId("totals");
    totals.setWrapText(true);
    totals.getStyleClass().add("totals");
    equalWeights.setId("equal-weights");
    equalWeights.setWrapText(true);
    equalWeights.getStyleClass().add("quiet");
    node = new VBox(headline, sentence, fit, title, totals, equalWeights);
    node.setId("verdict");
    node.getStyleClass().addAll("pane", "verdict");
  }

  Region node() {
    return node;
  }

  @Override
  public void show(Present present) {
    Project project = present.project();
    VerdictWords words = VerdictWords.of(present.assessment(), project.shown(), explanation);
    headline.setText(words.headline());
    headline.setStyle(
        words.leader().isPresent() ? Tint.languageText(words.leader().getAsInt()) : "");
    sentence.setText(words.sentence());
    totals.setText(String.join("\n", words.totals()));
    equalWeights.setText(atEqualWeights(present));
    fit.show(
        width -> pictures.figures().fit(project, present.assessment(), width), appearance.look());
  }

  private String atEqualWeights(Present present) {
    Priorities equalDimensions = present.project().priorities().withEqualDimensions();
    Assessment equal = Assessment.of(present.assessment().comparison(), equalDimensions);
    return messages.text(
        "equal.weights",
        equal.ranking(present.project().shown()).stream()
            .map(standing ->
                messages.text(
                    "equal.weights.one",
                    standing.alternative().name(),
                    Math.round(standing.total())))
            .collect(Collectors.joining(", ")));
  }
}
