package dev.weighbridge.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("The locale of the machine is everybody’s.")
class MessagesTest {
  private final Messages english = Messages.of("sample", Locale.ENGLISH);

  @Test
  void putsArgumentsInPlaceAsTheLanguageWritesThem() {
    assertEquals(
        "Good day, Ada: 1,234.5 figures, “é”", english.text("greeting", "Ada", 1234.5, "é"));
    assertEquals(
        "Guten Tag, Ada: 1.234,5 Zahlen, „é“",
        Messages.of("sample", Locale.GERMANY).text("greeting", "Ada", 1234.5, "é"));
  }

  /** The short way gives what the long way gives, for every text of the program. */
  @Test
  void aPlainJoinIsWhatTheFormatGives() {
    for (String pattern :
        List.of("{0}", "a {1} b {0}", "{0} %", "{0}{0}", "no slot", "a ’{0}’", "{2} missing")) {
      for (Object argument : List.of("é", "", 7, -999, 1000, 12_345, 0.5, 12L)) {
        Object[] arguments = {argument, "x"};
        assertEquals(
            new MessageFormat(pattern, Locale.GERMAN).format(arguments),
            new Template(pattern, Locale.GERMAN).with(arguments),
            pattern);
      }
    }
    assertEquals("1,000 {x}", new Template("{0} '{x}'", Locale.ENGLISH).with(1000));
  }

  @Test
  void englishStandsInForWhatIsNotTranslated() {
    assertEquals("Don’t quote", Messages.of("sample", Locale.GERMAN).text("plain"));
    assertEquals("Don’t quote", Messages.of("sample", Locale.JAPANESE).text("plain"));
  }

  @Test
  void englishIsTheSameOnEveryMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals(
          "Good day, Ada: 1,234.5 figures, “é”",
          Messages.of("sample", Locale.ENGLISH).text("greeting", "Ada", 1234.5, "é"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aMissingKeyIsNamedWithItsBundle() {
    var error = assertThrows(IllegalArgumentException.class, () -> english.text("farewell"));
    assertEquals("The message bundle \"sample\" has no text \"farewell\".", error.getMessage());
  }

  @Test
  void aMissingBundleIsNamed() {
    var error =
        assertThrows(IllegalArgumentException.class, () -> Messages.of("attic", Locale.ENGLISH));
    assertEquals("There is no message bundle \"attic\".", error.getMessage());
  }
}
