package dev.weighbridge.command;

import java.util.ArrayList;
import java.util.List;

/** Running text, broken into lines that fit a terminal. */
final class Paragraph {
  private static final int WIDTH = 96;
  // A number keeps its percent sign.
  private static final String GAP = "\\s+(?!%)";

  private Paragraph() {}

  /** The text in lines of at most 96 characters, unless a single word is longer. */
  static List<String> lines(String text) {
    return lines(text, "", "");
  }

  /**
   * The same with something before every line.
   *
   * @param first before the first line
   * @param others before the others, as wide as {@code first}
   */
  static List<String> lines(String text, String first, String others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.strip().split(GAP, -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(others);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
