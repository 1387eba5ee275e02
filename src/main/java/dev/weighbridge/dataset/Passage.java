package dev.weighbridge.dataset;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text with what was looked for marked.
 *
 * @param spans in order, not touching each other
 */
public record Passage(String text, List<Span> spans) {
  private static final String CUT = "…";

  /**
   * A part of a text.
   *
   * @param from index of its first character
   * @param to index after its last character, greater than {@code from}
   */
  public record Span(int from, int to) {}

  /**
   * A part of a passage, marked or not.
   *
   * @param marked whether it was looked for
   */
  public record Piece(String text, boolean marked) {}

  public Passage {
    spans = List.copyOf(spans);
  }

  /** The text as marked and unmarked pieces in turn; together they are the text. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      if (span.from() > at) {
        pieces.add(new Piece(text.substring(at, span.from()), false));
      }
      pieces.add(new Piece(text.substring(span.from(), span.to()), true));
      at = span.to();
    }
    if (at < text.length()) {
      pieces.add(new Piece(text.substring(at), false));
    }
    return pieces;
  }

  /**
   * A part of about this length round the first mark, cut between words and with an ellipsis where
   * it was cut.
   *
   * @param length in characters, greater than 0
   */
  Passage about(int length) {
    if (text.length() <= length) {
      return this;
    }
    int first = spans.isEmpty() ? 0 : spans.getFirst().from();
    int from = wordStart(Math.clamp(first - length / 4, 0, text.length() - length));
    int to = wordEnd(Math.min(from + length, text.length()));
    while (to < text.length() && to > from + 1 && ".,;:".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    String before = from == 0 ? "" : CUT;
    String after = to == text.length() ? "" : CUT;
    int shift = before.length() - from;
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      if (span.from() >= from && span.to() <= to) {
        kept.add(new Span(span.from() + shift, span.to() + shift));
      }
    }
    return new Passage(before + text.substring(from, to) + after, kept);
  }

  private int wordStart(int index) {
    int space = text.lastIndexOf(' ', index);
    return index == 0 || space < 0 ? 0 : space + 1;
  }

  private int wordEnd(int index) {
    int space = text.indexOf(' ', index);
    return space < 0 ? text.length() : space;
  }
}
