package dev.weighbridge.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n", "\u0000", "\u001b", "\u007f", "\u009b", "\u2028", "\u202e", "\u2066", "\ud800",
        "\ufffe", "\ufdd0", "\u3164", "\u2800"
      })
  void whatControlsOrOnlySeemsToBeALetterIsRefused(String character) {
    assertTrue(TextRules.isRefused(character.codePointAt(0)));
    String code = String.format("U+%04X", character.codePointAt(0));
    String sentence = "The character " + code + " cannot be shown. Take it out.";
    assertEquals(
        List.of("file:1:7: " + sentence + " [/a]"),
        problems("{\"a\": \"b" + escaped(character) + "\"}"));
    List<String> ofKey = problems("{\"" + escaped(character) + "\": [1]}");
    // Half a pair in a key is no JSON to the parser.
    assertTrue(
        ofKey.equals(List.of("file:1:2: " + sentence)) || character.equals("\ud800"),
        ofKey::toString);
  }

  @Test
  void lettersOfAllScriptsAndEmojiAreNot() {
    String text =
        "Rust é ß 漢字 עברית \u200f हिन्दी \u200d\uD83D\uDC69\u200D\uD83D\uDCBB ½ – « » \u00a0";
    assertTrue(text.codePoints().noneMatch(TextRules::isRefused));
    assertEquals(List.of(), problems("[\"" + text + "\"]"));
  }

  @Test
  void keysAndTextsHaveAnEnd() {
    String key = "k".repeat(TextRules.LONGEST_KEY);
    String text = "t".repeat(TextRules.LONGEST_TEXT);
    assertEquals(List.of(), problems("{\"" + key + "\": \"" + text + "\"}"));
    assertEquals(
        List.of("file:1:2: The text has 201 characters; there is room for 200. Shorten it."),
        problems("{\"" + key + "k\": 1}"));
    assertEquals(
        List.of("file:1:1: The text has 10001 characters; there is room for 10000. Shorten it."),
        problems("\"" + text + "t\""));
  }

  /** What was typed or pasted can always be saved and opened again. */
  @Test
  void aCleanTextIsTaken() {
    Random random = new Random(20261130);
    for (int i = 0; i < 60; i++) {
      StringBuilder typed = new StringBuilder();
      random
          .ints(random.nextInt(1, 12_000), 0, Character.MAX_CODE_POINT + 1)
          .map(character -> random.nextInt(3) == 0 ? character & 0x7f : character)
          .forEach(typed::appendCodePoint);
      String clean = TextRules.clean(typed.toString());
      assertFalse(clean.codePoints().anyMatch(TextRules::isRefused));
      String json = Json.compact(1, out -> out.writeString(clean));
      assertEquals(List.of(), problems(json.strip()));
    }
    assertEquals("a note – fine", TextRules.clean("a\u202e note\n – fine"));
  }

  private static String escaped(String character) {
    return String.format("\\u%04x", character.codePointAt(0));
  }

  private static List<String> problems(String json) {
    Problems problems = new Problems("file", "json");
    JsonText.read(json.getBytes(StandardCharsets.UTF_8), problems);
    return problems.sorted().stream().map(Problem::text).toList();
  }
}
