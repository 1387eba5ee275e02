package dev.weighbridge.figure;

import dev.weighbridge.decision.Measurement;

/** The rows of a matrix for the languages that fit side by side. */
final class MatrixBlock {
  private static final Style TOTAL = Style.semibold(12.5);
  private static final Style BARRED = Style.regular(11);
  private static final double HEAD = 34;
  private static final double GROUP_HEIGHT = 26;
  private static final double ROW = 22;
  private static final double TOTAL_HEIGHT = 28;
  private static final double SQUARE = 9;
  private static final double INSET = 1;
  private static final double RADIUS = 2;

  private final MatrixView view;
  private final MatrixColumns columns;
  private final int from;
  private final int to;
  private final MatrixWords words;
  private final Typeface typeface;
  private final Drawing drawing;

  MatrixBlock(
      MatrixView view,
      MatrixColumns columns,
      int block,
      MatrixWords words,
      Typeface typeface,
      Drawing drawing) {
    this.view = view;
    this.columns = columns;
    this.from = columns.bounds().get(block);
    this.to = columns.bounds().get(block + 1);
    this.words = words;
    this.typeface = typeface;
    this.drawing = drawing;
  }

  /** Lays out at the drawing's origin; returns the height. */
  double lay() {
    for (int a = from; a < to; a++) {
      head(a);
    }
    double y = HEAD;
    for (int d = 0; d < view.groups().size(); d++) {
      group(d, y);
      y += GROUP_HEIGHT;
      for (MatrixView.Row row : view.groups().get(d).rows()) {
        row(row, d, y);
        y += ROW;
      }
    }
    totals(y);
    return y + TOTAL_HEIGHT;
  }

  private double middle(int a) {
    return columns.first() + columns.cell() * (a - from + 0.5);
  }

  private void head(int a) {
    ShownLanguage language = view.languages().get(a);
    drawing.key(language.id(), middle(a), 9, language.index());
    Style style = language.mayLead() ? MatrixColumns.LANGUAGE : BARRED;
    drawing.label(
        language.id() + "/name",
        "",
        middle(a),
        30,
        typeface.fitted(language.name(), style, columns.cell() - 4),
        style,
        Align.MIDDLE,
        Ink.language(language.index()));
  }

  private void group(int d, double top) {
    MatrixView.Group group = view.groups().get(d);
    double baseline = top + GROUP_HEIGHT - 7;
    drawing.box(
        group.id() + "/tint",
        "",
        0,
        baseline - SQUARE + 0.2,
        SQUARE,
        SQUARE,
        RADIUS,
        Ink.dimension(d),
        Ink.dimensionEdge(d));
    drawing.label(
        group.id() + "/group",
        "",
        MatrixColumns.INDENT,
        baseline,
        typeface.fitted(
            group.name(), MatrixColumns.GROUP, columns.nameWidth() - MatrixColumns.INDENT),
        MatrixColumns.GROUP,
        Align.START,
        Ink.TEXT);
    drawing.label(
        group.id() + "/share",
        "",
        columns.share(),
        baseline,
        words.percent(group.percent()),
        MatrixColumns.GROUP_SHARE,
        Align.END,
        Ink.TEXT);
    double right = columns.first() + columns.cell() * (to - from) - INSET;
    drawing.rule(
        group.id() + "/line",
        columns.first() + INSET,
        baseline + 2,
        right,
        baseline + 2,
        1,
        Ink.GRID);
  }

