package dev.weighbridge.figure;

import dev.weighbridge.decision.WeightTriangle.Split;
import dev.weighbridge.figure.ConvexArea.Point;
import java.util.List;

/**
 * Where the triangle lies: its corners with their names, and its edges with ticks at the quarters.
 *
 * @param width of the column that it stands in the middle of
 * @param side of the triangle
 */
record TriangleFrame(double width, double side) {
  static final double TOP = 46;

  private static final double BELOW = 44;
  private static final double PART_OF_WIDTH = 0.86;
  private static final double LONGEST_SIDE = 580;
  private static final double HEIGHT_OF_SIDE = Math.sqrt(3) / 2;
  private static final double NEAR_MIDDLE = 38;
  private static final double TICK = 5;
  private static final double SWATCH = 10;
  private static final double SWATCH_GAP = 6;
  private static final Style NAME = Style.semibold(13);
  private static final Style NOTE = Style.regular(11);
  private static final Style TICK_NOTE = Style.regular(10.5);

  static TriangleFrame in(double width) {
    return new TriangleFrame(width, Math.min(PART_OF_WIDTH * width, LONGEST_SIDE));
  }

  /** Height of all that it takes. */
  double height() {
    return bottom() + BELOW;
  }

  /** All that it takes. */
  Taken.Rectangle column() {
    return new Taken.Rectangle(0, 0, width, height());
  }

  double bottom() {
    return TOP + HEIGHT_OF_SIDE * side;
  }

  Point at(Split split) {
    return new Point(
        width / 2 + side * (split.third() - split.second()) / 2,
        bottom() - HEIGHT_OF_SIDE * side * split.first());
  }

  /** The shape of an area. */
  ConvexArea shape(TriangleView.Area area) {
    return new ConvexArea(area.corners().stream().map(this::at).toList());
  }

  /** How far both edges are from the middle at a height. */
  double halfWidthAt(double y) {
    return Math.max(y - TOP, 0) / HEIGHT_OF_SIDE / 2;
  }

  /** Lays out names and ticks. */
  void lay(
      TriangleView view, TriangleWords words, Typeface typeface, Drawing drawing, Taken taken) {
    corner(view, words, typeface, drawing, taken, 0, width / 2, 0.5, TOP - 31, width);
    // Up to what stands at the middle of the lower edge, from the figure's own.
    double room = width / 2 - NEAR_MIDDLE;
    double low = bottom() + 21;
    corner(view, words, typeface, drawing, taken, 1, (width - side) / 2, 0, low, room);
    corner(view, words, typeface, drawing, taken, 2, (width + side) / 2, 1, low, room);
    List<Split> ends = List.of(new Split(1, 0, 0), new Split(0, 1, 0), new Split(0, 0, 1));
    for (int edge = 0; edge < 3; edge++) {
      Point from = at(ends.get(edge));
      Point to = at(ends.get((edge + 1) % 3));
      // Away from the corner that is not on this edge.
      Point across = at(ends.get((edge + 2) % 3));
      for (int quarter = 1; quarter <= 3; quarter++) {
        Point on = from.towards(to, quarter / 4.0);
        Point middle = from.towards(to, 0.5);
        Point out =
            new Point(
                on.x() + (middle.x() - across.x()) * TICK / (HEIGHT_OF_SIDE * side),
                on.y() + (middle.y() - across.y()) * TICK / (HEIGHT_OF_SIDE * side));
        drawing.rule(
            "tick/" + edge + "/" + quarter, on.x(), on.y(), out.x(), out.y(), 1, Ink.MUTED);
        if (quarter == 2) {
          half(words, typeface, drawing, taken, edge, out);
        }
      }
    }
  }

  /** Says at the middle of an edge what it means. */
  private void half(
      TriangleWords words, Typeface typeface, Drawing drawing, Taken taken, int edge, Point out) {
    String text = words.half();
    double textWidth = typeface.width(text, TICK_NOTE);
    Align align = edge == 0 ? Align.END : edge == 1 ? Align.MIDDLE : Align.START;
    double x = out.x() + (edge == 0 ? -4 : edge == 1 ? 0 : 4);
    double baseline = edge == 1 ? out.y() + 13 : out.y() + 1;
    double left = x - align.part() * textWidth;
    if (left < 0 || left + textWidth > width) {
      return;
    }
    drawing.label("half/" + edge, "", x, baseline, text, TICK_NOTE, align, Ink.MUTED);
    taken.add(new Taken.Rectangle(left - 4, baseline - 12, left + textWidth + 4, baseline + 6));
  }

  private void corner(
      TriangleView view,
      TriangleWords words,
      Typeface typeface,
      Drawing drawing,
      Taken taken,
      int index,
      double corner,
      double align,
      double baseline,
      double room) {
    TriangleView.Corner dimension = view.corners().get(index);
    String name = typeface.fitted(dimension.name(), NAME, room - SWATCH - SWATCH_GAP);
    double nameWidth = typeface.width(name, NAME) + SWATCH + SWATCH_GAP;
    String note = typeface.fitted(words.corner(view, index), NOTE, room);
    double noteWidth = typeface.width(note, NOTE);
    double wide = Math.max(nameWidth, noteWidth);
    // Names hang from their corner: the upper in the middle, the others towards it.
    double hung = corner - align * wide;
    double middle = width / 2;
    double left =
        align == 0
            ? Math.min(hung, Math.max(middle - NEAR_MIDDLE - wide, 0))
            : align == 1
                ? Math.max(hung, Math.min(middle + NEAR_MIDDLE, width - wide))
                : Math.clamp(hung, 0, width - wide);
    double start = left + align * (wide - nameWidth);
    String id = "corner/" + dimension.id();
    drawing.box(
        id + "/swatch",
        "",
        start,
        baseline - Typeface.CAP_HEIGHT * NAME.size() / 2 - SWATCH / 2,
        SWATCH,
        SWATCH,
        2,
        Ink.dimension(dimension.dimension()),
        Ink.dimensionEdge(dimension.dimension()));
    drawing.label(
        id,
        words.cornerSpoken(view, index),
        start + SWATCH + SWATCH_GAP,
        baseline,
        name,
        NAME,
        Align.START,
        Ink.TEXT);
    drawing.label(
        id + "/note",
        "",
        left + align * (wide - noteWidth),
        baseline + 16,
        note,
        NOTE,
        Align.START,
        Ink.MUTED);
    // Set well apart, so that a name of an area below the triangle is not read with it.
    double noteLeft = left + align * (wide - noteWidth);
    taken.add(new Taken.Rectangle(start - 16, baseline - 14, start + nameWidth + 16, baseline + 4));
    taken.add(
        new Taken.Rectangle(noteLeft - 16, baseline + 4, noteLeft + noteWidth + 16, baseline + 22));
  }
}
