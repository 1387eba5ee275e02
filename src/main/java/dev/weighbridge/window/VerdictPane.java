package dev.weighbridge.window;

import dev.weighbridge.decision.SampledTotals;
import dev.weighbridge.explanation.Advice;
import dev.weighbridge.explanation.Explanation;
import dev.weighbridge.figure.ProjectFigures.Prepared;
import dev.weighbridge.project.Project;
import dev.weighbridge.window.Outlook.Question;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What fits: a headline and the fit figure, and below them the answer to what the person asks: why,
 * what if, how sure. The figure moves with the hand; the words follow when they have been worked
 * out.
 */
final class VerdictPane implements Shows, Hears {
  private static final List<Question> ORDER =
      List.of(Question.WHY, Question.WHAT_IF, Question.HOW_SURE);

  private final Workbench workbench;
  private final Appearance appearance;
  private final Pictures pictures;
  private final Sentence headline = new Sentence();
  private final Sentence sentence = new Sentence();
  private final FigureView fit;
  private final ComparePane compare;
  private final TabStrip questions;
  private final Answers answers;
  private final Messages messages;
  private final StackPane answer = new StackPane();
  private final HeadAndBody node;
  private Optional<Advice> latest = Optional.empty();
  private Outlook outlook = Outlook.START;
  private Look look = Look.START;

  VerdictPane(
      Workbench workbench,
      Appearance appearance,
      Pictures pictures,
      ComparePane compare,
      Answers answers,
      Messages messages) {
    this.workbench = workbench;
    this.appearance = appearance;
    this.pictures = pictures;
    this.answers = answers;
    this.messages = messages;
    this.compare = compare;
    this.fit = pictures.view("fit");
    headline.setId("headline");
    headline.getStyleClass().add("headline");
    headline.setAccessibleRole(AccessibleRole.TEXT);
    sentence.setId("sentence");
    sentence.getStyleClass().add("quiet");
    this.questions = questions();
    VBox head = new VBox(headline, sentence, fit, compare.node(), questions.node());
    head.getStyleClass().addAll("pane", "verdict");
    answer.getStyleClass().add("verdict-answer");
    node = new HeadAndBody(head, answer);
    node.setId("verdict");
  }

  ScrollPane node() {
    return node.node();
  }

  @Override
  public void show(Present present) {
    compare.show(present);
    Prepared figure = fit(present);
    fit.show(figure, appearance.look());
    node.setEm(appearance.em());
    Outlook next = present.desk().outlook();
    boolean another = !next.equals(outlook) || !look.equals(appearance.look());
    questions.show(ORDER.indexOf(next.question()));
    if (answer.getChildren().isEmpty() || next.question() != outlook.question()) {
      answer.getChildren().setAll(answers.to(next.question()).node());
      node.scrollToTop();
    }
    outlook = next;
    look = appearance.look();
    if (another) {
      latest.ifPresent(advice -> answers.to(outlook.question()).tell(advice, outlook));
    }
    answers.to(outlook.question()).show(present);
  }

  private Prepared fit(Present present) {
    Project project = present.project();
    SampledTotals sampled = present.sampled().totals();
    return compare
        .earlier()
        .map(a -> pictures.figures().fit(project, present.analysis(), sampled, a.analysis()))
        .orElseGet(() -> pictures.figures().fit(project, present.analysis(), Optional.of(sampled)));
  }

  @Override
  public void tell(Advice advice) {
    compare.tell(advice);
    latest = Optional.of(advice);
    answer.setVisible(true);
    Explanation explanation = advice.explanation();
    headline.say(explanation.headline());
    headline.setStyle(
        explanation.leader().isPresent() ? Tint.languageText(explanation.leader().getAsInt()) : "");
    sentence.say(String.join(" ", explanation.verdict()));
    answers.to(outlook.question()).tell(advice, outlook);
  }

  @Override
  public void fail() {
    compare.fail();
    latest = Optional.empty();
    headline.say(messages.text("verdict.failed"));
    headline.setStyle("");
    sentence.say(messages.text("verdict.failed.text"));
    answer.setVisible(false);
  }

  private TabStrip questions() {
    HBox row = new HBox();
    row.setAccessibleRole(AccessibleRole.TAB_PANE);
    row.setAccessibleText(messages.text("verdict.questions"));
    row.getStyleClass().add("segments");
    List<TabStrip.Part> parts =
        ORDER.stream()
            .map(question -> {
              String key = question.name().toLowerCase(Locale.ROOT).replace('_', '.');
              return new TabStrip.Part(
                  "question-" + key.replace('.', '-'),
                  messages.text("verdict.question." + key),
                  messages.text("verdict.question." + key + ".spoken"));
            })
            .toList();
    TabStrip strip =
        new TabStrip(
            row,
            parts,
            place ->
                workbench.arrange(desk -> desk.looking(desk.outlook().asking(ORDER.get(place)))));
    for (var part : row.getChildren()) {
      if (part instanceof Labeled labeled) {
        Hint.on(labeled, labeled.getText());
      }
      if (part instanceof Region button) {
        // Equal parts of the row, whatever they say.
        button.setPrefWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
      }
    }
    return strip;
  }
}
