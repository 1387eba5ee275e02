package dev.weighbridge.figure;

import java.util.List;

/** Short paragraphs in a figure, one below the other. */
final class NoteLines {
  private static final double PARAGRAPH_GAP = 5;
  private static final int MOST_LINES = 6;

  private final Typeface typeface;
  private final Drawing drawing;
  private final Style style;
  private final Ink ink;

  NoteLines(Typeface typeface, Drawing drawing, Style style, Ink ink) {
    this.typeface = typeface;
    this.drawing = drawing;
    this.style = style;
    this.ink = ink;
  }

  /** A small print below or beside a picture. */
  static NoteLines small(Typeface typeface, Drawing drawing) {
    return new NoteLines(typeface, drawing, Style.regular(11), Ink.MUTED);
  }

  /** What a figure says in place of a picture. */
  static NoteLines instead(Typeface typeface, Drawing drawing) {
    return new NoteLines(typeface, drawing, Style.regular(13), Ink.TEXT);
  }

  /** Lays paragraphs out from {@code top}; returns the height they took. */
  double lay(List<String> paragraphs, double left, double top, double width) {
    double leading = Math.rint(style.size() * 1.4);
    double y = top;
    for (int p = 0; p < paragraphs.size(); p++) {
      y += p > 0 ? PARAGRAPH_GAP : 0;
      int count = 0;
      for (String line : Paragraph.lines(paragraphs.get(p), typeface, style, width, MOST_LINES)) {
        double baseline = y + (leading + Typeface.CAP_HEIGHT * style.size()) / 2;
        drawing.label(
            "words/" + p + "/" + count, "", left, baseline, line, style, Align.START, ink);
        y += leading;
        count++;
      }
    }
    return y - top;
  }
}
