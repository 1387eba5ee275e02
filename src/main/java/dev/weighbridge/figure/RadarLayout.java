package dev.weighbridge.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the axes of a radar go and where the texts at their ends stand: outside the circle, beside
 * it at the left and right, never on one another.
 *
 * @param radius of 100 points
 * @param centreX of the circle
 * @param centreY of the circle
 * @param height of circle and texts
 * @param places one per axis: where the text's box begins
 */
record RadarLayout(
    double radius, double centreX, double centreY, double height, List<Place> places) {
  private static final double GAP = 12;
  private static final double BETWEEN = 6;
  private static final double UPRIGHT = 0.2;
  private static final double LEAST_RADIUS = 24;

  /**
   * The text at the end of an axis.
   *
   * @param x left edge
   * @param y upper edge
   * @param align towards the circle
   */
  record Place(double x, double y, Align align) {
    /**
     * Where the text is tied, of the box that it was laid out with.
     *
     * @param box its width
     */
    double anchor(double box) {
      return x + align.part() * box;
    }

    /**
     * How wide the text may be there without leaving the figure.
     *
     * @param box the width that it was laid out with
     * @param width of circle and texts
     */
    double room(double box, double width) {
      return switch (align) {
        case START -> width - x;
        case MIDDLE -> width;
        case END -> x + box;
      };
    }
  }

  /**
   * Lays out as large as fits.
   *
   * @param widths of the texts, one per axis, three or more
   * @param textHeight of each
   * @param width of circle and texts
   * @param mostRadius of the circle
   */
  static RadarLayout of(double[] widths, double textHeight, double width, double mostRadius) {
    int count = widths.length;
    double side = 0;
    int[] onSide = new int[2];
    for (int d = 0; d < count; d++) {
      if (!isUpright(d, count)) {
        side = Math.max(side, widths[d]);
        onSide[across(d, count) > 0 ? 0 : 1]++;
      }
    }
    double radius = Math.min(mostRadius, width / 2 - side - GAP);
    int most = Math.max(onSide[0], onSide[1]);
    double column = most * (textHeight + BETWEEN) - BETWEEN;
    // The texts at one side need as much height as they have, even if the circle is smaller.
    double half = Math.max(Math.max(radius, LEAST_RADIUS) + GAP, column / 2);
    radius = Math.max(radius, LEAST_RADIUS);
    List<Place> places = new ArrayList<>();
    double[] tops = tops(count, textHeight, radius, half);
    double least = -radius;
    double greatest = radius;
    for (int d = 0; d < count; d++) {
      Align align = align(d, count);
      double x = 0;
      if (align == Align.MIDDLE) {
        x = width / 2 - widths[d] / 2;
      } else {
        double nearest = Math.clamp(0, tops[d], tops[d] + textHeight);
        double reach = radius + GAP;
        double clear = StrictMath.sqrt(Math.max(reach * reach - nearest * nearest, 0));
        double inner = Math.max(clear, Math.abs(across(d, count)) * reach);
        x = align == Align.START ? width / 2 + inner : width / 2 - inner - widths[d];
      }
      least = Math.min(least, tops[d]);
      greatest = Math.max(greatest, tops[d] + textHeight);
      places.add(new Place(x, tops[d], align));
    }
    double up = -least;
    return new RadarLayout(
        radius,
        width / 2,
        up,
        up + greatest,
        places.stream().map(place -> new Place(place.x(), place.y() + up, place.align())).toList());
  }

  /** Upper edges of the texts, from the circle's centre. */
  private static double[] tops(int count, double textHeight, double radius, double half) {
    double[] tops = new double[count];
    double reach = radius + GAP;
    for (int right = 0; right < 2; right++) {
      List<Integer> axes = new ArrayList<>();
      for (int d = 0; d < count; d++) {
        if (isUpright(d, count)) {
          tops[d] = down(d, count) < 0 ? -half - textHeight + 4 : half - 2;
        } else if (across(d, count) > 0 == (right == 1)) {
          axes.add(d);
        }
      }
      // Clockwise at the right is downwards, at the left upwards.
      List<Integer> downwards = right == 1 ? axes : axes.reversed();
      double[] centres =
          Spread.apart(
              downwards.stream()
                  .mapToDouble(d -> down(d, count) * (reach + textHeight / 2))
                  .toArray(),
              downwards.stream().mapToDouble(_ -> textHeight).toArray(),
              BETWEEN,
              -half,
              half);
      for (int i = 0; i < centres.length; i++) {
        tops[downwards.get(i)] = centres[i] - textHeight / 2;
      }
    }
    return tops;
  }

  /** Where a number of points lies on an axis. */
  double x(int axis, double points) {
    return centreX + across(axis, places.size()) * radius * points / 100;
  }

  double y(int axis, double points) {
    return centreY + down(axis, places.size()) * radius * points / 100;
  }

  private static Align align(int axis, int count) {
    return isUpright(axis, count)
        ? Align.MIDDLE
        : across(axis, count) > 0 ? Align.START : Align.END;
  }

  private static boolean isUpright(int axis, int count) {
    return Math.abs(across(axis, count)) < UPRIGHT;
  }

  /** Clockwise from straight up, as part of the radius to the right. */
  private static double across(int axis, int count) {
    return StrictMath.sin(2 * Math.PI * axis / count);
  }

  private static double down(int axis, int count) {
    return -StrictMath.cos(2 * Math.PI * axis / count);
  }
}
