package dev.weighbridge.window;

import atlantafx.base.controls.ProgressSliderSkin;
import dev.weighbridge.decision.Priorities;
import dev.weighbridge.project.Gesture;
import java.util.function.Supplier;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * An importance of 0 to 100 as a slider with a number field beside it. It holds no value of its
 * own: it shows what it is told and reports what the hand does, whole numbers only.
 */
final class ImportanceInput {
  private static final double SMALL_STEP = 1;
  private static final double LARGE_STEP = 10;

  private final Slider slider = new Slider(0, Priorities.MAX_IMPORTANCE, 0);
  private final TextField field = new TextField();
  private final Supplier<Gesture> newGesture;
  private final Edits edits;
  private Gesture gesture;
  private boolean keyHeld;
  private boolean showing;
  private double shown;

  /** Receives a new importance and the gesture it belongs to. */
  interface Edits {
    void weigh(double importance, Gesture gesture);
  }

  /**
   * An input.
   *
   * @param id of the slider; the field's is the same with {@code -field}
   * @param name what it weighs, for people who cannot see the label beside it
   */
  ImportanceInput(String id, String name, Supplier<Gesture> newGesture, Edits edits) {
    this.newGesture = newGesture;
    this.edits = edits;
    this.gesture = newGesture.get();
    slider.setId(id);
    slider.setAccessibleText(name);
    slider.setBlockIncrement(SMALL_STEP);
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.getStyleClass().add("importance");
    slider.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> gesture = newGesture.get());
    slider.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    slider.addEventFilter(KeyEvent.KEY_RELEASED, _ -> keyHeld = false);
    slider.valueProperty().addListener((_, _, value) -> report(value.doubleValue()));
    field.setId(id + "-field");
    field.setAccessibleText(name);
    field.getStyleClass().add("importance-field");
    field.setTextFormatter(new TextFormatter<>(ImportanceInput::onlyWholeNumbers));
    field.setOnAction(_ -> commit());
    field.focusedProperty().addListener((_, _, focused) -> leave(focused));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onFieldKey);
  }

  Slider slider() {
    return slider;
  }

  TextField field() {
    return field;
  }

  /** Says in words what the slider shows, for people who cannot see it. */
  void describe(String words) {
    slider.setAccessibleText(words);
  }

  /** What a double click or the Delete key on the slider does; the tooltip tells so. */
  void onReset(String words, Runnable reset) {
    Hint.on(slider, words);
    slider.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
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
    boolean changed = importance != shown;
    shown = importance;
    // While the hand is on the thumb it stays under the hand, not on the whole number.
    if (!slider.isValueChanging() || Math.rint(slider.getValue()) != importance) {
      slider.setValue(importance);
    }
    slider.setDisable(disabled);
    field.setDisable(disabled);
    if (changed || !field.isFocused()) {
      write();
    }
    showing = false;
  }

  private void write() {
    String text = Long.toString(Math.round(shown));
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }

  private void report(double value) {
    if (!showing && Math.rint(value) != shown) {
      edits.weigh(Math.rint(value), gesture);
    }
  }

  private void onKey(KeyEvent event) {
    if (!keyHeld) {
      // Holding an arrow key down is one gesture.
      gesture = newGesture.get();
      keyHeld = true;
    }
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
      field.selectAll();
      event.consume();
    } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
      double step = event.getCode() == KeyCode.UP ? SMALL_STEP : -SMALL_STEP;
      edits.weigh(Math.clamp(shown + step, 0, Priorities.MAX_IMPORTANCE), newGesture.get());
      event.consume();
    } else if (event.isShortcutDown() && field.getParent() != null && isStep(event.getCode())) {
      // Steps back and forward are the window's, not those of three digits.
      write();
      event.consume();
      field.getParent().fireEvent(event.copyFor(field.getParent(), field.getParent()));
    }
  }

  private static boolean isStep(KeyCode code) {
    return code == KeyCode.Z || code == KeyCode.Y;
  }

  private void leave(boolean focused) {
    if (focused) {
      field.selectAll();
    } else {
      commit();
    }
  }

  private void commit() {
    if (field.getText().isEmpty()) {
      write();
      return;
    }
    double typed = Math.min(Integer.parseInt(field.getText()), Priorities.MAX_IMPORTANCE);
    if (typed != Math.round(shown)) {
      edits.weigh(typed, newGesture.get());
    } else {
      write();
    }
  }

  private static TextFormatter.Change onlyWholeNumbers(TextFormatter.Change change) {
    if (!change.getControlNewText().matches("\\d{0,3}")) {
      change.setText("");
      change.setRange(change.getRangeStart(), change.getRangeStart());
    }
    return change;
  }
}
