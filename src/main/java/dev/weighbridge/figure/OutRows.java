package dev.weighbridge.figure;

/** The languages that are not ranked, with a hollow marker and the reason. */
record OutRows(
    AcceptabilityView view,
    AcceptabilityColumns columns,
    Typeface typeface,
    AcceptabilityWords words,
    Drawing drawing) {
  private static final Style NAME = Style.semibold(12);
  private static final double ROW = 20;
  private static final double ABOVE = 8;
  private static final double RADIUS = 4.6;
  private static final double LINE = 1.4;

  /** Lays out from {@code top}; returns the end, the same if all are ranked. */
  double lay(double top) {
    if (view.out().isEmpty()) {
      return top;
    }
    double y = top + ABOVE;
    for (AcceptabilityView.Out out : view.out()) {
      row(out, y + ROW / 2);
      y += ROW;
    }
    return y;
  }

  private void row(AcceptabilityView.Out out, double middle) {
    drawing.outline(
        out.id() + "/marker",
        words.spoken(out),
        AcceptabilityColumns.MARKER,
        middle,
        MarkerShape.of(out.language()).ofRadius(RADIUS),
        LINE,
        Ink.language(out.language()));
    drawing.label(
        out.id() + "/name",
        "",
        AcceptabilityColumns.NAME_START,
        NAME.centred(middle),
        typeface.fitted(out.name(), NAME, columns.nameWidth()),
        NAME,
        Align.START,
        Ink.MUTED);
    drawing.label(
        out.id() + "/note",
        "",
        columns.bar(),
        AcceptabilityColumns.SMALL.centred(middle),
        typeface.fitted(
            words.obstacle(out), AcceptabilityColumns.SMALL, columns.width() - columns.bar()),
        AcceptabilityColumns.SMALL,
        Align.START,
        Ink.MUTED);
  }
}
