package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.Display;
import dev.weighbridge.dataset.ValueRange;
import dev.weighbridge.decision.Measurement;
import dev.weighbridge.decision.ValueScale;
import dev.weighbridge.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureDraftTest {
  private static final Display DISPLAY = new Display("", " ms", 0, false);
  private static final ValueScale LOG = new ValueScale.Logarithmic(65, 6);
  private static final ValueScale LINEAR = new ValueScale.Linear(0, 10);
  private static final Messages MESSAGES = Messages.of("window", Locale.ENGLISH);

  @Test
  void anIntervalIsReadOrIsTheValue() {
    assertEquals(new Measurement.Measured(30, 25.5, 41), sound("30 ms", "25,5", "41"));
    assertEquals(Measurement.Measured.exactly(30), sound("30", " ", ""));
    assertEquals(new Measurement.Measured(30, 30, 40), sound("30", "", "40"));
  }

  @Test
  void eachFieldIsToldWhatIsWrong() {
    assertEquals(
        Map.of(
            FigureDraft.Field.LOW, "Low must not be greater than the value, 30 ms.",
            FigureDraft.Field.HIGH, "High must not be less than the value, 30 ms."),
        wrong(LOG, "30", "31", "29"));
    assertEquals(
        Map.of(
            FigureDraft.Field.VALUE, "“fast” is not a number such as 6 ms.",
            FigureDraft.Field.HIGH, "“∞” is not a number such as 6 ms."),
        wrong(LOG, "fast", "3", "∞"));
    assertEquals(Map.of(FigureDraft.Field.VALUE, "The value is needed."), wrong(LOG, "", "", ""));
  }

  /** JavaFX cannot wrap what is read from the right; nobody needs a page of it read back. */
  @Test
  void quotesNoMoreThanCanBeShown() {
    String letters = "a".repeat(24);
    assertEquals(
        Map.of(
            FigureDraft.Field.VALUE, "“" + letters + "…” is not a number such as 6 ms.",
            FigureDraft.Field.LOW, "“…” is not a number such as 6 ms.",
            FigureDraft.Field.HIGH, "“abc” is not a number such as 6 ms."),
        wrong(LOG, letters.repeat(9), "a\u0661\u0662 a", "\u202eabc"));
  }

  @Test
  void ratiosNeedFiguresAboveZero() {
    String sentence = "On this scale of ratios a figure must be greater than 0.";
    assertEquals(Map.of(FigureDraft.Field.VALUE, sentence), wrong(LOG, "0", "", ""));
    assertEquals(Map.of(FigureDraft.Field.LOW, sentence), wrong(LOG, "5", "-1", ""));
    assertEquals(
        new FigureDraft.Outcome.Sound(Measurement.Measured.exactly(0)),
        new FigureDraft("0", "", "").check(DISPLAY, LINEAR, ValueRange.UNBOUNDED, MESSAGES));
  }

  @Test
  void aPartOfAHundredIsNoMoreThanThat() {
    Display percent = new Display("", " %", 0, false);
    for (String typed : List.of("150", "150 %", "-1", "100,5", "9".repeat(400))) {
      FigureDraft.Outcome outcome =
          new FigureDraft(typed, "", "").check(percent, LINEAR, new ValueRange(0, 100), MESSAGES);
      Map<FigureDraft.Field, String> said =
          assertInstanceOf(FigureDraft.Outcome.Unsound.class, outcome, typed).sentences();
      assertEquals(Set.of(FigureDraft.Field.VALUE), said.keySet());
      assertTrue(said.toString().contains("can only be 0 % to 100 %."), said.toString());
    }
    assertEquals(
        new FigureDraft.Outcome.Sound(new Measurement.Measured(80, 1.25, 100)),
        new FigureDraft("80 %", "1.250", "100%")
            .check(percent, LINEAR, new ValueRange(0, 100), MESSAGES));
  }

  @Test
  void asksWhatThreeDigitsAre() {
    assertEquals(
        Map.of(FigureDraft.Field.VALUE, "“1,234” can mean two numbers. Write 1.2340 or 1234."),
        wrong(LOG, "1,234", "", ""));
    assertEquals(Measurement.Measured.exactly(1.234), sound("1.2340", "", ""));
  }

  private static Measurement sound(String value, String low, String high) {
    return assertInstanceOf(
            FigureDraft.Outcome.Sound.class,
            new FigureDraft(value, low, high).check(DISPLAY, LOG, ValueRange.UNBOUNDED, MESSAGES))
        .measured();
  }

  private static Map<FigureDraft.Field, String> wrong(
      ValueScale scale, String value, String low, String high) {
    return assertInstanceOf(
            FigureDraft.Outcome.Unsound.class,
            new FigureDraft(value, low, high).check(DISPLAY, scale, ValueRange.UNBOUNDED, MESSAGES))
        .sentences();
  }
}
