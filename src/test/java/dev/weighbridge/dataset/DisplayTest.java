package dev.weighbridge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.weighbridge.wording.TypedNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {
  private static final Display PLAIN = new Display("", " ms", 1, false);

  @ParameterizedTest
  @ValueSource(strings = {"11.5", "11,5", " 11.5 ms", "11,5ms", "+11.5 MS", "11.5\u00a0ms"})
  void readsWhatPeopleWrite(String written) {
    assertEquals(11.5, value(PLAIN, written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "ms", "eleven", "1.2.3", "11 s", "11 5", "1e3", "NaN", "-", "."})
  void refusesWhatIsNoNumber(String written) {
    assertEquals(new TypedNumber.Unreadable(), PLAIN.value(written, ValueRange.UNBOUNDED));
  }

  @Test
  void readsPrefixSuffixAndThousands() {
    assertEquals(-3, value(new Display("€ ", "", 0, false), "€ −3"));
    assertEquals(140000, value(new Display("", "", 0, true), "140 k"));
    assertEquals(140274, value(new Display("", "", 0, true), "140\u202f274"));
    assertEquals(1.3, value(new Display("", "×", 1, false), "1.3x"));
    assertEquals(7.5, value(new Display("", " of 12", 1, false), "7,5 of 12"));
  }

  /** What can be meant is decided in the unit of the range, not in thousands. */
  @Test
  void holdsThousandsToTheRangeToo() {
    Display display = new Display("", "", 0, true);
    ValueRange range = new ValueRange(0, 150_000);
    assertEquals(new TypedNumber.Known(1500), display.value("1,500 k", range));
    assertEquals(new TypedNumber.Ambiguous(1.5, 1500), display.value("1.500", range));
    assertEquals(new TypedNumber.Beyond(), display.value("151 k", range));
  }

  @Test
  void partsThousandsByANarrowSpace() {
    Display whole = new Display("", " rps", 0, false);
    assertEquals("9999 rps", whole.text(9_999));
    assertEquals("10\u202f000 rps", whole.text(9_999.6));
    assertEquals("-1\u202f234\u202f567 rps", whole.text(-1_234_567));
    assertEquals("12\u202f345.678", new Display("", "", 3, false).text(12_345.678));
    assertEquals("1\u202f234\u202f568 k", new Display("", "", 0, true).text(1_234_567_890));
  }

  @Test
  void writesAPowerOfTenWhereZerosWouldHaveToBeCounted() {
    Display fine = new Display("", " s", 8, false);
    assertEquals("0.000001 s", fine.text(1e-6));
    assertEquals("3 × 10⁻⁷ s", fine.text(3e-7));
    assertEquals("-1.5 × 10⁻⁷ s", fine.text(-1.5e-7));
    assertEquals("1 × 10²² s", fine.text(1e22));
    assertEquals(3e-7, value(fine, "3 × 10⁻⁷ s"));
    for (String wrong : new String[] {"3 × 10^-7", "3 × 10", "3 × 7", "× 10⁻⁷"}) {
      assertEquals(new TypedNumber.Unreadable(), fine.value(wrong, ValueRange.UNBOUNDED), wrong);
    }
  }

  /** Every shown value can be typed as it is shown. */
  @Test
  void readsItsOwnForm() {
    for (CriterionEvidence criterion : DatasetReader.bundled().criteria()) {
      Display display = criterion.display();
      for (double value : new double[] {12345.678, 1e-9, 4e17, 1_234_567}) {
        String shown = display.text(value);
        assertEquals(shown, display.text(value(display, shown)));
      }
    }
  }

  private static double value(Display display, String written) {
    return assertInstanceOf(
            TypedNumber.Known.class, display.value(written, ValueRange.UNBOUNDED), written)
        .value();
  }
}
