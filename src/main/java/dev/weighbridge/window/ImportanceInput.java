package dev.weighbridge.window;

import atlantafx.base.controls.ProgressSliderSkin;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.project.Gesture;
import dev.weighbridge.wording.Messages;
import dev.weighbridge.wording.TypedNumber;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * An importance of 0 to 100 as a slider with a number field beside it, and what is wrong with a
 * number that was typed. It shows what it is told and reports what the hand does: whole numbers by
 * the slider and by keys, as many as two decimals where they are typed.
 */
final class ImportanceInput {
  private static final double SMALL_STEP = 1;
  private static final double LARGE_STEP = 10;
  private static final double PER_HUNDREDTH = 100;
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final Messages messages;
  private final Slider slider = new Slider(0, Priorities.MAX_IMPORTANCE, 0);
  private final SliderAxis axis;
  private final TextField field = new TextField();
  private final Label refusal = new Label();
  private final Supplier<Gesture> newGesture;
  private final Edits edits;
  private final HeldKey sliderKeys;
  private final HeldKey fieldKeys;
  private Gesture gesture;
  private boolean showing;
  private boolean writing;
  private boolean typed;
  private double shown;
  private double written = Double.NaN;
  private double before;

  /** Receives a new importance and the gesture it belongs to. */
  interface Edits {
    void weigh(double importance, Gesture gesture);
  }

