package dev.weighbridge.figure;

import java.util.List;

/**
 * Many languages: a row each, best first, and a column per dimension with the points as a marker at
 * the end of a line. Dimensions that do not fit side by side go into further blocks of rows.
 */
final class ProfileLanes {
  private static final Style LANGUAGE = Style.semibold(12);
  private static final Style NAME = Style.semibold(11.5);
  private static final Style SHARE = Style.regular(10.5);
  private static final Style TICK = Style.regular(9.5);
  private static final Style VALUE = Style.regular(11.5);
  private static final Style BEST = Style.semibold(11.5);
  private static final Style UNKNOWN = Style.regular(10);
  private static final double INDENT = 23;
  private static final double SQUARE = 9;
  private static final double LEAST_GAP = 18;
  private static final double MOST_GAP = 60;
  private static final double GAP_PART = 0.028;
  private static final double LEAST_LINE = 52;
  private static final double WIDEST_NAME_PART = 0.26;
  private static final double WIDEST_HEAD = 96;
  private static final double HEAD = 54;
  private static final double LANE = 23;
  private static final double SET_OFF = 9;
  private static final double BLOCK_GAP = 16;
  private static final double EDGE = 7;
  private static final double KEY = 8.5;
  private static final double STEM = 2;
  private static final double RANGE = 6;

  private final ProfileView view;
  private final ProfileWords words;
  private final Typeface typeface;
  private final Drawing drawing;
  private final long[] best;
  private double nameWidth;
  private double valueWidth;

  ProfileLanes(ProfileView view, ProfileWords words, Typeface typeface, Drawing drawing) {
    this.view = view;
    this.words = words;
    this.typeface = typeface;
    this.drawing = drawing;
    this.best = new long[view.dimensions().size()];
  }

  /** Lays out at the drawing's origin; returns the height. */
  double lay(double width) {
    double head = 0;
    for (int d = 0; d < best.length; d++) {
      head = Math.max(head, 14 + typeface.width(view.dimensions().get(d).name(), NAME));
      for (ProfileView.Row row : view.rows()) {
        DimensionScore score = row.scores().get(d);
        valueWidth =
            Math.max(valueWidth, typeface.width(score.shown(), score.covered() ? BEST : UNKNOWN));
        best[d] = Math.max(best[d], score.covered() ? Math.round(score.points()) : -1);
      }
    }
    for (ProfileView.Row row : view.rows()) {
      nameWidth = Math.max(nameWidth, typeface.width(row.language().name(), LANGUAGE));
    }
    nameWidth = Math.min(nameWidth, WIDEST_NAME_PART * width);
    // A value must be nearer to its own column than to the next one.
    double gap = Math.clamp(GAP_PART * width, LEAST_GAP, MOST_GAP);
    double left = INDENT + nameWidth + LEAST_GAP;
    double least = Math.max(Math.min(head, WIDEST_HEAD), LEAST_LINE + 6 + valueWidth);
    int most = Math.max((int) ((width - left + gap) / (least + gap)), 1);
    List<Integer> bounds = Batches.bounds(best.length, most);
    int columns = bounds.get(1);
    double column = (width - left + gap) / columns - gap;
    double y = 0;
    for (int block = 1; block < bounds.size(); block++) {
      for (int d = bounds.get(block - 1); d < bounds.get(block); d++) {
        double x = left + (column + gap) * (d - bounds.get(block - 1));
        column(d, x, column, y);
      }
      y = names(bounds.get(block - 1), y) + BLOCK_GAP;
    }
    return y - BLOCK_GAP;
  }

  /** Names the rows of a block; returns its end. */
  private double names(int block, double top) {
    for (int i = 0; i < view.rows().size(); i++) {
      ShownLanguage language = view.rows().get(i).language();
      String id = language.id() + "/" + block;
      double y = middle(i, top);
      drawing.key(id, KEY, y, language.index());
      drawing.label(
          id + "/name",
          "",
          INDENT,
          LANGUAGE.centred(y),
          typeface.fitted(language.name(), LANGUAGE, nameWidth),
          language.mayLead() ? LANGUAGE : Style.regular(LANGUAGE.size()),
          Align.START,
          Ink.language(language.index()));
    }
    return middle(view.rows().size() - 1, top) + LANE / 2;
  }

  /** Rows that cannot lead are set off from those above. */
  private double middle(int row, double top) {
    boolean apart =
        view.rows().getFirst().language().mayLead() && !view.rows().get(row).language().mayLead();
    return top + HEAD + LANE * (row + 0.5) + (apart ? SET_OFF : 0);
  }

  private void column(int d, double x, double width, double top) {
    ProfileView.Side side = view.dimensions().get(d);
    drawing.box(
        side.id() + "/tint",
        "",
        x,
        top + 1,
        SQUARE,
        SQUARE,
        2,
        Ink.dimension(d),
        Ink.dimensionEdge(d));
    drawing.label(
        side.id() + "/name",
        "",
        x + 14,
        top + 10,
        typeface.fitted(side.name(), NAME, width - 14),
        NAME,
        Align.START,
        Ink.TEXT);
    drawing.label(
        side.id() + "/share",
        "",
        x + 14,
        top + 25,
        words.percent(side),
        SHARE,
        Align.START,
        Ink.MUTED);
    double from = x + EDGE;
    double to = x + width - valueWidth - 6 - EDGE;
    for (int points = 0; points <= 100; points += 50) {
      double at = from + (to - from) * points / 100;
      drawing.rule(
          side.id() + "/tick/" + points,
          at,
          top + HEAD - 5,
          at,
          middle(view.rows().size() - 1, top) + LANE / 2,
          1,
          Ink.GRID);
      drawing.label(
          side.id() + "/scale/" + points,
          "",
          at,
          top + HEAD - 8,
          Integer.toString(points),
          TICK,
          Align.MIDDLE,
          Ink.MUTED);
    }
    for (int i = 0; i < view.rows().size(); i++) {
      lane(view.rows().get(i), d, from, to, x + width, middle(i, top));
    }
  }

  private void lane(ProfileView.Row row, int d, double from, double to, double end, double y) {
    DimensionScore score = row.scores().get(d);
    ProfileView.Side side = view.dimensions().get(d);
    int language = row.language().index();
    String id = row.language().id() + "/" + side.id();
    double scale = (to - from) / 100;
    double x = from + scale * score.points();
    if (score.most() > score.least()) {
      drawing.box(
          id + "/interval",
          "",
          from + scale * score.least(),
          y - RANGE / 2,
          scale * (score.most() - score.least()),
          RANGE,
          RANGE / 2,
          Ink.languageTint(language),
          Ink.NONE);
    }
    if (score.covered()) {
      drawing.rule(id + "/stem", from, y, x, y, STEM, Ink.language(language));
      drawing.marker(id, words.spoken(view, row, d), x, y, language);
    } else {
      drawing.openMarker(id, words.spoken(view, row, d), x, y, language);
    }
    if (row.own().contains(d)) {
      OwnRing.round(id, x, y, Ink.language(language), drawing);
    }
    boolean isBest = Math.round(score.points()) == best[d];
    Style style = !score.covered() ? UNKNOWN : isBest ? BEST : VALUE;
    drawing.label(
        id + "/value",
        "",
        end,
        VALUE.centred(y),
        score.shown(),
        style,
        Align.END,
        Ink.language(language));
  }
}
