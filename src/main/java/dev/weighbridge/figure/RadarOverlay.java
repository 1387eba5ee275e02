package dev.weighbridge.figure;

import java.util.List;

/** Up to three languages on one radar; each axis names its dimension and lists their points. */
final class RadarOverlay {
  private static final Style NAME = Style.semibold(12);
  private static final Style VALUE = Style.semibold(11.5);
  private static final Style BARRED = Style.regular(11.5);
  private static final double WIDEST_PART = 0.3;
  private static final double MOST_RADIUS = 190;
  private static final double LEADING = 17;
  private static final double CORNER = 5.6;
  private static final double MARKER = 5.5;
  private static final double INDENT = 16;

  private final ProfileView view;
  private final ProfileWords words;
  private final Typeface typeface;
  private final Drawing drawing;

  RadarOverlay(ProfileView view, ProfileWords words, Typeface typeface, Drawing drawing) {
    this.view = view;
    this.words = words;
    this.typeface = typeface;
    this.drawing = drawing;
  }

  /** Lays out at the drawing's origin; returns the height. */
  double lay(double width) {
    int count = view.dimensions().size();
    double widest = WIDEST_PART * width;
    double[] widths = new double[count];
    for (int d = 0; d < count; d++) {
      widths[d] = typeface.width(view.dimensions().get(d).name(), NAME);
      for (ProfileView.Row row : view.rows()) {
        widths[d] = Math.max(widths[d], INDENT + typeface.width(value(row, d), style(row)));
      }
      widths[d] = Math.min(widths[d], widest);
    }
    double height = LEADING * (1 + view.rows().size());
    RadarLayout layout = RadarLayout.of(widths, height, width, MOST_RADIUS);
    RadarDial dial = new RadarDial(layout, CORNER, drawing);
    dial.grid();
    dial.shapes(view.rows(), view, words);
    for (int d = 0; d < count; d++) {
      text(d, layout.places().get(d), widths[d], width);
    }
    return layout.height();
  }

  private static Style style(ProfileView.Row row) {
    return row.language().mayLead() ? VALUE : BARRED;
  }

  private static String value(ProfileView.Row row, int d) {
    return row.language().name() + " " + row.scores().get(d).shown();
  }

  private void text(int d, RadarLayout.Place place, double box, double width) {
    ProfileView.Side side = view.dimensions().get(d);
    double x = place.anchor(box);
    double room = place.room(box, width);
    drawing.label(
        side.id() + "/name",
        "",
        x,
        place.y() + LEADING - 5,
        typeface.fitted(side.name(), NAME, room),
        NAME,
        place.align(),
        Ink.TEXT);
    List<ProfileView.Row> rows = view.rows();
    for (int i = 0; i < rows.size(); i++) {
      ShownLanguage language = rows.get(i).language();
      Style style = style(rows.get(i));
      String text = typeface.fitted(value(rows.get(i), d), style, room - INDENT);
      double wide = INDENT + typeface.width(text, style);
      double left = x - place.align().part() * wide;
      double middle = place.y() + LEADING * (i + 1.5);
      drawing.outline(
          language.id() + "/" + side.id() + "/key",
          "",
          left + MARKER + 0.5,
          middle,
          MarkerShape.of(language.index()).ofRadius(4.2),
          0,
          Ink.language(language.index()));
      drawing.label(
          language.id() + "/" + side.id() + "/value",
          "",
          left + INDENT,
          style.centred(middle),
          text,
          style,
          Align.START,
          Ink.language(language.index()));
    }
  }
}
