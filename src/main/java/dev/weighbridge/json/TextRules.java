package dev.weighbridge.json;

import java.util.Locale;
import java.util.OptionalInt;

/** Which texts are taken from outside: those that can be seen, in every place that shows them. */
public final class TextRules {
  /** The most characters of a text. */
  static final int LONGEST_TEXT = 10_000;

  /** The most characters of a key. */
  static final int LONGEST_KEY = 200;

  /** Letters and signs by their category that no typeface draws. */
  private static final String BLANK_LETTERS = "\u115F\u1160\u2800\u3164\uFFA0";

  private TextRules() {}

  /**
   * Whether a key or text of a file may be used; what is wrong with it is reported.
   *
   * @param longest the most characters it may have
   */
  static boolean check(String text, int longest, Place place, String pointer, Problems problems) {
    if (text.length() > longest) {
      String length = Integer.toString(text.length());
      problems.add(place, pointer, "text.long", length, Integer.toString(longest));
      return false;
    }
    OptionalInt refused = text.codePoints().filter(TextRules::isRefused).findFirst();
    refused.ifPresent(
        character -> problems.add(place, pointer, "text.character", named(character)));
    return refused.isEmpty();
  }

  /** What of a text that somebody typed a file may hold. */
  public static String clean(String text) {
    return text.codePoints()
        .filter(character -> !isRefused(character))
        .limit(LONGEST_TEXT / 2)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** As in {@code U+202E}. */
  private static String named(int character) {
    String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /**
   * Whether a character controls instead of being shown, or passes for a letter and shows nothing:
   * line breaks and terminal controls, directions that reach beyond the text itself, halves of
   * pairs, fillers, and what is no character.
   */
  public static boolean isRefused(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT ->
          (character >= 0x202A && character <= 0x202E)
              || (character >= 0x2066 && character <= 0x2069);
      default -> isNoCharacter(character) || BLANK_LETTERS.indexOf(character) >= 0;
    };
  }

  private static boolean isNoCharacter(int character) {
    return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
  }
}
