package dev.weighbridge.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A convex polygon on the drawing.
 *
 * @param corners in order round it; fewer than three if nothing is left of it
 */
record ConvexArea(List<Point> corners) {
  /** A place on the drawing. */
  record Point(double x, double y) {
    /** The place a part of the way to another. */
    Point towards(Point other, double part) {
      return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }
  }

  ConvexArea {
    corners = List.copyOf(corners);
  }

  boolean isEmpty() {
    return corners.size() < 3 || Math.abs(twiceArea()) < 1e-9;
  }

  /** What is left inside a margin of this width. */
  ConvexArea inset(double margin) {
    return shrunk((nx, ny) -> margin);
  }

  /** Where the middle of an upright rectangle of this size can be for all of it to be inside. */
  ConvexArea roomFor(double width, double height) {
    return shrunk((nx, ny) -> Math.abs(nx) * width / 2 + Math.abs(ny) * height / 2);
  }

  /** Whether a place is in it or on its border. */
  boolean holds(Point place) {
    double sign = Math.signum(twiceArea());
    for (int i = 0; i < corners.size(); i++) {
      Point next = corners.get((i + 1) % corners.size());
      if (cross(corners.get(i), next, place) * sign < 0) {
        return false;
      }
    }
    return !corners.isEmpty();
  }

  /** How far an edge with a normal of length 1 moves inwards. */
  @FunctionalInterface
  private interface Reach {
    double along(double nx, double ny);
  }

  private ConvexArea shrunk(Reach reach) {
    double sign = Math.signum(twiceArea());
    List<Point> left = corners;
    for (int i = 0; i < corners.size(); i++) {
      Point a = corners.get(i);
      Point b = corners.get((i + 1) % corners.size());
      double length = Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));
      if (length > 1e-9) {
        double nx = -(b.y - a.y) / length * sign;
        double ny = (b.x - a.x) / length * sign;
        left = cut(left, nx, ny, nx * a.x + ny * a.y + reach.along(nx, ny));
      }
    }
    return new ConvexArea(left);
  }

  /** The part of a polygon in which {@code nx·x + ny·y} is at least {@code least}. */
  private static List<Point> cut(List<Point> corners, double nx, double ny, double least) {
    List<Point> kept = new ArrayList<>(corners.size() + 1);
    for (int i = 0; i < corners.size(); i++) {
      Point here = corners.get(i);
      Point next = corners.get((i + 1) % corners.size());
      double value = nx * here.x + ny * here.y - least;
      double after = nx * next.x + ny * next.y - least;
      if (value >= 0) {
        kept.add(here);
      }
      if ((value > 0 && after < 0) || (value < 0 && after > 0)) {
        kept.add(here.towards(next, value / (value - after)));
      }
    }
    return kept;
  }

  /** Its centre of gravity; the middle of its corners if it has no area. */
  Point centre() {
    Point origin = corners.getFirst();
    double area = 0;
    double x = 0;
    double y = 0;
    for (int i = 2; i < corners.size(); i++) {
      Point a = corners.get(i - 1);
      Point b = corners.get(i);
      double cross = cross(origin, a, b);
      area += cross;
      x += cross * (a.x + b.x - 2 * origin.x) / 3;
      y += cross * (a.y + b.y - 2 * origin.y) / 3;
    }
    return Math.abs(area) < 1e-9
        ? origin.towards(corners.get(corners.size() / 2), 0.5)
        : new Point(origin.x + x / area, origin.y + y / area);
  }

  /** Its outline, relative to its first corner. */
  PathData path() {
    Point origin = corners.getFirst();
    List<PathData.Step> steps = new ArrayList<>(corners.size() + 1);
    steps.add(new PathData.Move(0, 0));
    for (Point corner : corners.subList(1, corners.size())) {
      steps.add(new PathData.Line(corner.x - origin.x, corner.y - origin.y));
    }
    steps.add(new PathData.Close());
    return new PathData(steps);
  }

  private double twiceArea() {
    double sum = 0;
    for (int i = 2; i < corners.size(); i++) {
      sum += cross(corners.getFirst(), corners.get(i - 1), corners.get(i));
    }
    return sum;
  }

  private static double cross(Point origin, Point a, Point b) {
    return (a.x - origin.x) * (b.y - origin.y) - (a.y - origin.y) * (b.x - origin.x);
  }
}
