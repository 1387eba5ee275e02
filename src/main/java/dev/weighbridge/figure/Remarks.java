package dev.weighbridge.figure;

import java.util.List;

/** Paragraphs in small type below a picture. */
final class Remarks {
  private static final Style STYLE = Style.regular(11);
  private static final double LEADING = 15;
  private static final double GAP = 3;
  private static final double BEFORE = 10;
  private static final double WIDEST = 720;
  private static final int MOST_LINES = 4;

  private final Typeface typeface;

  Remarks(Typeface typeface) {
    this.typeface = typeface;
  }

  /** Lays remarks out from {@code top}; returns the height they took. */
  double lay(List<String> remarks, Drawing drawing, double top, double width) {
    if (remarks.isEmpty()) {
      return 0;
    }
    double y = top + BEFORE;
    for (int i = 0; i < remarks.size(); i++) {
      List<String> lines =
          Paragraph.lines(remarks.get(i), typeface, STYLE, Math.min(width, WIDEST), MOST_LINES);
      for (int line = 0; line < lines.size(); line++) {
        drawing.label(
            "remark/" + i + "/" + line,
            "",
            0,
            y + LEADING - 4,
            lines.get(line),
            STYLE,
            Align.START,
            Ink.MUTED);
        y += LEADING;
      }
      y += GAP;
    }
    return y - top;
  }
}
