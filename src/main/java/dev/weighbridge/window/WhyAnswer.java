package dev.weighbridge.window;

import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Explanation;
import dev.weighbridge.figure.ProjectFigures.Prepared;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.wording.Messages;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Why: the reasons for and against, which add up to the lead and lead to their evidence. */
final class WhyAnswer implements Answer {
  private static final Subject.Lead LEAD = new Subject.Lead(List.of());

  private final Appearance appearance;
  private final Pictures pictures;
  private final Sentence title = new Sentence();
  private final LineLinks lead;
  private final Section instead;
  private final Section against;
  private final VBox node = new VBox();

  WhyAnswer(Appearance appearance, Pictures pictures, Guide guide, Messages messages) {
    this.appearance = appearance;
    this.pictures = pictures;
    this.lead = new LineLinks(pictures.view("lead"), "lead/criterion/", guide, messages);
    this.instead = new Section("verdict-why", messages.text("verdict.why.not"));
    this.against = new Section("verdict-against", messages.text("verdict.against"));
    title.setId("lead-title");
    title.getStyleClass().add("small-title");
    node.getChildren().addAll(title, lead, instead.node(), against.node());
    node.getStyleClass().add("answer");
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void show(Present present) {
    // The lead follows when it has been worked out.
  }

  @Override
  public void tell(Advice advice, Outlook outlook) {
    Prepared figure = pictures.figures().prepared(LEAD, advice);
    title.say(figure.title());
    lead.show(figure, appearance.look());
    Explanation explanation = advice.explanation();
    // With a lead, the figure says these and more.
    instead.tell(explanation.breakdown().isPresent() ? List.of() : explanation.reasons());
    against.tell(explanation.against());
  }
}
