package dev.weighbridge.figure;

/** A figure that stands on its own: margins, a heading, the picture, notes below a line. */
final class Sheet {
  private static final double MARGIN = 24;
  private static final Style TITLE = Style.semibold(18);
  private static final Style SUBTITLE = Style.regular(12.5);
  private static final Style NOTE = Style.regular(11);
  private static final double TITLE_LEADING = 23;
  private static final double SUBTITLE_LEADING = 17;
  private static final double NOTE_LEADING = 15;
  private static final double NOTE_GAP = 3;
  private static final double BEFORE_PICTURE = 18;
  private static final double AFTER_PICTURE = 20;
  private static final int TITLE_LINES = 2;
  private static final int SUBTITLE_LINES = 4;
  private static final int NOTE_LINES = 12;

  private final Typeface typeface;

  Sheet(Typeface typeface) {
    this.typeface = typeface;
  }

  /** The picture inside: lays itself out at the drawing's origin. */
  @FunctionalInterface
  interface Picture {
    /** Returns the height it took. */
    double lay(Drawing drawing, double width);
  }

  /** Lays out a figure that stands on its own; {@code width} includes the margins. */
  Figure around(String name, String description, Caption caption, double width, Picture picture) {
    double inner = width - 2 * MARGIN;
    Drawing drawing = new Drawing(name);
    drawing.origin(MARGIN, 0);
    double y = MARGIN;
    y = lines(drawing, "title", caption.title(), TITLE, TITLE_LEADING, TITLE_LINES, inner, y);
    y =
        lines(
            drawing,
            "subtitle",
            caption.subtitle(),
            SUBTITLE,
            SUBTITLE_LEADING,
            SUBTITLE_LINES,
            inner,
            y);
    y += BEFORE_PICTURE;
    drawing.origin(MARGIN, y);
    y += picture.lay(drawing, inner);
    drawing.origin(MARGIN, 0);
    if (!caption.notes().isEmpty()) {
      y += AFTER_PICTURE;
      drawing.rule("notes/line", 0, y, inner, y, 1, Ink.GRID);
      y += NOTE_LEADING / 2;
      for (int i = 0; i < caption.notes().size(); i++) {
        String note = caption.notes().get(i);
        y = lines(drawing, "note/" + i, note, NOTE, NOTE_LEADING, NOTE_LINES, inner, y);
        y += NOTE_GAP;
      }
    }
    return new Figure(
        name, caption.title(), description, width, Math.ceil(y + MARGIN), drawing.marks());
  }

  private double lines(
      Drawing drawing,
      String id,
      String text,
      Style style,
      double leading,
      int most,
      double width,
      double top) {
    double y = top;
    int count = 0;
    Ink ink = style.equals(TITLE) ? Ink.TEXT : Ink.MUTED;
    for (String line : Paragraph.lines(text, typeface, style, width, most)) {
      double baseline = y + (leading + Typeface.CAP_HEIGHT * style.size()) / 2;
      drawing.label(id + "/" + count, "", 0, baseline, line, style, Align.START, ink);
      y += leading;
      count++;
    }
    return y;
  }
}
