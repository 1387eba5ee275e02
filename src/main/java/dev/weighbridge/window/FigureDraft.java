package dev.weighbridge.window;

import dev.weighbridge.dataset.Display;
import dev.weighbridge.dataset.ValueRange;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.ValueScale;
import dev.weighbridge.wording.Messages;
import dev.weighbridge.wording.TypedNumber;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A figure as a person has typed it so far. An end of the interval that is left empty is the value.
 *
 * @param value in the criterion's unit, as text
 * @param low as text, may be blank
 * @param high as text, may be blank
 */
record FigureDraft(String value, String low, String high) {
  /** A field of the draft. */
  enum Field {
    VALUE,
    LOW,
    HIGH
  }

  /** What a draft comes to. */
  sealed interface Outcome {
    /** A figure that can be used. */
    record Sound(Measurement.Measured measured) implements Outcome {}

    /**
     * Not a figure yet.
     *
     * @param sentences what is wrong, by field; at least one
     */
    record Unsound(Map<Field, String> sentences) implements Outcome {}
  }

  /**
   * Reads the draft.
   *
   * @param display how values of the criterion are written
   * @param range that its unit allows
   * @param messages the bundle {@code window}
   */
  Outcome check(Display display, ValueScale scale, ValueRange range, Messages messages) {
    Map<Field, String> wrong = new EnumMap<>(Field.class);
    Reader reader = new Reader(display, range, display.text(scale.best()), messages, wrong);
    OptionalDouble middle = reader.read(Field.VALUE, value);
    OptionalDouble from = low.isBlank() ? middle : reader.read(Field.LOW, low);
    OptionalDouble to = high.isBlank() ? middle : reader.read(Field.HIGH, high);
    if (scale instanceof ValueScale.Logarithmic) {
      refuseZero(Field.VALUE, middle, messages, wrong);
      if (!low.isBlank()) {
        refuseZero(Field.LOW, from, messages, wrong);
      }
    }
    if (middle.isPresent()) {
      double known = middle.getAsDouble();
      if (from.isPresent() && from.getAsDouble() > known) {
        wrong.putIfAbsent(Field.LOW, messages.text("own.wrong.low", display.text(known)));
      }
      if (to.isPresent() && to.getAsDouble() < known) {
        wrong.putIfAbsent(Field.HIGH, messages.text("own.wrong.high", display.text(known)));
      }
    }
    return wrong.isEmpty()
        ? new Outcome.Sound(
            new Measurement.Measured(middle.getAsDouble(), from.getAsDouble(), to.getAsDouble()))
        : new Outcome.Unsound(wrong);
  }

  private static void refuseZero(
      Field field, OptionalDouble read, Messages messages, Map<Field, String> wrong) {
    if (read.isPresent() && read.getAsDouble() <= 0) {
      wrong.put(field, messages.text("own.wrong.zero"));
    }
  }

  /**
   * Reads one field after the other.
   *
   * @param wrong takes the sentences
   */
  private record Reader(
      Display display,
      ValueRange range,
      String example,
      Messages messages,
      Map<Field, String> wrong) {
    OptionalDouble read(Field field, String text) {
      return switch (display.value(text, range)) {
        case TypedNumber.Known(double value) -> OptionalDouble.of(value);
        case TypedNumber.Beyond _ -> refuse(field, beyond(text));
        case TypedNumber.Ambiguous(double fraction, double whole) ->
            refuse(
                field,
                messages.text(
                    "own.wrong.ambiguous",
                    Quoted.of(text),
                    TypedNumber.text(fraction),
                    TypedNumber.text(whole)));
        case TypedNumber.Unreadable _ ->
            refuse(
                field,
                text.isBlank()
                    ? messages.text("own.wrong.empty")
                    : messages.text("own.wrong.number", Quoted.of(text), example));
      };
    }

    private String beyond(String text) {
      return messages.text(
          "own.wrong.range",
          Quoted.of(text),
          display.text(range.least()),
          display.text(range.most()));
    }

    private OptionalDouble refuse(Field field, String sentence) {
      wrong.put(field, sentence);
      return OptionalDouble.empty();
    }
  }
}
