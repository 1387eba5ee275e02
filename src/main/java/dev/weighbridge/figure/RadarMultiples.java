package dev.weighbridge.figure;

import java.util.List;

/** Many languages, each on a small radar of its own, best first. */
final class RadarMultiples {
  private static final Style LANGUAGE = Style.semibold(13);
  private static final Style BARRED = Style.regular(13);
  private static final Style NAME = Style.regular(10);
  private static final Style VALUE = Style.semibold(10.5);
  private static final Style RANGE = Style.regular(10.5);
  private static final double LEAST_CELL = 225;
  private static final double LEAST_NARROW_CELL = 130;
  private static final double AROUND = 46;
  private static final double GAP = 14;
  private static final double HEAD = 26;
  private static final double ROW_GAP = 20;
  private static final double WIDEST_PART = 0.34;
  private static final double MOST_RADIUS = 84;
  private static final double LEADING = 13;
  private static final double EDGE = 8.5;
  private static final double CORNER = 4;
  private static final double KEY_RADIUS = 56;

  private final ProfileView view;
  private final ProfileWords words;
  private final Typeface typeface;
  private final Drawing drawing;

  RadarMultiples(ProfileView view, ProfileWords words, Typeface typeface, Drawing drawing) {
    this.view = view;
    this.words = words;
    this.typeface = typeface;
    this.drawing = drawing;
  }

  /** Lays out at the drawing's origin; returns the height. */
  double lay(double width) {
    boolean named = (width + GAP) / 2 - GAP >= LEAST_CELL;
    double y = named ? 0 : key(width);
    double least = named ? LEAST_CELL : narrowCell();
    int most = Math.max((int) ((width + GAP) / (least + GAP)), 1);
    List<Integer> bounds = Batches.bounds(view.rows().size(), most);
    double cell = (width + GAP) / bounds.get(1) - GAP;
    RadarLayout layout = layout(cell, named, MOST_RADIUS);
    for (int row = 1; row < bounds.size(); row++) {
      for (int i = bounds.get(row - 1); i < bounds.get(row); i++) {
        double x = (cell + GAP) * (i - bounds.get(row - 1));
        cell(view.rows().get(i), x, y, cell, layout, named);
      }
      y += HEAD + layout.height() + ROW_GAP;
    }
    return y - ROW_GAP;
  }

  /** The smallest cell whose circle can be read between values at both sides. */
  private double narrowCell() {
    double widest = 0;
    for (int d = 0; d < view.dimensions().size(); d++) {
      widest = Math.max(widest, textWidth(d, 0, false));
    }
    return Math.max(LEAST_NARROW_CELL, 2 * (widest + AROUND));
  }

  /** Names the axes once, where there is no room to name them everywhere. */
  private double key(double width) {
    RadarLayout layout = layout(width, true, KEY_RADIUS);
    Drawing part = drawing.part("key", 0, 0);
    new RadarDial(layout, CORNER, part).grid();
    for (int d = 0; d < view.dimensions().size(); d++) {
      name(d, layout.places().get(d), width, part, LEADING);
    }
    return layout.height() + ROW_GAP;
  }

  private RadarLayout layout(double cell, boolean named, double mostRadius) {
    double[] widths = new double[view.dimensions().size()];
    for (int d = 0; d < widths.length; d++) {
      widths[d] = textWidth(d, cell, named);
    }
    return RadarLayout.of(widths, LEADING * (named ? 2 : 1), cell, mostRadius);
  }

  private void cell(
      ProfileView.Row row, double x, double y, double width, RadarLayout layout, boolean named) {
    ShownLanguage language = row.language();
    Drawing head = drawing.part("cell", x, y);
    Style style = language.mayLead() ? LANGUAGE : BARRED;
    String text = typeface.fitted(language.name(), style, width - 2 * EDGE - 4);
    double left = (width - 2 * EDGE - 4 - typeface.width(text, style)) / 2;
    head.key(language.id(), left + EDGE, 9, language.index());
    head.label(
        language.id() + "/name",
        "",
        left + 2 * EDGE + 4,
        style.centred(9),
        text,
        style,
        Align.START,
        Ink.language(language.index()));
    Drawing part = drawing.part(language.id(), x, y + HEAD);
    RadarDial dial = new RadarDial(layout, CORNER, part);
    dial.grid();
    dial.shapes(List.of(row), view, words);
    for (int d = 0; d < view.dimensions().size(); d++) {
      RadarLayout.Place place = layout.places().get(d);
      double box = textWidth(d, width, named);
      if (named) {
        name(d, place, width, part, LEADING);
      }
      DimensionScore score = row.scores().get(d);
      part.label(
          view.dimensions().get(d).id() + "/value",
          "",
          place.anchor(box),
          place.y() + LEADING * (named ? 2 : 1) - 3,
          score.shown(),
          style(score),
          place.align(),
          Ink.language(language.index()));
    }
  }

  /** Room for the text at the end of an axis. */
  private double textWidth(int d, double cell, boolean named) {
    double room = 0;
    for (ProfileView.Row row : view.rows()) {
      DimensionScore score = row.scores().get(d);
      room = Math.max(room, typeface.width(score.shown(), style(score)));
    }
    double name = typeface.width(view.dimensions().get(d).name(), NAME);
    return named ? Math.max(room, Math.min(name, WIDEST_PART * cell)) : room;
  }

  private static Style style(DimensionScore score) {
    return score.covered() ? VALUE : RANGE;
  }

  private void name(int d, RadarLayout.Place place, double cell, Drawing part, double baseline) {
    ProfileView.Side side = view.dimensions().get(d);
    double box = textWidth(d, cell, true);
    part.label(
        side.id() + "/name",
        "",
        place.anchor(box),
        place.y() + baseline - 3,
        typeface.fitted(side.name(), NAME, place.room(box, cell)),
        NAME,
        place.align(),
        Ink.MUTED);
  }
}
