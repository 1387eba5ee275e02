package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.decision.PairwiseJudgements;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks about each pair of dimensions (analytic hierarchy process), with the consistency shown. */
final class Pairing implements Eliciting {
  private static final PseudoClass CONTRADICTORY = PseudoClass.getPseudoClass("contradictory");

  private final Dataset dataset;
  private final Messages messages;
  private final PairWords words;
  private final List<PairRow> rows = new ArrayList<>();
  private final VBox list = new VBox();
  private final SegmentBar bar;
  private final Label shares = new Label();
  private final Label consistency = new Label();
  private final VBox node;
  private Priorities from;
  private PairAnswers answers;

  Pairing(Dataset dataset, Messages messages) {
    this.dataset = dataset;
    this.messages = messages;
    this.words = new PairWords(dataset, messages);
    this.from = dataset.priorities();
    this.answers = PairAnswers.none(List.of());
    this.bar = new SegmentBar(dataset.dimensions().size());
    Label question = new Label(messages.text("pairs.question"));
    question.setWrapText(true);
    question.getStyleClass().add("note");
    list.getStyleClass().add("pair-list");
    shares.setId("pairs-shares");
    shares.setWrapText(true);
    shares.getStyleClass().add("note");
    consistency.setId("pairs-consistency");
    consistency.setWrapText(true);
    consistency.getStyleClass().add("consistency");
    consistency.managedProperty().bind(consistency.visibleProperty());
    VBox result = new VBox(bar, shares);
    result.getStyleClass().add("pair-result");
    node = new VBox(question, result, list, consistency);
    node.setId("pairs");
    node.getStyleClass().add("eliciting-part");
  }

  @Override
  public VBox node() {
    return node;
  }

  @Override
  public Edit.Cause cause() {
    return Edit.Cause.PAIRS;
  }

  @Override
  public void begin(Priorities from) {
    this.from = from;
    answers = PairAnswers.none(Elicited.free(from));
    rows.clear();
    List<PairAnswers.Pair> pairs = answers.pairs();
    for (int p = 0; p < pairs.size(); p++) {
      int number = p;
      int first = answers.asked().get(pairs.get(p).first());
      int second = answers.asked().get(pairs.get(p).second());
      rows.add(
          new PairRow(number, first, second, words, answer -> take(answers.with(number, answer))));
    }
    list.getChildren().setAll(rows.stream().map(PairRow::node).toList());
    take(answers);
  }

  @Override
  public Priorities answer() {
    return answers.priorities(from);
  }

  @Override
  public void focus() {
    rows.getFirst().slider().requestFocus();
  }

  private void take(PairAnswers next) {
    answers = next;
    for (int p = 0; p < rows.size(); p++) {
      rows.get(p).show(next.answers().get(p));
    }
    PairwiseJudgements judgements = next.judgements();
    String said = words.consistency(next.asked(), judgements);
    consistency.setText(said);
    consistency.setVisible(!said.isEmpty());
    consistency.pseudoClassStateChanged(
        CONTRADICTORY, judgements.consistencyRatio().orElse(0) >= PairwiseJudgements.INCONSISTENT);
    Shares given = Shares.of(dataset.comparison(), answer());
    int[] percents = given.wholePercents();
    double[] parts = new double[percents.length];
    StringJoiner all = new StringJoiner(", ");
    for (int d = 0; d < percents.length; d++) {
      parts[d] = given.ofDimension(d);
      all.add(messages.text("share.of", words.name(d), percents[d]));
    }
    bar.show(parts);
    shares.setText(all.toString());
  }
}
