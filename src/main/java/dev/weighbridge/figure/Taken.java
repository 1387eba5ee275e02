package dev.weighbridge.figure;

import java.util.ArrayList;
import java.util.List;

/** The places on a drawing that are taken by texts, markers and lines, while more are placed. */
final class Taken {
  private static final int STEPS = 24;

  private final List<Rectangle> rectangles = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /** An upright rectangle. */
  record Rectangle(double left, double top, double right, double bottom) {
    static Rectangle around(double x, double y, double width, double height) {
      return new Rectangle(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    boolean covers(Rectangle other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Rectangle other) {
      return left <= other.left
          && top <= other.top
          && right >= other.right
          && bottom >= other.bottom;
    }

    boolean holds(double x, double y) {
      return x > left && x < right && y > top && y < bottom;
    }
  }

  /** A straight line. */
  record Line(double x1, double y1, double x2, double y2) {
    double length() {
      return Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
    }

    private double side(double x, double y) {
      return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    }

    private boolean crosses(Line other) {
      return side(other.x1, other.y1) * side(other.x2, other.y2) < 0
          && other.side(x1, y1) * other.side(x2, y2) < 0;
    }
  }

  void add(Rectangle rectangle) {
    rectangles.add(rectangle);
  }

  void add(Line line) {
    lines.add(line);
  }

  /** Whether nothing lies in a rectangle; lines do not count. */
  boolean isFree(Rectangle rectangle) {
    for (Rectangle taken : rectangles) {
      if (taken.covers(rectangle)) {
        return false;
      }
    }
    return true;
  }

  /** Over how many rectangles and lines a line passes. */
  int crossings(Line line) {
    int crossings = 0;
    for (Rectangle taken : rectangles) {
      for (int i = 1; i <= STEPS; i++) {
        double part = (double) i / STEPS;
        if (taken.holds(
            line.x1 + (line.x2 - line.x1) * part, line.y1 + (line.y2 - line.y1) * part)) {
          crossings++;
          break;
        }
      }
    }
    for (Line taken : lines) {
      crossings += taken.crosses(line) ? 1 : 0;
    }
    return crossings;
  }
}
