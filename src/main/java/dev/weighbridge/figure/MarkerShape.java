package dev.weighbridge.figure;

import dev.weighbridge.figure.PathData.Close;
import dev.weighbridge.figure.PathData.Curve;
import dev.weighbridge.figure.PathData.Line;
import dev.weighbridge.figure.PathData.Move;
import dev.weighbridge.figure.PathData.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The marker of a language: with its colour it tells languages apart, also without colour. All
 * shapes look about as large as a circle of the same radius.
 *
 * @param name of the shape, in plain English
 * @param marker at the size figures draw it, about 11 units across, centred on the origin
 * @param halo the same a little larger, to be painted under the marker in the surface's colour
 */
public record MarkerShape(String name, PathData marker, PathData halo) {
  private static final double RADIUS = 5.6;
  private static final double HALO = 6.7;

  private static final List<MarkerShape> ALL =
      List.of(
          shape("circle", circle()),
          shape("diamond", polygon(4, 1.28, 0)),
          shape("square", polygon(4, 1.25, 45)),
          shape("triangle", polygon(3, 1.5, 0)),
          shape("hexagon", polygon(6, 1.1, 0)),
          shape("triangle down", polygon(3, 1.5, 180)),
          shape("plus", cross(0)),
          shape("star", star()),
          shape("cross", cross(45)));

  private static MarkerShape shape(String name, PathData unit) {
    return new MarkerShape(name, scaled(unit, RADIUS), scaled(unit, HALO));
  }

  /** The shape of the language with this index in the dataset; shapes repeat after the last. */
  public static MarkerShape of(int language) {
    return ALL.get(Math.floorMod(language, ALL.size()));
  }

  /** How many shapes there are before they repeat. */
  public static int count() {
    return ALL.size();
  }

  /** The shape at another size; {@code radius} is that of the circle among the shapes. */
  public PathData ofRadius(double radius) {
    return scaled(marker, radius / RADIUS);
  }

  private static PathData circle() {
    // Distance of the control points that makes four cubic curves a circle within 0.03 %.
    double k = 0.5522847498;
    return PathData.of(
        new Move(1, 0),
        new Curve(1, k, k, 1, 0, 1),
        new Curve(-k, 1, -1, k, -1, 0),
        new Curve(-1, -k, -k, -1, 0, -1),
        new Curve(k, -1, 1, -k, 1, 0),
        new Close());
  }

  private static PathData polygon(int corners, double radius, double turn) {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < corners; i++) {
      points.add(polar(radius, turn + 360.0 * i / corners));
    }
    return closed(points);
  }

  private static PathData star() {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      points.add(polar(i % 2 == 0 ? 1.45 : 0.7, 36.0 * i));
    }
    return closed(points);
  }

  private static PathData cross(double turn) {
    double arm = 1.3;
    double half = 0.42;
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      double quarter = turn + 90.0 * i;
      points.add(rotated(-half, -arm, quarter));
      points.add(rotated(half, -arm, quarter));
      points.add(rotated(half, -half, quarter));
    }
    return closed(points);
  }

  /** A point at an angle clockwise from straight up. */
  private static double[] polar(double radius, double degrees) {
    return rotated(0, -radius, degrees);
  }

  private static double[] rotated(double x, double y, double degrees) {
    double angle = StrictMath.toRadians(degrees);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    return new double[] {x * cos - y * sin, x * sin + y * cos};
  }

  private static PathData closed(List<double[]> points) {
    List<Step> steps = new ArrayList<>();
    for (double[] p : points) {
      steps.add(steps.isEmpty() ? new Move(p[0], p[1]) : new Line(p[0], p[1]));
    }
    steps.add(new Close());
    return new PathData(steps);
  }

  private static PathData scaled(PathData path, double factor) {
    List<Step> steps = new ArrayList<>();
    for (Step step : path.steps()) {
      steps.add(
          switch (step) {
            case Move(double x, double y) -> new Move(x * factor, y * factor);
            case Line(double x, double y) -> new Line(x * factor, y * factor);
            case Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                new Curve(
                    x1 * factor, y1 * factor, x2 * factor, y2 * factor, x * factor, y * factor);
            case Close close -> close;
          });
    }
    return new PathData(steps);
  }
}