  /**
   * An input.
   *
   * @param id of the slider; the field's is the same with {@code -field}, that of what is said
   *     about it with {@code -wrong}
   * @param name what it weighs, for people who cannot see the label beside it
   */
  ImportanceInput(
      String id, String name, Supplier<Gesture> newGesture, Edits edits, Messages messages) {
    this.messages = messages;
    this.newGesture = newGesture;
    this.edits = edits;
    this.gesture = newGesture.get();
    slider.setId(id);
    slider.setAccessibleText(name);
    slider.setBlockIncrement(SMALL_STEP);
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.getStyleClass().add("importance");
    this.axis = new SliderAxis(slider);
    new Drag(slider, new SliderDrag(slider, axis, this::beginDrag, this::cancelDrag));
    this.sliderKeys = new HeldKey(slider, newGesture);
    slider.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    slider.valueProperty().addListener((_, _, value) -> report(value.doubleValue()));
    field.setId(id + "-field");
    field.setAccessibleText(name);
    field.getStyleClass().add("importance-field");
    field.setOnAction(_ -> commit());
    field.textProperty().addListener((_, _, text) -> onTyped(text));
    field.focusedProperty().addListener((_, _, focused) -> onFocus(focused));
    this.fieldKeys = new HeldKey(field, newGesture);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onFieldKey);
    refusal.setId(id + "-wrong");
    refusal.getStyleClass().add("wrong");
    refusal.setWrapText(true);
    refusal.managedProperty().bind(refusal.visibleProperty());
    refusal.setVisible(false);
  }

  Slider slider() {
    return slider;
  }

  SliderAxis axis() {
    return axis;
  }

  TextField field() {
    return field;
  }

  /** Says why what was typed is not taken; not there otherwise. */
  Label refusal() {
    return refusal;
  }

  /** Says in words what the slider shows, for people who cannot see it. */
  void describe(String words) {
    slider.setAccessibleText(words);
  }

  /** What a double click or the Delete key on the slider does; the tooltip tells so. */
  void onReset(String words, Runnable reset) {
    Hint.on(slider, words);
    Clicks.on(
        slider,
        click -> {
          // Two drags from the same place are no double click.
          if (click.getClickCount() == 2 && click.isStillSincePress()) {
            reset.run();
          }
        });
    slider.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
        reset.run();
      }
    });
  }

  /** Shows an importance; nothing is reported while this happens. */
  void show(double importance, boolean disabled) {
    showing = true;
    shown = importance;
    // While the hand is on the thumb it stays under the hand, not on the whole number.
    if (!slider.isValueChanging() || Math.rint(slider.getValue()) != importance) {
      slider.setValue(importance);
    }
    slider.setDisable(disabled);
    field.setDisable(disabled);
    if (importance != written) {
      write();
      refuse("");
    }
    showing = false;
  }

  /**
   * The importance that is shown, as it is written: without decimals, but for the two that may have
   * been typed. What comes from a move of shares has many more, which nobody wants to read.
   */
  String text() {
    return isInHundredths(shown) && Math.rint(shown) != shown
        ? messages.text("importance.decimals", shown)
        : Long.toString(Math.round(shown));
  }

  private void write() {
    writing = true;
    field.setText(text());
    written = shown;
    writing = false;
    typed = false;
  }

  private void beginDrag() {
    gesture = newGesture.get();
    before = shown;
  }

  /** The edit that leads back to the beginning takes the gesture out of the history. */
  private void cancelDrag() {
    edits.weigh(before, gesture);
  }

  private void report(double value) {
    double importance = Math.rint(value);
    if (!showing && importance != shown) {
      shown = importance;
      edits.weigh(importance, gesture);
    }
  }

  private void onKey(KeyEvent event) {
    gesture = sliderKeys.of(event);
    double step =
        switch (event.getCode()) {
          case PAGE_UP -> LARGE_STEP;
          case PAGE_DOWN -> -LARGE_STEP;
          default -> 0;
        };
    if (step != 0) {
      slider.adjustValue(slider.getValue() + step);
      event.consume();
    }
  }

  private void onFieldKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      write();
      refuse("");
      field.selectAll();
      event.consume();
    } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
      double step = event.getCode() == KeyCode.UP ? SMALL_STEP : -SMALL_STEP;
      weigh(Math.clamp(shown + step, 0, Priorities.MAX_IMPORTANCE), fieldKeys.of(event));
      event.consume();
    } else if (event.isShortcutDown() && field.getParent() != null && isStep(event.getCode())) {
      // Steps back and forward are the window's, not those of a few digits.
      write();
      event.consume();
      field.getParent().fireEvent(event.copyFor(field.getParent(), field.getParent()));
    }
  }

  private static boolean isStep(KeyCode code) {
    return code == KeyCode.Z || code == KeyCode.Y;
  }

  private void onFocus(boolean focused) {
    if (focused) {
      field.selectAll();
    } else {
      commit();
      write();
    }
  }

  private void onTyped(String text) {
    if (!writing) {
      typed = true;
      if (refusal.isVisible() && importance(text).isPresent()) {
        refuse("");
      }
    }
  }

  /** Takes what was typed, or says why not. */
  private void commit() {
    String text = field.getText();
    if (!typed || text.isBlank()) {
      write();
      return;
    }
    importance(text)
        .ifPresentOrElse(
            importance -> weigh(importance, newGesture.get()),
            () -> refuse(messages.text("importance.refused", Quoted.of(text))));
  }

  private void weigh(double importance, Gesture gesture) {
    shown = importance;
    write();
    refuse("");
    edits.weigh(importance, gesture);
  }

  /** The importance that a text stands for, if it does. */
  private static OptionalDouble importance(String text) {
    return TypedNumber.read(text, 0, Priorities.MAX_IMPORTANCE)
                instanceof TypedNumber.Known(double value)
            && isInHundredths(value)
        ? OptionalDouble.of(value)
        : OptionalDouble.empty();
  }

  private static boolean isInHundredths(double importance) {
    return Math.rint(importance * PER_HUNDREDTH) / PER_HUNDREDTH == importance;
  }

  private void refuse(String sentence) {
    boolean refused = !sentence.isEmpty();
    if (refused || refusal.isVisible()) {
      refusal.setText(sentence);
      refusal.setVisible(refused);
      field.pseudoClassStateChanged(WRONG, refused);
      field.setAccessibleHelp(sentence);
    }
  }
}
