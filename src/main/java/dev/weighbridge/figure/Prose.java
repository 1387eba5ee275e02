package dev.weighbridge.figure;

import java.util.List;

/** Muted sentences in a figure, in lines of one width. */
record Prose(Typeface typeface, Drawing drawing, double width) {
  private static final Style SENTENCE = Style.regular(13);
  private static final double SENTENCE_LEADING = 19;
  private static final Style NOTE = Style.regular(11);
  private static final double NOTE_LEADING = 15;
  private static final int MOST_LINES = 4;
  private static final double GAP = 12;

  /** In place of a picture, or beside it; an empty text takes no room. Returns where it ends. */
  double sentence(String id, String text, double top) {
    return lines(id, text, SENTENCE, SENTENCE_LEADING, top);
  }

  /** Below a picture, in small type; an empty text takes no room. Returns where it ends. */
  double note(String id, String text, double top) {
    return lines(id, text, NOTE, NOTE_LEADING, top);
  }

  private double lines(String id, String text, Style style, double leading, double top) {
    List<String> lines = Paragraph.lines(text, typeface, style, width, MOST_LINES);
    if (lines.isEmpty()) {
      return top;
    }
    double y = top > 0 ? top + GAP : 0;
    for (int i = 0; i < lines.size(); i++) {
      double baseline = y + (leading + Typeface.CAP_HEIGHT * style.size()) / 2;
      drawing.label(id + "/" + i, "", 0, baseline, lines.get(i), style, Align.START, Ink.MUTED);
      y += leading;
    }
    return y;
  }
}
