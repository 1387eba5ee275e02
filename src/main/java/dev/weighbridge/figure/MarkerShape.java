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
          shape("star", star(5, 1.45, 0.7)),
          shape("cross", cross(45)),
          shape("triangle left", polygon(3, 1.5, -90)),
          shape("triangle right", polygon(3, 1.5, 90)),
          shape("four-pointed star", star(4, 1.6, 0.55)),
          shape("hourglass", corners(-1, -1.2, 1, -1.2, 0.2, 0, 1, 1.2, -1, 1.2, -0.2, 0)),
          shape("bow tie", corners(-1.2, -1, 0, -0.2, 1.2, -1, 1.2, 1, 0, 0.2, -1.2, 1)),
          shape("bar", corners(-0.5, -1.4, 0.5, -1.4, 0.5, 1.4, -0.5, 1.4)),
          shape("bar across", corners(-1.4, -0.5, 1.4, -0.5, 1.4, 0.5, -1.4, 0.5)),
          shape("chevron", corners(0, -1.2, 1.2, 0.2, 1.2, 1.1, 0, -0.1, -1.2, 1.1, -1.2, 0.2)),
          shape(
              "chevron down",
              corners(0, 1.2, -1.2, -0.2, -1.2, -1.1, 0, 0.1, 1.2, -1.1, 1.2, -0.2)),
          shape("house", corners(0, -1.3, 1.1, -0.2, 1.1, 1.1, -1.1, 1.1, -1.1, -0.2)),
          shape(
              "lightning", corners(0.5, -1.5, 0.2, -0.3, 1, -0.3, -0.5, 1.5, -0.2, 0.3, -1, 0.3)));

  private static MarkerShape shape(String name, PathData unit) {
    return new MarkerShape(name, scaled(unit, RADIUS), scaled(unit, HALO));
  }

  /**
   * The shape of the language with this index in the dataset. After the last they start again, each
   * time one further on, so that it is not the shape that had the same colour before.
   */
  public static MarkerShape of(int language) {
    int round = Math.floorDiv(language, ALL.size());
    return ALL.get(Math.floorMod(language + round, ALL.size()));
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

  private static PathData star(int rays, double outer, double inner) {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < 2 * rays; i++) {
      points.add(polar(i % 2 == 0 ? outer : inner, 180.0 / rays * i));
    }
    return closed(points);
  }

  /** A polygon by its corners, x and y in turn. */
  private static PathData corners(double... coordinates) {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < coordinates.length; i += 2) {
      points.add(new double[] {coordinates[i], coordinates[i + 1]});
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
