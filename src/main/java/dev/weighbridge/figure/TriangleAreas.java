package dev.weighbridge.figure;

import dev.weighbridge.figure.ConvexArea.Point;
import dev.weighbridge.figure.Taken.Line;
import dev.weighbridge.figure.Taken.Rectangle;
import dev.weighbridge.figure.TriangleView.Area;
import dev.weighbridge.figure.TriangleView.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The areas of a triangle, each with its languages' names and its part: in it where there is room,
 * else beside the triangle with a line to it.
 */
record TriangleAreas(
    TriangleFrame frame, TriangleWords words, Typeface typeface, Drawing drawing, Taken taken) {
  private static final double GAP = 1.25;
  private static final double EDGE = 1.5;
  private static final double DOT = 2.4;
  private static final double BESIDE = 14;
  private static final double BELOW = 17;
  private static final double STEP = 6;
  private static final double CROSSING = 1000;
  private static final double CUT = 150;

  /** Lays out the tinted areas. */
  void ground(List<Area> areas) {
    for (Area area : areas) {
      Language first = area.leaders().getFirst();
      boolean alone = area.leaders().size() == 1;
      ConvexArea whole = frame.shape(area);
      ConvexArea inner = whole.inset(GAP);
      // A sliver that the gap would eat up is drawn whole.
      ConvexArea drawn = inner.isEmpty() ? whole : inner;
      Point origin = drawn.corners().getFirst();
      drawing.outline(
          first.id() + "/area",
          words.area(area),
          origin.x(),
          origin.y(),
          drawn.path(),
          0,
          alone ? Ink.languageTint(first.index()) : Ink.PANEL);
      drawing.outline(
          first.id() + "/edge",
          "",
          origin.x(),
          origin.y(),
          drawn.path(),
          inner.isEmpty() ? EDGE / 2 : EDGE,
          alone ? Ink.language(first.index()) : Ink.MUTED);
    }
  }

  /** Names the areas, the largest first. */
  void names(List<Area> areas) {
    List<Area> beside = new ArrayList<>();
    for (Area area : areas) {
      if (!inside(area)) {
        beside.add(area);
      }
    }
    beside.forEach(this::beside);
  }

  private boolean inside(Area area) {
    ConvexArea shape = frame.shape(area);
    for (TriangleLabel label : TriangleLabel.inside(area, words, typeface, frame.side())) {
      ConvexArea room = shape.roomFor(label.width() + 11, label.height() + 9);
      if (room.isEmpty()) {
        continue;
      }
      for (Point middle : places(room)) {
        Rectangle around =
            Rectangle.around(middle.x(), middle.y(), label.width() + 8, label.height() + 6);
        if (taken.isFree(around)) {
          taken.add(around);
          label.lay(drawing, middle.x() - label.width() / 2, middle.y());
          return true;
        }
      }
    }
    return false;
  }

  /** Places in an area, the best first: its centre, then towards its corners. */
  private static List<Point> places(ConvexArea area) {
    Point centre = area.centre();
    List<Point> places = new ArrayList<>();
    places.add(centre);
    for (double part : new double[] {0.35, 0.7, 1}) {
      for (int i = 0; i < area.corners().size(); i++) {
        Point corner = area.corners().get(i);
        Point next = area.corners().get((i + 1) % area.corners().size());
        places.add(centre.towards(corner, part));
        places.add(centre.towards(corner.towards(next, 0.5), part));
      }
    }
    return places;
  }

  private void beside(Area area) {
    Point dot = frame.shape(area).centre();
    String id = area.leaders().getFirst().id();
    List<TriangleLabel> labels = TriangleLabel.beside(area, words, typeface);
    best(labels, dot)
        .ifPresent(seat -> {
          Line line = seat.line();
          Ink ink = seat.label().ink();
          drawing.rule(id + "/line", line.x1(), line.y1(), line.x2(), line.y2(), 1, ink);
          seat.label().lay(drawing, seat.left(), seat.middle());
          taken.add(seat.around());
          taken.add(line);
        });
    PathData round = MarkerShape.of(0).ofRadius(DOT);
    drawing.outline(id + "/dot", "", dot.x(), dot.y(), round, 0, labels.getFirst().ink());
  }

  /** A place for a label outside the triangle, with the line to its area. */
  private record Seat(
      TriangleLabel label, double left, double middle, Rectangle around, Line line) {
    static Seat of(TriangleLabel label, double left, double middle, Point from, Point to) {
      double width = label.width();
      return new Seat(
          label,
          left,
          middle,
          Rectangle.around(left + width / 2, middle, width + 4, label.height() + 4),
          new Line(from.x(), from.y(), to.x(), to.y()));
    }
  }

  /** The places on both sides of the triangle and below it. */
  private List<Seat> seats(TriangleLabel label, Point dot) {
    List<Seat> seats = new ArrayList<>();
    double middle = frame.width() / 2;
    double half = label.height() / 2;
    for (double y = half + 2; y < frame.bottom(); y += STEP) {
      double reach = frame.halfWidthAt(y + half) + BESIDE;
      double left = middle - reach - label.width();
      seats.add(Seat.of(label, left, y, dot, new Point(middle - reach + 4, y)));
      seats.add(Seat.of(label, middle + reach, y, dot, new Point(middle + reach - 4, y)));
    }
    for (double y : new double[] {frame.bottom() + BELOW, frame.bottom() + 2 * BELOW}) {
      for (double x = 0; x + label.width() < frame.width(); x += STEP) {
        Point to = new Point(x + label.width() / 2, y - half - 3);
        seats.add(Seat.of(label, x, y, dot, to));
      }
    }
    return seats;
  }

  /** A short line is good, a name cut short is bad, a line over something else is worse. */
  private Optional<Seat> best(List<TriangleLabel> labels, Point dot) {
    Optional<Seat> best = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (int cuts = 0; cuts < labels.size(); cuts++) {
      for (Seat seat : seats(labels.get(cuts), dot)) {
        double cost = seat.line().length() + CUT * cuts;
        // To count crossings is most of the work, and few seats are near enough.
        if (cost < least && taken.isFree(seat.around()) && frame.column().holds(seat.around())) {
          cost += CROSSING * taken.crossings(seat.line());
          if (cost < least) {
            least = cost;
            best = Optional.of(seat);
          }
        }
      }
    }
    return best;
  }
}
