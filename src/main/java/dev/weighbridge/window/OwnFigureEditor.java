package dev.weighbridge.window;

import dev.weighbridge.decision.Measurement;
import dev.weighbridge.project.OwnFigure;
import dev.weighbridge.wording.Messages;
import dev.weighbridge.wording.TypedNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Fields for a figure of the user's own. What is wrong is said below them as soon as the figure was
 * to be used, and nothing that was typed is lost.
 */
final class OwnFigureEditor {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
  private static final int DIGITS = 7;

  private final Messages messages;
  private final Function<FigureDraft, FigureDraft.Outcome> check;
  private final Use use;
  private final Runnable close;
  private final TextField value = new TextField();
  private final TextField low = new TextField();
  private final TextField high = new TextField();
  private final TextField note = new TextField();
  private final Label wrong = new Label();
  private final VBox node = new VBox();
  private boolean tried;

  /** Receives a sound figure. */
  interface Use {
    void figure(Measurement.Measured measured, String note);
  }

  /**
   * An empty editor.
   *
   * @param id of the value's field; those of the others begin with it
   * @param name what the figure is of
   * @param unit of the figure
   * @param check reads a draft
   * @param close is told that the person has done or given up
   */
  OwnFigureEditor(
      String id,
      String name,
      String unit,
      Messages messages,
      Function<FigureDraft, FigureDraft.Outcome> check,
      Use use,
      Runnable close) {
    this.messages = messages;
    this.check = check;
    this.use = use;
    this.close = close;
    FlowPane inputs = new FlowPane();
    inputs.getStyleClass().add("own-fields");
    for (FigureDraft.Field field : FigureDraft.Field.values()) {
      String key = field.name().toLowerCase(Locale.ROOT);
      TextField input = input(field);
      input.getStyleClass().add("own-number");
      String suffix = field == FigureDraft.Field.VALUE ? "" : "-" + key;
      inputs
          .getChildren()
          .add(labelled(messages.text("own." + key), input, id + suffix, name, unit));
    }
    note.getStyleClass().add("own-note");
    inputs.getChildren().add(labelled(messages.text("own.note"), note, id + "-note", name, unit));
    wrong.setId(id + "-wrong");
    wrong.getStyleClass().add("wrong");
    wrong.setWrapText(true);
    wrong.managedProperty().bind(wrong.visibleProperty());
    wrong.setVisible(false);
    Label hint = new Label(messages.text("own.hint", unit));
    hint.setWrapText(true);
    hint.getStyleClass().add("quiet");
    Button apply = new Button(messages.text("own.use"));
    apply.setId(id + "-use");
    apply.getStyleClass().addAll("accent", "small");
    apply.setOnAction(_ -> commit());
    Button cancel = new Button(messages.text("own.cancel"));
    cancel.setId(id + "-cancel");
    cancel.getStyleClass().add("small");
    cancel.setOnAction(_ -> close.run());
    HBox buttons = new HBox(apply, cancel);
    buttons.getStyleClass().add("own-buttons");
    node.getStyleClass().add("own-editor");
    node.getChildren().addAll(inputs, hint, wrong, buttons);
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  VBox node() {
    return node;
  }

  /** Begins with an earlier figure of the user's, or afresh; the fields tell what there is now. */
  void begin(Optional<OwnFigure> own, Measurement present) {
    tried = false;
    say(Map.of());
    value.setText(own.map(o -> plain(o.measured().value())).orElse(""));
    low.setText(own.map(o -> plain(o.measured().low())).orElse(""));
    high.setText(own.map(o -> plain(o.measured().high())).orElse(""));
    note.setText(own.map(OwnFigure::note).orElse(""));
    if (present instanceof Measurement.Measured(double middle, double from, double to)) {
      value.setPromptText(plain(middle));
      low.setPromptText(plain(from));
      high.setPromptText(plain(to));
    }
    value.requestFocus();
    value.selectAll();
  }

  private VBox labelled(String label, TextField input, String id, String name, String unit) {
    Label title = new Label(label);
    title.getStyleClass().add("quiet");
    title.setLabelFor(input);
    input.setId(id);
    input.setAccessibleText(messages.text("own.field", label, name, unit));
    input.setOnAction(_ -> commit());
    input.textProperty().subscribe(this::recheck);
    return new VBox(title, input);
  }

  private TextField input(FigureDraft.Field field) {
    return switch (field) {
      case VALUE -> value;
      case LOW -> low;
      case HIGH -> high;
    };
  }

  private FigureDraft draft() {
    return new FigureDraft(value.getText(), low.getText(), high.getText());
  }

  private void commit() {
    tried = true;
    switch (check.apply(draft())) {
      case FigureDraft.Outcome.Sound(Measurement.Measured measured) -> {
        use.figure(measured, note.getText().strip());
        close.run();
      }
      case FigureDraft.Outcome.Unsound(Map<FigureDraft.Field, String> sentences) -> {
        say(sentences);
        input(sentences.keySet().iterator().next()).requestFocus();
      }
    }
  }

  /** Once told what is wrong, a person sees at every key whether it still is. */
  private void recheck() {
    if (tried) {
      say(
          check.apply(draft()) instanceof FigureDraft.Outcome.Unsound(var sentences)
              ? sentences
              : Map.of());
    }
  }

  private void say(Map<FigureDraft.Field, String> sentences) {
    for (FigureDraft.Field field : FigureDraft.Field.values()) {
      input(field).pseudoClassStateChanged(WRONG, sentences.containsKey(field));
      input(field).setAccessibleHelp(sentences.getOrDefault(field, ""));
    }
    wrong.setText(String.join("\n", sentences.values()));
    wrong.setVisible(!sentences.isEmpty());
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }

  /** All digits that a person would type. */
  private static String plain(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(DIGITS));
    return TypedNumber.text(rounded.doubleValue());
  }
}
