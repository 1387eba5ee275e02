package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** Asks for the order of importance, from which rank-order-centroid weights follow. */
final class Ranking implements Eliciting, Drag.Course {
  private final Dataset dataset;
  private final Messages messages;
  private final List<RankCard> cards = new ArrayList<>();
  private final Label question = new Label();
  private final VBox list = new VBox();
  private final VBox node = new VBox(question, list);
  private Priorities from;
  private final Drag drag;
  private RankOrder order;
  private RankOrder before;
  private int gripped;
  private int held;

  Ranking(Dataset dataset, Messages messages) {
    this.dataset = dataset;
    this.messages = messages;
    this.from = dataset.priorities();
    this.order = RankOrder.of(from);
    this.before = order;
    question.setText(messages.text("rank.question"));
    question.setWrapText(true);
    question.getStyleClass().add("note");
    list.getStyleClass().add("rank-list");
    node.setId("ranking");
    node.getStyleClass().add("eliciting-part");
    this.drag = new Drag(list, this);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
  }

  @Override
  public VBox node() {
    return node;
  }

  @Override
  public Edit.Cause cause() {
    return Edit.Cause.RANKING;
  }

  @Override
  public void begin(Priorities from) {
    drag.drop();
    this.from = from;
    order = RankOrder.of(from);
    cards.clear();
    int places = order.dimensions().size();
    for (int place = 0; place < places; place++) {
      cards.add(new RankCard(place, places, this::move, messages));
    }
    list.getChildren().setAll(cards.stream().map(RankCard::node).toList());
    draw();
  }

  @Override
  public Priorities answer() {
    return order.priorities(from);
  }

  @Override
  public void focus() {
    cards.getFirst().node().requestFocus();
  }

  private void draw() {
    int[] percents = Shares.of(dataset.comparison(), answer()).wholePercents();
    for (int place = 0; place < cards.size(); place++) {
      int dimension = order.dimensions().get(place);
      DimensionEvidence texts = dataset.dimensions().get(dimension);
      cards.get(place).show(dimension, texts.shortName(), texts.swing(), percents[dimension]);
    }
  }

  private void move(int place, int to) {
    order = order.moved(place, to);
    draw();
    cards.get(to).node().requestFocus();
  }

  @Override
  public boolean begin(MouseEvent press) {
    gripped = placeAt(press);
    RankCard card = cards.get(gripped);
    if (card.isOnArrow(press)) {
      return false;
    }
    before = order;
    held = gripped;
    card.node().requestFocus();
    card.hold(true);
    return true;
  }

  @Override
  public void move(MouseEvent event) {
    int to = placeAt(event);
    if (to != held) {
      cards.get(held).hold(false);
      move(held, to);
      held = to;
      cards.get(held).hold(true);
    }
  }

  @Override
  public void end() {
    cards.forEach(card -> card.hold(false));
  }

  @Override
  public void cancel() {
    order = before;
    draw();
    cards.get(gripped).node().requestFocus();
    end();
  }

  /** The place under the hand, or the nearest one above or below it. */
  private int placeAt(MouseEvent event) {
    double y = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    for (int place = 0; place < cards.size(); place++) {
      if (y < cards.get(place).node().getBoundsInParent().getMaxY()) {
        return place;
      }
    }
    return cards.size() - 1;
  }

  /** Up and Down go from card to card; with Alt the card itself goes. */
  private void walk(KeyEvent event) {
    int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
    if (step != 0 && !event.isConsumed()) {
      for (int place = 0; place < cards.size(); place++) {
        if (cards.get(place).node().isFocused()) {
          int next = Math.clamp(place + step, 0, cards.size() - 1);
          cards.get(next).node().requestFocus();
          break;
        }
      }
      event.consume();
    }
  }
}