  private void row(MatrixView.Row row, int d, double top) {
    double middle = top + ROW / 2;
    String unit = columns.bare() ? MatrixColumns.unit(row) : "";
    double unitWidth = unit.isEmpty() ? 0 : 4 + typeface.width(unit, MatrixColumns.UNIT);
    unitWidth = Math.min(unitWidth, columns.nameWidth() / 2);
    String name =
        typeface.fitted(
            columns.full() ? row.name() : row.shortName(),
            MatrixColumns.NAME,
            columns.nameWidth() - unitWidth);
    double baseline = MatrixColumns.NAME.centred(middle);
    drawing.label(
        row.id() + "/name", "", 0, baseline, name, MatrixColumns.NAME, Align.START, Ink.TEXT);
    if (!unit.isEmpty()) {
      drawing.label(
          row.id() + "/unit",
          "",
          typeface.width(name, MatrixColumns.NAME) + 4,
          baseline,
          typeface.fitted(unit, MatrixColumns.UNIT, unitWidth - 4),
          MatrixColumns.UNIT,
          Align.START,
          Ink.MUTED);
    }
    drawing.label(
        row.id() + "/share",
        "",
        columns.share(),
        baseline,
        words.percent(row.percent()),
        MatrixColumns.SHARE,
        Align.END,
        Ink.MUTED);
    for (int a = from; a < to; a++) {
      cell(row, a, d, top);
    }
  }

  private void cell(MatrixView.Row row, int a, int d, double top) {
    MatrixView.Cell cell = row.cells().get(a);
    boolean measured = cell.measurement() instanceof Measurement.Measured;
    String id = row.id() + "/" + view.languages().get(a).id();
    double x = columns.first() + columns.cell() * (a - from) + INSET;
    double width = columns.cell() - 2 * INSET;
    double height = ROW - 2 * INSET;
    drawing.box(
        id + "/cell",
        words.spoken(view.languages().get(a), row, cell),
        x,
        top + INSET,
        width,
        height,
        RADIUS,
        measured ? Ink.dimensionGrade(d, cell.points()) : Ink.SURFACE,
        measured ? Ink.NONE : Ink.GRID);
    Style style = cell.best() ? MatrixColumns.BEST : MatrixColumns.VALUE;
    double ring = cell.own() ? OwnRing.BEFORE_TEXT : 0;
    String text =
        typeface.fitted(
            MatrixColumns.text(row, cell, columns.bare(), words), style, width - 2 - ring);
    if (!measured) {
      drawing.outline(
          id + "/hatching", "", x, top + INSET, Hatching.of(width, height), 1, Ink.GRID);
      double plate = typeface.width(text, style) + 8;
      drawing.box(
          id + "/plate",
          "",
          middle(a) - plate / 2,
          top + ROW / 2 - 7,
          plate,
          14,
          RADIUS,
          Ink.SURFACE,
          Ink.NONE);
    }
    if (cell.own()) {
      double left = middle(a) - (typeface.width(text, style) + ring) / 2;
      OwnRing.before(id, left, top + ROW / 2, Ink.TEXT, drawing);
    }
    drawing.label(
        id + "/value",
        "",
        middle(a) + ring / 2,
        style.centred(top + ROW / 2),
        text,
        style,
        Align.MIDDLE,
        measured ? Ink.TEXT : Ink.MUTED);
  }

  private void totals(double top) {
    double right = columns.first() + columns.cell() * (to - from) - INSET;
    drawing.rule("total/line", 0, top + 5, right, top + 5, 1, Ink.GRID);
    double middle = top + 5 + (TOTAL_HEIGHT - 5) / 2;
    drawing.label(
        "total/name",
        "",
        0,
        MatrixColumns.GROUP.centred(middle),
        typeface.fitted(words.totals(), MatrixColumns.GROUP, columns.nameWidth()),
        MatrixColumns.GROUP,
        Align.START,
        Ink.TEXT);
    for (int a = from; a < to; a++) {
      ShownLanguage language = view.languages().get(a);
      Style style = language.mayLead() ? TOTAL : BARRED;
      drawing.label(
          "total/" + language.id(),
          words.spokenTotal(language),
          middle(a),
          style.centred(middle),
          words.total(language),
          style,
          Align.MIDDLE,
          language.mayLead() ? Ink.language(language.index()) : Ink.MUTED);
    }
  }
}
