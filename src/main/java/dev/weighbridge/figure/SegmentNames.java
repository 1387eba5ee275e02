package dev.weighbridge.figure;

import java.util.List;

/**
 * The names of dimensions beside the segments of a bar, pushed apart where they would overlap, each
 * tied to its segment by a thin line. A dimension that this bar has no segment of has a swatch.
 */
record SegmentNames(Typeface typeface, Drawing drawing) {
  private static final double GAP = 9;
  private static final double SWATCH = 8;
  private static final double SWATCH_GAP = 4;
  private static final double RADIUS = 2;
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
   * A name.
   *
   * @param dimension index
   * @param at the middle of its segment, or where that would be
   * @param here whether this bar has the segment; if not, a swatch says which colour it is
   */
  record Part(FitView.Name name, int dimension, double at, boolean here) {}

  /**
   * Lays the names out.
   *
   * @param parts from left to right
   */
  void lay(List<Part> parts, Place place) {
    double[] wanted = parts.stream().mapToDouble(Part::at).toArray();
    double[] widths =
        parts.stream()
            .mapToDouble(part -> typeface.width(part.name().text(), NAME) + indent(part))
            .toArray();
    double widest = Spread.widest(widths, GAP, place.room());
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.min(widths[i], widest);
    }
    double[] centres = Spread.apart(wanted, widths, GAP, 0, place.room());
    for (int i = 0; i < widths.length; i++) {
      Part part = parts.get(i);
      String id = "names/" + part.name().id();
      if (part.here()) {
        double inside = Math.max(widths[i] / 2 - 3, 0);
        double end = Math.clamp(wanted[i], centres[i] - inside, centres[i] + inside);
        drawing.rule(id + "/line", wanted[i], place.lineStart(), end, place.lineEnd(), 1, Ink.GRID);
      } else {
        drawing.box(
            id + "/swatch",
            "",
            centres[i] - widths[i] / 2,
            place.baseline() - Typeface.CAP_HEIGHT * NAME.size() / 2 - SWATCH / 2,
            SWATCH,
            SWATCH,
            RADIUS,
            Ink.dimension(part.dimension()),
            Ink.dimensionEdge(part.dimension()));
      }
      drawing.label(
          id,
          "",
          centres[i] + indent(part) / 2,
          place.baseline(),
          typeface.fitted(part.name().text(), NAME, widths[i] - indent(part)),
          NAME,
          Align.MIDDLE,
          Ink.MUTED);
    }
  }

  private static double indent(Part part) {
    return part.here() ? 0 : SWATCH + SWATCH_GAP;
  }
}
