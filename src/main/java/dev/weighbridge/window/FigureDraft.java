package dev.weighbridge.window;

import dev.weighbridge.dataset.Display;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.ValueScale;
import dev.weighbridge.wording.Messages;
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
  private static final int QUOTED = 24;
  private static final String ELLIPSIS = "…";

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
   * @param messages the bundle {@code window}
   */
  Outcome check(Display display, ValueScale scale, Messages messages) {
    Map<Field, String> wrong = new EnumMap<>(Field.class);
    String example = display.text(scale.best());
    OptionalDouble middle = read(Field.VALUE, value, display, example, messages, wrong);
    OptionalDouble from =
        low.isBlank() ? middle : read(Field.LOW, low, display, example, messages, wrong);
    OptionalDouble to =
        high.isBlank() ? middle : read(Field.HIGH, high, display, example, messages, wrong);
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

  private static OptionalDouble read(
      Field field,
      String text,
      Display display,
      String example,
      Messages messages,
      Map<Field, String> wrong) {
    OptionalDouble read = display.value(text);
    if (read.isEmpty()) {
      wrong.put(
          field,
          text.isBlank()
              ? messages.text("own.wrong.empty")
              : messages.text("own.wrong.number", quoted(text), example));
    }
    return read;
  }

  /** Enough of what was typed to know it again. */
  private static String quoted(String text) {
    String plain = text.strip().replaceAll("\\p{Cf}", "");
    if (RightToLeft.isIn(plain)) {
      return ELLIPSIS;
    }
    int[] characters = plain.codePoints().limit(QUOTED + 1).toArray();
    return characters.length <= QUOTED ? plain : new String(characters, 0, QUOTED) + ELLIPSIS;
  }

  private static void refuseZero(
      Field field, OptionalDouble read, Messages messages, Map<Field, String> wrong) {
    if (read.isPresent() && read.getAsDouble() <= 0) {
      wrong.put(field, messages.text("own.wrong.zero"));
    }
  }
}
