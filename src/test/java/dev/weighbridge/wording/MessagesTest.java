package dev.weighbridge.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;

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
