package dev.weighbridge.figure;

import dev.weighbridge.explanation.WholeReasons;
import java.util.List;

/** The rows of a lead figure with the axis through them. */
record LeadBars(
    LeadView.Pair pair,
    WholeReasons reasons,
    LeadColumns columns,
    Typeface typeface,
    LeadWords words,
    Drawing drawing) {
  private static final double HEAD = 26;
  private static final double HEAD_BASELINE = 13;
  private static final double SIDE_MARKER = 4.6;
  private static final double NAME_BASELINE = 12;
  private static final double NAME_LEADING = 16;
  private static final double VALUES_LEADING = 14.5;
  private static final int LINES = 2;
  private static final double ROW_GAP = 11;
  private static final double BAR = 16;
  private static final double RADIUS = 2;
  private static final double DESCENT = 4;

  /** Lays out all rows at the drawing's origin; returns the height. */
  double lay() {
    side("side/first", pair.first(), 1);
    side("side/second", pair.second(), -1);
    double y = HEAD;
    for (WholeReasons.Entry entry : reasons.listed()) {
      LeadView.Item item = pair.criteria().get(entry.criterion());
      String id = "criterion/" + item.id();
      bar(id, words.reason(pair, entry), entry.points(), entry.whole(), y, true);
      y = text(id, item.name(), words.values(item), LeadColumns.NAME, y) + ROW_GAP;
    }
    if (reasons.others() > 0) {
      bar("rest", words.rest(pair, reasons), reasons.restPoints(), reasons.rest(), y, false);
      y = text("rest", words.others(reasons), "", LeadColumns.NAME, y) + ROW_GAP;
    }
    drawing.rule("axis", columns.axis(), HEAD - 6, columns.axis(), y, 1, Ink.MUTED);
    drawing.rule("sum/line", 0, y, columns.width(), y, 1, Ink.GRID);
    return sum(y + ROW_GAP);
  }

  /** Names a side: marker and words, right or left of the axis. */
  private void side(String id, LeadView.Side side, int direction) {
    double edge = columns.axis() + direction * LeadColumns.SIDE_GAP;
    double room = (direction > 0 ? columns.width() - edge : edge) - LeadColumns.MARKER_ROOM;
    // The name alone says enough where its sentence would be cut.
    boolean fits = typeface.width(words.side(side), LeadColumns.SIDE) <= room;
    String text = typeface.fitted(fits ? words.side(side) : side.name(), LeadColumns.SIDE, room);
    drawing.outline(
        id + "/marker",
        "",
        edge + direction * SIDE_MARKER,
        HEAD_BASELINE - Typeface.CAP_HEIGHT * LeadColumns.SIDE.size() / 2,
        MarkerShape.of(side.language()).ofRadius(SIDE_MARKER),
        0,
        Ink.language(side.language()));
    drawing.label(
        id,
        "",
        edge + direction * LeadColumns.MARKER_ROOM,
        HEAD_BASELINE,
        text,
        LeadColumns.SIDE,
        direction > 0 ? Align.START : Align.END,
        Ink.language(side.language()));
  }

  private void bar(String id, String spoken, double points, int whole, double top, boolean solid) {
    double middle = top + NAME_BASELINE - Typeface.CAP_HEIGHT * LeadColumns.NAME.size() / 2;
    double length = Math.abs(points) * columns.unit();
    boolean forFirst = points >= 0;
    int language = (forFirst ? pair.first() : pair.second()).language();
    double left = forFirst ? columns.axis() : columns.axis() - length;
    drawing.box(
        id + "/bar",
        spoken,
        left,
        middle - BAR / 2,
        length,
        BAR,
        Math.min(RADIUS, length / 2),
        solid ? Ink.language(language) : Ink.languageTint(language),
        Ink.language(language));
    double end = forFirst ? left + length + LeadColumns.LABEL_GAP : left - LeadColumns.LABEL_GAP;
    drawing.label(
        id + "/points",
        "",
        end,
        LeadColumns.POINTS.centred(middle),
        LeadWords.signed(whole),
        LeadColumns.POINTS,
        forFirst ? Align.START : Align.END,
        Ink.TEXT);
  }

  /** A name with what is said under it; returns where that ends. */
  private double text(String id, String name, String values, Style style, double top) {
    double baseline = top + NAME_BASELINE - NAME_LEADING;
    List<String> lines = Paragraph.lines(name, typeface, style, columns.text(), LINES);
    for (int i = 0; i < lines.size(); i++) {
      baseline += NAME_LEADING;
      drawing.label(id + "/name/" + i, "", 0, baseline, lines.get(i), style, Align.START, Ink.TEXT);
    }
    lines = Paragraph.lines(values, typeface, LeadColumns.VALUES, columns.text(), LINES);
    for (int i = 0; i < lines.size(); i++) {
      baseline += VALUES_LEADING;
      drawing.label(
          id + "/values/" + i,
          "",
          0,
          baseline,
          lines.get(i),
          LeadColumns.VALUES,
          Align.START,
          Ink.MUTED);
    }
    return baseline + DESCENT;
  }

  private double sum(double top) {
    drawing.label(
        "sum/points",
        "",
        columns.axis() + LeadColumns.LABEL_GAP,
        top + NAME_BASELINE,
        "=\u2009" + reasons.lead(),
        LeadColumns.POINTS,
        Align.START,
        Ink.TEXT);
    return text("sum", words.sum(pair), words.totals(pair), LeadColumns.POINTS, top);
  }
}
