package dev.weighbridge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {
  private static final Display PLAIN = new Display("", " ms", 1, false);

  @ParameterizedTest
  @ValueSource(strings = {"11.5", "11,5", " 11.5 ms", "11,5ms", "+11.5 MS", "11.5\u00a0ms"})
  void readsWhatPeopleWrite(String written) {
    assertEquals(OptionalDouble.of(11.5), PLAIN.value(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "ms", "eleven", "1.2.3", "1,234.5", "11 s", "1e3", "NaN", "-", "."})
  void refusesWhatIsNoNumber(String written) {
    assertEquals(OptionalDouble.empty(), PLAIN.value(written));
  }

  @Test
  void readsPrefixSuffixAndThousands() {
    assertEquals(OptionalDouble.of(-3), new Display("€ ", "", 0, false).value("€ −3"));
    assertEquals(OptionalDouble.of(140000), new Display("", "", 0, true).value("140 k"));
    assertEquals(OptionalDouble.of(140274), new Display("", "", 0, true).value("140\u202f274"));
    assertEquals(OptionalDouble.of(1.3), new Display("", "×", 1, false).value("1.3x"));
    assertEquals(OptionalDouble.of(7.5), new Display("", " of 12", 1, false).value("7,5 of 12"));
  }

  /** Every shown value can be typed as it is shown. */
  @Test
  void readsItsOwnForm() {
    for (CriterionEvidence criterion : DatasetReader.bundled().criteria()) {
      Display display = criterion.display();
      String shown = display.text(12345.678);
      assertEquals(shown, display.text(display.value(shown).orElseThrow()));
    }
  }
}
