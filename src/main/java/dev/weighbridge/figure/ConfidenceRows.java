package dev.weighbridge.figure;

/**
 * The upper part of a confidence figure: a row per language with the interval of its total on one
 * axis of points, which shows only what is needed.
 */
final class ConfidenceRows {
  private static final Style NAME = Style.semibold(13);
  private static final Style TOTAL = Style.semibold(16);
  private static final Style RANGE = Style.regular(12);
  private static final Style AHEAD = Style.semibold(12);
  private static final Style SMALL = Style.regular(10.5);
  private static final double MARKER = 8.5;
  private static final double NAME_START = 22;
  private static final double GAP = 14;
  private static final double COLUMN_GAP = 10;
  private static final double WIDEST_NAME_PART = 0.28;
  private static final double ROW = 28;
  private static final double NOTE = 15;
  private static final double NOTE_ROOM = 5;
  private static final double HEAD = 30;
  private static final double AXIS = 18;
  private static final double BAR = 10;
  private static final double THIN = 5;
  private static final double HOLLOW = 4.6;
  private static final double LINE = 1.4;
  private static final double TICK_ROOM = 44;
  private static final double WIDE = 520;

  private final ConfidenceView view;
  private final Typeface typeface;
  private final ConfidenceWords words;
  private final Drawing drawing;
  private final boolean several;
  private final boolean column;
  private final double nameWidth;
  private final double left;
  private final double right;
  private final double range;
  private final double total;
  private final double width;
  private final Ticks ticks;

  ConfidenceRows(
      ConfidenceView view,
      Typeface typeface,
      ConfidenceWords words,
      Drawing drawing,
      double width) {
    this.view = view;
    this.typeface = typeface;
    this.words = words;
    this.drawing = drawing;
    this.width = width;
    several = view.candidates().size() > 2;
    // Where there is no room for a column, the count goes below the name.
    column = several && width >= WIDE;
    double widest = typeface.width(words.points(), SMALL);
    for (ConfidenceView.Row row : view.rows()) {
      widest = Math.max(widest, typeface.width(row.name(), NAME));
    }
    nameWidth = Math.min(widest, WIDEST_NAME_PART * width);
    double aheadWidth = 0;
    if (column) {
      aheadWidth =
          2 * GAP
              + Math.max(
                  typeface.width(words.head(0), SMALL), typeface.width(words.head(1), SMALL));
    }
    total = width - aheadWidth;
    range = total - typeface.width("100", TOTAL) - COLUMN_GAP;
    left = NAME_START + nameWidth + GAP;
    right = range - typeface.width("00–100", RANGE) - GAP;
    ticks = ticks();
  }

  private Ticks ticks() {
    double low = 100;
    double high = 0;
    for (ConfidenceView.Row row : view.rows()) {
      low = Math.min(low, Math.min(row.interval().low(), row.total()));
      high = Math.max(high, Math.max(row.interval().high(), row.total()));
    }
    int parts = Math.max((int) ((right - left) / TICK_ROOM), 2);
    return Ticks.narrowest(low, high, 0, 100, parts);
  }

  /** Lays out from {@code top}; returns the end. */
  double lay(double top) {
    double y = top;
    if (column) {
      for (int line = 0; line < 2; line++) {
        drawing.label(
            "head/" + line,
            "",
            width,
            y + 9 + 13 * line,
            words.head(line),
            SMALL,
            Align.END,
            Ink.MUTED);
      }
      y += HEAD;
    }
    for (ConfidenceView.Row row : view.rows()) {
      y = row(row, y);
    }
    axis(y);
    return y + AXIS;
  }

  private void axis(double y) {
    drawing.rule("axis", left, y, right, y, 1, Ink.GRID);
    drawing.label(
        "axis/points", "", NAME_START, y + 14, words.points(), SMALL, Align.START, Ink.MUTED);
    for (double points : ticks.all()) {
      double x = ticks.at(points, left, right);
      String text = Ticks.text(points);
      drawing.label("axis/" + text, "", x, y + 14, text, SMALL, Align.MIDDLE, Ink.MUTED);
    }
  }

