package dev.weighbridge.export;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a file carries besides its picture, so that the picture can be opened and drawn again.
 *
 * @param project the text of a project file
 * @param facts what people find in the file's properties: a text by a keyword such as {@code
 *     Scenario}; characters that no file may hold are left out
 */
public record Embedded(String project, Map<String, String> facts) {
  /** PNG's rule for a keyword, less the letters that are not ASCII. */
  private static final Pattern KEYWORD = Pattern.compile("(?=.{1,79}$)[!-~]+( [!-~]+)*");

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if the project has a character that XML cannot hold, or a
   *     keyword is {@code weighbridge} or not 1 to 79 printable ASCII characters with single spaces
   *     inside
   */
  public Embedded {
    if (!clean(project).equals(project)) {
      throw new IllegalArgumentException("The project has a character that XML cannot hold.");
    }
    Map<String, String> sorted = new TreeMap<>();
    facts.forEach((keyword, text) -> {
      boolean taken = keyword.equalsIgnoreCase(PngText.KEYWORD);
      if (taken || !KEYWORD.matcher(keyword).matches()) {
        throw new IllegalArgumentException("\"" + keyword + "\" cannot be a keyword.");
      }
      sorted.put(keyword, clean(text));
    });
    facts = Collections.unmodifiableMap(sorted);
  }

  /** Without the characters that XML 1.0 has no place for. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(Embedded::isOfXml).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isOfXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF);
  }
}
