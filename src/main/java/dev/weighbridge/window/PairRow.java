package dev.weighbridge.window;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.skin.SliderSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One pair of dimensions: a slider between them, and what its place means in words. */
final class PairRow {
  private static final PseudoClass PREFERRED = PseudoClass.getPseudoClass("preferred");

  private final int first;
  private final int second;
  private final PairWords words;
  private final Slider slider = new Slider(-PairAnswers.STRONGEST, PairAnswers.STRONGEST, 0);
  private final Label firstEnd;
  private final Label secondEnd;
  private final Label answer = new Label();
  private final VBox node;
  private int shown;

  /**
   * A pair.
   *
   * @param number of the pair, from 0
   * @param first index of the dimension at the left
   * @param second index of the one at the right
   * @param answers told a new answer
   */
  PairRow(int number, int first, int second, PairWords words, IntConsumer answers) {
    this.first = first;
    this.second = second;
    this.words = words;
    slider.setId("pair-" + number);
    slider.setBlockIncrement(1);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setMaxWidth(Double.MAX_VALUE);
    slider.getStyleClass().addAll("importance", "pair");
    slider.setSkin(new SliderSkin(slider));
    new Drag(slider, new SliderDrag(slider, new SliderAxis(slider), () -> {}, () -> {}));
    slider
        .valueProperty()
        .subscribe(value -> {
          int next = (int) Math.rint(value.doubleValue());
          if (next != shown) {
            answers.accept(next);
          }
        });
    answer.setId("pair-" + number + "-answer");
    answer.getStyleClass().add("pair-answer");
    answer.setMinWidth(Region.USE_PREF_SIZE);
    firstEnd = end(first, Pos.BASELINE_LEFT);
    secondEnd = end(second, Pos.BASELINE_RIGHT);
    HBox ends = new HBox(firstEnd, answer, secondEnd);
    ends.getStyleClass().add("pair-ends");
    node = new VBox(ends, slider);
    node.getStyleClass().add("pair-row");
    show(0);
  }

  VBox node() {
    return node;
  }

  Slider slider() {
    return slider;
  }

  /** Shows an answer. */
  void show(int next) {
    shown = next;
    if (!slider.isValueChanging()) {
      slider.setValue(next);
    }
    answer.setText(words.strength(next));
    firstEnd.pseudoClassStateChanged(PREFERRED, next < 0);
    secondEnd.pseudoClassStateChanged(PREFERRED, next > 0);
    slider.setAccessibleText(words.spoken(first, second, next));
  }

  private Label end(int dimension, Pos side) {
    Label end = new Label(words.name(dimension));
    end.getStyleClass().add("pair-end");
    end.setMaxWidth(Double.MAX_VALUE);
    Hint.on(end, words.name(dimension));
    end.setMinWidth(0);
    end.setPrefWidth(1);
    end.setAlignment(side);
    HBox.setHgrow(end, Priority.ALWAYS);
    return end;
  }
}
