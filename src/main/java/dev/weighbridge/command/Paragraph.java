package dev.weighbridge.command;

import java.util.ArrayList;
import java.util.List;

/** Running text, broken into lines that fit a terminal. */
final class Paragraph {
  private static final int WIDTH = 96;

  private Paragraph() {}

  /** The text in lines of at most 96 characters, unless a single word is longer. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
