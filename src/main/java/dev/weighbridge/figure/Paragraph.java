package dev.weighbridge.figure;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Paragraph {
  private Paragraph() {}

  /**
   * The text in lines no wider than {@code width}, broken at spaces, or inside a word that is wider
   * than a line; what does not fit into the last line is cut with an ellipsis.
   */
  static List<String> lines(
      String text, Typeface typeface, Style style, double width, int mostLines) {
    List<String> lines = new ArrayList<>();
    String rest = PlainText.of(text).strip();
    while (!rest.isEmpty() && lines.size() < mostLines - 1) {
      int cut = cut(rest, typeface, style, width);
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    if (!rest.isEmpty()) {
      lines.add(typeface.fitted(rest, style, width));
    }
    return lines;
  }

  /** How many characters of the text go on the first line; at least one. */
  private static int cut(String text, Typeface typeface, Style style, double width) {
    int end = typeface.within(text, style, width);
    if (end == text.length() || text.charAt(end) == ' ') {
      return end;
    }
    int lastSpace = text.lastIndexOf(' ', end);
    return lastSpace > 0 ? lastSpace : Math.max(end, Character.charCount(text.codePointAt(0)));
  }
}
