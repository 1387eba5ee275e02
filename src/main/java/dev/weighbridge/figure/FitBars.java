package dev.weighbridge.figure;

import java.util.List;

/** The rows of a fit figure. */
final class FitBars {
  static final double ROW_GAP = 14;

  private static final double HEIGHT = 28;
  private static final double THIN = 11;
  // The numbers stand a little above the middle, and the whisker below them.
  private static final double POINTS_MIDDLE = 12;
  private static final double LOW = 22.5;
  private static final double GAP = 1.5;
  private static final double RADIUS = 2;
  private static final double HATCH_LINE = 1.1;
  private static final Style POINTS = Style.semibold(11);
  private static final Style NOTE = Style.regular(10.5);
  private static final double NOTE_LEADING = 13;
  private static final int NOTE_LINES = 2;

  private final FitView view;
  private final FitEarlier earlier;
  private final FitColumns columns;
  private final Typeface typeface;
  private final FitWords words;
  private final Drawing drawing;

  FitBars(FitView view, FitColumns columns, Typeface typeface, FitWords words, Drawing drawing) {
    this.view = view;
    this.earlier = new FitEarlier(columns, typeface, words, drawing);
    this.columns = columns;
    this.typeface = typeface;
    this.words = words;
    this.drawing = drawing;
  }

  /** How much of a row lies above its bar. */
  double above() {
    return view.compares() ? FitEarlier.HEIGHT : 0;
  }

  /** Lays out one row at {@code start}; returns where the next one starts. */
  double lay(FitView.Bar bar, double start) {
    double top = start + above();
    earlier.lay(bar, start);
    double height = bar.mayLead() ? HEIGHT : THIN;
    double middle = top + height / 2;
    drawing.outline(
        bar.id() + "/marker",
        "",
        FitColumns.MARKER,
        middle,
        MarkerShape.of(bar.language()).marker(),
        0,
        Ink.language(bar.language()));
    drawing.label(
        bar.id() + "/name",
        "",
        columns.name(),
        FitColumns.NAME.centred(middle),
        typeface.fitted(bar.name(), FitColumns.NAME, columns.nameWidth()),
        FitColumns.NAME,
        Align.START,
        Ink.language(bar.language()));
    drawing.box(
        bar.id() + "/track",
        "",
        columns.bar(),
        top,
        columns.barWidth(),
        height,
        RADIUS,
        Ink.PANEL,
        Ink.NONE);
    segments(bar, top, height);
    new FitWhisker(columns, words, drawing).lay(bar, bar.mayLead() ? top + LOW : middle);
    total(bar, middle);
    return top + HEIGHT + note(bar, top) + ROW_GAP;
  }

  private void segments(FitView.Bar bar, double top, double height) {
    int[] whole = FitFigure.wholePoints(bar);
    double sum = 0;
    for (int d = 0; d < whole.length; d++) {
      FitView.Part part = bar.parts().get(d);
      double left = columns.at(sum);
      sum += part.points();
      double width = columns.at(sum) - left;
      if (width > 0) {
        width = Math.max(width - GAP, Math.min(width, 1));
        segment(bar, d, whole[d], left, top, width, height);
      }
    }
  }

  private void segment(
      FitView.Bar bar, int d, int whole, double left, double top, double width, double height) {
    FitView.Part part = bar.parts().get(d);
    String id = bar.id() + "/" + view.dimensions().get(d).id();
    double unknown = part.covered() ? width * part.missing() / part.points() : width;
    drawing.box(
        id,
        words.segment(bar, view.dimensions().get(d).text(), part, whole),
        left,
        top,
        width,
        height,
        RADIUS,
        unknown < width ? Ink.dimension(d) : Ink.SURFACE,
        Ink.dimensionEdge(d));
    if (unknown > 0) {
      hatch(id, d, left + width - unknown, top, unknown, height, unknown < width);
    }
    String points = Integer.toString(whole);
    double textWidth = typeface.width(points, POINTS);
    if (bar.mayLead() && textWidth + 6 <= width && unknown < width) {
      double middle = left + width / 2;
      if (middle + textWidth / 2 > left + width - unknown) {
        // Numbers are not read on hatching.
        drawing.box(
            id + "/plate",
            "",
            middle - textWidth / 2 - 3,
            top + POINTS_MIDDLE - 8,
            textWidth + 6,
            16,
            RADIUS,
            Ink.dimension(d),
            Ink.NONE);
      }
      drawing.label(
          id + "/points",
          "",
          middle,
          POINTS.centred(top + POINTS_MIDDLE),
          points,
          POINTS,
          Align.MIDDLE,
          Ink.onDimension(d));
    }
  }

  private void hatch(
      String id, int d, double left, double top, double width, double height, boolean ground) {
    if (ground) {
      drawing.box(
          id + "/unknown", "", left, top, width, height, RADIUS, Ink.SURFACE, Ink.dimensionEdge(d));
    }
    drawing.outline(
        id + "/hatching",
        "",
        left,
        top,
        Hatching.of(width, height),
        HATCH_LINE,
        Ink.dimensionEdge(d));
  }

  private void total(FitView.Bar bar, double middle) {
    Style style = bar.mayLead() ? FitColumns.TOTAL : FitColumns.RANGE;
    drawing.label(
        bar.id() + "/total",
        words.total(bar),
        columns.total(),
        style.centred(middle),
        words.shortTotal(bar),
        style,
        Align.END,
        bar.mayLead() ? Ink.language(bar.language()) : Ink.MUTED);
  }

  /** Says why a language may not lead; returns how much lower that makes its row. */
  private double note(FitView.Bar bar, double top) {
    if (bar.mayLead()) {
      return 0;
    }
    double room = columns.total() - columns.bar();
    List<String> lines = Paragraph.lines(words.note(bar), typeface, NOTE, room, NOTE_LINES);
    for (int i = 0; i < lines.size(); i++) {
      drawing.label(
          bar.id() + "/note/" + i,
          "",
          columns.bar(),
          top + HEIGHT - 3 + NOTE_LEADING * i,
          lines.get(i),
          NOTE,
          Align.START,
          Ink.MUTED);
    }
    return NOTE_LEADING * (lines.size() - 1);
  }
}
