package dev.weighbridge.figure;

import dev.weighbridge.figure.ConvexArea.Point;
import dev.weighbridge.figure.Taken.Rectangle;
import java.util.List;

/** The present split in a triangle: a ring with a dot, and a plate that says the three shares. */
final class TriangleNow {
  private static final double RING = 7;
  private static final double DOT = 2.6;
  private static final double PLATE = 20;
  private static final double PADDING = 7;
  private static final double AWAY = 7;
  private static final Style TEXT = Style.semibold(11.5);

  private final Typeface typeface;
  private final Drawing drawing;
  private final Taken taken;

  TriangleNow(Typeface typeface, Drawing drawing, Taken taken) {
    this.typeface = typeface;
    this.drawing = drawing;
    this.taken = taken;
  }

  /**
   * Lays it out in a column of this size.
   *
   * @param areas that the plate should not reach out of
   */
  void lay(
      Point at, String text, String spoken, List<ConvexArea> areas, double width, double bottom) {
    PathData ring = MarkerShape.of(0).ofRadius(RING);
    drawing.outline("now/halo", "", at.x(), at.y(), ring, 5, Ink.SURFACE);
    drawing.outline("now/ring", spoken, at.x(), at.y(), ring, 2, Ink.TEXT);
    drawing.outline("now/dot", "", at.x(), at.y(), MarkerShape.of(0).ofRadius(DOT), 0, Ink.TEXT);
    taken.add(Rectangle.around(at.x(), at.y(), 2 * RING + 8, 2 * RING + 8));
    double textWidth = typeface.width(text, TEXT);
    double plate = textWidth + 2 * PADDING;
    double beside = RING + AWAY + plate / 2;
    double over = RING + AWAY + PLATE / 2;
    double inside = Math.max(plate / 2, Math.min(at.x(), width - plate / 2));
    List<Point> places =
        List.of(
            new Point(at.x() + beside, at.y()),
            new Point(at.x() - beside, at.y()),
            new Point(inside, at.y() - over),
            new Point(inside, at.y() + over));
    List<Point> free =
        places.stream().filter(place -> isFree(place, plate, width, bottom)).toList();
    List<ConvexArea> rooms =
        areas.stream().map(area -> area.roomFor(plate, PLATE)).filter(r -> !r.isEmpty()).toList();
    Point best =
        free.stream()
            .filter(place -> rooms.stream().anyMatch(room -> room.holds(place)))
            .findFirst()
            .orElse(free.isEmpty() ? places.get(2) : free.getFirst());
    drawing.box(
        "now/plate",
        "",
        best.x() - plate / 2,
        best.y() - PLATE / 2,
        plate,
        PLATE,
        4,
        Ink.SURFACE,
        Ink.TEXT);
    drawing.label("now", "", best.x(), TEXT.centred(best.y()), text, TEXT, Align.MIDDLE, Ink.TEXT);
    taken.add(Rectangle.around(best.x(), best.y(), plate + 6, PLATE + 6));
  }

  private boolean isFree(Point place, double plate, double width, double bottom) {
    Rectangle around = Rectangle.around(place.x(), place.y(), plate, PLATE);
    return around.left() >= 0
        && around.right() <= width
        && around.top() >= 0
        && around.bottom() <= bottom
        && taken.isFree(around);
  }
}
