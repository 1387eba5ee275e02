package dev.weighbridge.figure;

import java.util.List;

/**
 * The names of dimensions beside the segments of a bar, pushed apart where they would overlap, each
 * tied to its segment by a thin line.
 */
record SegmentNames(Typeface typeface, Drawing drawing) {
  private static final double GAP = 9;
  private static final Style NAME = Style.regular(10.5);

  /**
   * Where the names go.
   *
   * @param room width of the row of names, from 0
   * @param lineStart y of the lines' ends at the segments
   * @param lineEnd y of the lines' ends at the names
   * @param baseline of the names
   */
  record Place(double room, double lineStart, double lineEnd, double baseline) {}

  /**
   * Lays the names out.
   *
   * @param wanted the segments' centres, ascending, one for each name
   */
  void lay(List<FitView.Name> names, double[] wanted, Place place) {
    double[] widths = new double[wanted.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = typeface.width(names.get(i).text(), NAME);
    }
    double widest = Spread.widest(widths, GAP, place.room());
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.min(widths[i], widest);
    }
    double[] centres = Spread.apart(wanted, widths, GAP, 0, place.room());
    for (int i = 0; i < widths.length; i++) {
      FitView.Name name = names.get(i);
      double inside = Math.max(widths[i] / 2 - 3, 0);
      double end = Math.clamp(wanted[i], centres[i] - inside, centres[i] + inside);
      drawing.rule(
          "names/" + name.id() + "/line",
          wanted[i],
          place.lineStart(),
          end,
          place.lineEnd(),
          1,
          Ink.GRID);
      drawing.label(
          "names/" + name.id(),
          "",
          centres[i],
          place.baseline(),
          typeface.fitted(name.text(), NAME, widths[i] + 1e-6),
          NAME,
          Align.MIDDLE,
          Ink.MUTED);
    }
  }
}
