package dev.weighbridge.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class TypedNumberTest {
  private static final double ANY = Double.POSITIVE_INFINITY;
  private static final int TRIES = 20_000;

  /** Both once lost their decimal mark: 62,5 became 100 and 1.5 became 15. */
  @Test
  void pointAndCommaBothStandBeforeDecimals() {
    assertEquals(new TypedNumber.Known(62.5), TypedNumber.read("62,5", 0, 100));
    assertEquals(new TypedNumber.Known(1.5), TypedNumber.read("1.5", 0, 100));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "7 | 7",
        "\" +7 \" | 7",
        "−0 | 0",
        "-3,25 | -3.25",
        ",5 | 0.5",
        "5. | 5",
        "0.125 | 0.125",
        "1234.567 | 1234.567",
        "1 234 | 1234",
        "12\u202f345,678 | 12345.678",
        "1'234'567 | 1234567",
        "1’234.5 | 1234.5",
        "1.234.567 | 1234567",
        "1.234,5 | 1234.5",
        "1,234.567 | 1234.567",
      })
  void readsWhatPeopleWrite(String text, double number) {
    assertEquals(new TypedNumber.Known(number), TypedNumber.read(text, -ANY, ANY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "-",
        "1e3",
        "0x10",
        "NaN",
        "∞",
        "١٢",
        "1 5",
        "1 2345",
        "12 34",
        "0 123",
        "1,2,3",
        "1.23.456",
        "1.234.56",
        "1,234,5.6",
        "1 234'567",
        "5 %",
        "10d",
        "- 3",
        "1..5",
      })
  void refusesEverythingElse(String text) {
    assertEquals(new TypedNumber.Unreadable(), TypedNumber.read(text, -ANY, ANY));
  }

  @Test
  void theRangeDecidesWhatThreeDigitsAre() {
    assertEquals(new TypedNumber.Known(1.234), TypedNumber.read("1.234", 0, 100));
    assertEquals(new TypedNumber.Known(1234), TypedNumber.read("1,234", 100, 5000));
    assertEquals(new TypedNumber.Ambiguous(1.234, 1234), TypedNumber.read("1,234", 0, ANY));
    assertEquals(new TypedNumber.Beyond(), TypedNumber.read("101.234", 0, 100));
    assertEquals(new TypedNumber.Beyond(), TypedNumber.read("9".repeat(390), 0, 100));
  }

  /** No digit is ever left out: what is known has those that were typed, in their order. */
  @Test
  void noDigitIsSwallowed() {
    SplittableRandom random = new SplittableRandom(19);
    int known = 0;
    for (int i = 0; i < TRIES; i++) {
      String text = anyText(random);
      if (TypedNumber.read(text, -ANY, ANY) instanceof TypedNumber.Known(double value)) {
        known++;
        assertEquals(digits(text), digits(TypedNumber.text(value)), text);
        assertTrue(text.matches("[-+0-9., '\u202f]+"), text);
        assertEquals(text.matches("[ \u202f]*-.*") && value != 0, value < 0, text);
      }
    }
    assertTrue(known > TRIES / 20, known + " were numbers");
  }

  private static String anyText(SplittableRandom random) {
    String letters = random.nextInt(3) == 0 ? "0123456789.,' -+%ex\u202f" : "00123456789.,";
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(8);
    for (int c = 0; c < length; c++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  /** Without marks, and without zeros at the ends, which a decimal mark may have let go. */
  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "");
  }

  /** However a number is written, it is that number, or asked about. */
  @Test
  void everyStyleOfWritingIsRead() {
    SplittableRandom random = new SplittableRandom(62);
    for (int i = 0; i < TRIES; i++) {
      BigDecimal number = BigDecimal.valueOf(random.nextLong(10_000_000_000L), random.nextInt(7));
      double value = number.doubleValue();
      String point = number.toPlainString();
      String groups = String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
      for (String text :
          List.of(
              point,
              point.replace('.', ','),
              groups.replace(',', ' '),
              groups.replace(',', '\''),
              groups,
              groups.replace(',', 'x').replace('.', ',').replace('x', '.'))) {
        switch (TypedNumber.read(text, -ANY, ANY)) {
          case TypedNumber.Known(double read) -> assertEquals(value, read, text);
          case TypedNumber.Ambiguous(double fraction, double whole) ->
              assertTrue(value == fraction || value == whole, text);
          case TypedNumber.Beyond _, TypedNumber.Unreadable _ -> throw new AssertionError(text);
        }
      }
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    SplittableRandom random = new SplittableRandom(7);
    assertEquals("1.2340", TypedNumber.text(1.234));
    assertEquals("0.125", TypedNumber.text(0.125));
    assertEquals("62.5", TypedNumber.text(62.5));
    for (int i = 0; i < TRIES; i++) {
      double number =
          random.nextBoolean()
              ? Double.longBitsToDouble(random.nextLong())
              : random.nextInt(2_000_000) / 1000.0 - 1000;
      if (Double.isFinite(number)) {
        String text = TypedNumber.text(number);
        assertEquals(new TypedNumber.Known(number + 0.0), TypedNumber.read(text, -ANY, ANY), text);
      }
    }
  }
}
