package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;

/** A line per dimension with a few languages on it, all lines of one scale and equally high. */
record ProfileTracks(
    ProfileView view, ProfileWords words, Typeface typeface, Messages messages, Drawing drawing) {
  private static final Style NAME = Style.semibold(13);
  private static final Style SHARE = Style.regular(12);
  private static final Style TICK = Style.regular(10.5);
  private static final double SQUARE = 10;
  private static final double INDENT = 18;
  private static final double GAP = 16;
  private static final double NARROW = 460;
  private static final double WIDEST_NAME_PART = 0.28;
  private static final double HEAD = 20;
  private static final double NAME_LINE = 20;
  private static final double MARGIN = 10;
  private static final double UNDER = 11;
  private static final double CAP = 9;
  private static final double ROW_GAP = 8;
  private static final double TICK_LENGTH = 3;
  private static final double SPAN = 3;
  private static final double RANGE = 6;

  /**
   * Where things stand: names above the lines where there is little room beside them.
   *
   * @param from where labels may begin
   */
  private record Columns(
      boolean stacked, double name, double share, double from, double left, double right) {
    double at(double points) {
      return left + (right - left) * points / 100;
    }
  }

  /** Lays out at the drawing's origin; returns the height. */
  double lay(double width) {
    Columns columns = columns(width);
    List<List<TrackItem>> lines = new ArrayList<>();
    double reach = 0;
    boolean below = false;
    for (int d = 0; d < view.dimensions().size(); d++) {
      List<TrackItem> items = items(d, columns, width);
      reach = Math.max(reach, TrackLabels.place(items, columns.from(), width));
      below |= items.stream().anyMatch(item -> !item.above);
      lines.add(items);
    }
    scale(columns);
    double y = HEAD;
    for (int d = 0; d < lines.size(); d++) {
      y += columns.stacked() ? NAME_LINE : 0;
      double line = y + CAP + TrackLabels.ABOVE + reach;
      name(d, columns, columns.stacked() ? y - 4 : line + cap(NAME));
      line(d, lines.get(d), columns, line, reach);
      y = line + reach + (below ? TrackLabels.BELOW + 3 : UNDER) + ROW_GAP;
    }
    return y - ROW_GAP;
  }

  private Columns columns(double width) {
    double name = 0;
    double share = 0;
    for (ProfileView.Side side : view.dimensions()) {
      name = Math.max(name, typeface.width(side.name(), NAME));
      share = Math.max(share, typeface.width(words.percent(side), SHARE));
    }
    if (width < NARROW) {
      double room = width - INDENT - GAP - share;
      return new Columns(true, Math.min(name, room), width, 0, MARGIN, width - MARGIN);
    }
    name = Math.min(name, WIDEST_NAME_PART * width);
    double end = INDENT + name + GAP + share;
    return new Columns(false, name, end, end + 6, end + 6 + GAP, width - MARGIN);
  }

  private List<TrackItem> items(int d, Columns columns, double width) {
    List<TrackItem> items = new ArrayList<>();
    List<String> texts =
        view.rows().stream()
            .map(row -> row.language().name() + " " + row.scores().get(d).shown())
            .toList();
    texts = TrackLabels.fitted(texts, typeface, width - columns.from());
    for (int i = 0; i < texts.size(); i++) {
      ProfileView.Row row = view.rows().get(i);
      String text = texts.get(i);
      TrackItem item =
          new TrackItem(
              row.language().id() + "/" + view.dimensions().get(d).id(),
              row.language().index(),
              words.spoken(view, row, d),
              columns.at(row.scores().get(d).points()),
              text,
              typeface.width(text, TrackLabels.LABEL));
      item.ringed = row.own().contains(d);
      items.add(item);
    }
    return items;
  }

  private void scale(Columns columns) {
    for (int points = 0; points <= 100; points += 25) {
      boolean last = points == 100;
      drawing.label(
          "scale/" + points,
          "",
          last ? columns.right() + MARGIN : columns.at(points),
          CAP,
          last ? messages.text("profile.scale.end") : Integer.toString(points),
          TICK,
          last ? Align.END : Align.MIDDLE,
          Ink.MUTED);
    }
  }

  private void name(int d, Columns columns, double baseline) {
    ProfileView.Side side = view.dimensions().get(d);
    drawing.box(
        side.id() + "/tint",
        "",
        0,
        baseline - cap(NAME) - SQUARE / 2,
        SQUARE,
        SQUARE,
        2,
        Ink.dimension(d),
        Ink.dimensionEdge(d));
    drawing.label(
        side.id() + "/name",
        "",
        INDENT,
        baseline,
        typeface.fitted(side.name(), NAME, columns.name()),
        NAME,
        Align.START,
        Ink.TEXT);
    drawing.label(
        side.id() + "/share",
        "",
        columns.share(),
        baseline,
        words.percent(side),
        SHARE,
        Align.END,
        Ink.MUTED);
  }

  private void line(int d, List<TrackItem> items, Columns columns, double y, double reach) {
    String id = view.dimensions().get(d).id();
    drawing.rule(id + "/axis", columns.left(), y, columns.right(), y, 1, Ink.GRID);
    for (int points = 0; points <= 100; points += 25) {
      double x = columns.at(points);
      drawing.rule(id + "/tick/" + points, x, y - TICK_LENGTH, x, y + TICK_LENGTH, 1, Ink.GRID);
    }
    double least = items.stream().mapToDouble(item -> item.x).min().orElse(0);
    double most = items.stream().mapToDouble(item -> item.x).max().orElse(0);
    drawing.rule(id + "/span", least, y, most, y, SPAN, Ink.GRID);
    for (int i = 0; i < items.size(); i++) {
      range(items.get(i), view.rows().get(i).scores().get(d), columns, y);
    }
    // The best language lies on top.
    for (int i = items.size() - 1; i >= 0; i--) {
      TrackItem item = items.get(i);
      if (view.rows().get(i).scores().get(d).covered()) {
        drawing.marker(item.id, item.spoken, item.x, y + item.dodge, item.language);
      } else {
        drawing.openMarker(item.id, item.spoken, item.x, y + item.dodge, item.language);
      }
      if (item.ringed) {
        OwnRing.round(item.id, item.x, y + item.dodge, Ink.language(item.language), drawing);
      }
    }
    items.forEach(item -> TrackLabels.label(item, y, reach, drawing));
  }

  /** What the points may turn out to be once everything is measured. */
  private void range(TrackItem item, DimensionScore score, Columns columns, double y) {
    double from = columns.at(score.least());
    double to = columns.at(score.most());
    if (to > from) {
      drawing.box(
          item.id + "/interval",
          "",
          from,
          y + item.dodge - RANGE / 2,
          to - from,
          RANGE,
          Math.min(RANGE, to - from) / 2,
          Ink.languageTint(item.language),
          Ink.NONE);
    }
  }

  private static double cap(Style style) {
    return Typeface.CAP_HEIGHT * style.size() / 2;
  }
}