  private double row(ConfidenceView.Row row, double top) {
    String id = row.id();
    Ink ink = row.mayLead() ? Ink.language(row.language()) : Ink.MUTED;
    double middle = top + ROW / 2;
    grid(id, top, hasNote(row) ? ROW - NOTE_ROOM : ROW);
    key(row, middle);
    drawing.label(
        id + "/name",
        "",
        NAME_START,
        NAME.centred(middle),
        typeface.fitted(row.name(), NAME, nameWidth),
        NAME,
        Align.START,
        ink);
    interval(row, middle);
    mark(id, words.spoken(row), ticks.at(row.total(), left, right), middle, row);
    drawing.label(
        id + "/range",
        "",
        range,
        RANGE.centred(middle),
        words.range(row.interval()),
        RANGE,
        Align.END,
        Ink.MUTED);
    // What rests on too little evidence has a range and no total.
    if (row.obstacle().filter(obstacle -> obstacle.failed().isEmpty()).isEmpty()) {
      drawing.label(
          id + "/total",
          "",
          total,
          TOTAL.centred(middle),
          Integer.toString(row.points()),
          TOTAL,
          Align.END,
          ink);
    }
    if (column && row.mayLead()) {
      drawing.label(
          id + "/ahead", "", width, AHEAD.centred(middle), words.count(row), AHEAD, Align.END, ink);
    }
    return note(row, top + ROW);
  }

  private boolean hasNote(ConfidenceView.Row row) {
    return !row.mayLead() || (several && !column);
  }

  private double note(ConfidenceView.Row row, double top) {
    if (!hasNote(row)) {
      return top;
    }
    String text = row.obstacle().map(words::obstacle).orElseGet(() -> words.ahead(row));
    drawing.label(
        row.id() + "/note",
        "",
        NAME_START,
        top + 4,
        typeface.fitted(text, SMALL, width - NAME_START),
        SMALL,
        Align.START,
        Ink.MUTED);
    return top + NOTE;
  }

  /** Lines at the ticks, which leave out what is written below a row. */
  private void grid(String id, double top, double length) {
    for (double points : ticks.all()) {
      double x = ticks.at(points, left, right);
      drawing.rule(id + "/grid/" + Ticks.text(points), x, top, x, top + length, 0.75, Ink.GRID);
    }
  }

  private void interval(ConfidenceView.Row row, double middle) {
    double from = ticks.at(row.interval().low(), left, right);
    double to = ticks.at(row.interval().high(), left, right);
    double height = row.mayLead() ? BAR : THIN;
    if (to > from) {
      drawing.box(
          row.id() + "/interval",
          "",
          from,
          middle - height / 2,
          to - from,
          height,
          Math.min(height, to - from) / 2,
          Ink.languageTint(row.language()),
          row.mayLead() ? Ink.language(row.language()) : Ink.MUTED);
    }
  }

  private void key(ConfidenceView.Row row, double y) {
    drawing.outline(
        row.id() + "/key/marker",
        "",
        MARKER,
        y,
        shape(row),
        row.mayLead() ? 0 : LINE,
        Ink.language(row.language()));
  }

  /** The language's marker on the axis, set off from the interval below it. */
  private void mark(String id, String spoken, double x, double y, ConfidenceView.Row row) {
    MarkerShape marker = MarkerShape.of(row.language());
    drawing.outline(
        id + "/halo", "", x, y, row.mayLead() ? marker.halo() : marker.marker(), 0, Ink.SURFACE);
    drawing.outline(
        id + "/marker",
        spoken,
        x,
        y,
        shape(row),
        row.mayLead() ? 0 : LINE,
        Ink.language(row.language()));
  }

  /** Filled, or a hollow one that is as large with its line if the language may not lead. */
  private static PathData shape(ConfidenceView.Row row) {
    MarkerShape marker = MarkerShape.of(row.language());
    return row.mayLead() ? marker.marker() : marker.ofRadius(HOLLOW);
  }
}
