package dev.weighbridge.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A few languages on one axis, labelled above it where there is room, else above and below in turn;
 * a label that had to move aside is tied to its marker by a line. Markers that would cover each
 * other step aside vertically, never along the axis.
 */
final class EvidenceTrack {
  private static final Style LABEL = Style.semibold(11.5);
  private static final double ABOVE = 13;
  private static final double BELOW = 22;
  private static final double FIRST_BASELINE = 11;
  private static final double BOTTOM = 4;
  private static final double LABEL_GAP = 8;
  private static final double TOUCHING = 11;
  private static final double STEP = 10;
  private static final double RINGED = 16;
  private static final double MARKER = 6;

  private final Axis axis;
  private final Typeface typeface;
  private final Drawing drawing;

  EvidenceTrack(Axis axis, Typeface typeface, Drawing drawing) {
    this.axis = axis;
    this.typeface = typeface;
    this.drawing = drawing;
  }

  /** A point with its place in the figure, to be given a label. */
  private static final class Item {
    final CriterionView.Point point;
    final String spoken;
    final double x;
    final String text;
    final double width;
    double dodge;
    boolean above = true;
    double centre;

    Item(CriterionView.Point point, String spoken, double x, String text, double width) {
      this.point = point;
      this.spoken = spoken;
      this.x = x;
      this.text = text;
      this.width = width;
    }
  }

  /** Lays out at the drawing's origin; returns the height. */
  double lay(List<CriterionView.Point> points, List<String> spoken, double width) {
    double ends = axis.endRoom(width);
    double left = ends;
    double right = width - ends;
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      CriterionView.Point point = points.get(i);
      String text =
          typeface.fitted(point.name() + " " + point.value(), LABEL, (width - LABEL_GAP) / 2);
      items.add(
          new Item(
              point,
              spoken.get(i),
              left + (right - left) * point.at(),
              text,
              typeface.width(text, LABEL)));
    }
    double reach = dodge(items);
    if (!placeWhereTheyAre(items, width)) {
      placeInTurn(items, width);
    }
    double y = FIRST_BASELINE + ABOVE + reach;
    axis.line(left, right, y, 3);
    axis.ends(0, width, y + 4, ends - 4);
    items.forEach(item -> axis.interval(item.point, left, right, y + item.dodge));
    // The first language lies on top.
    items.reversed().forEach(item -> marker(item, y));
    items.forEach(item -> label(item, y, reach));
    return y + reach + (points.size() > 1 ? BELOW + BOTTOM : ABOVE);
  }

  /** Moves markers that touch up and down; returns how far the outermost went. */
  private static double dodge(List<Item> items) {
    List<Item> sorted = items.stream().sorted(Comparator.comparingDouble(item -> item.x)).toList();
    // Markers with a ring round them need more room.
    boolean ringed = items.stream().anyMatch(item -> item.point.own());
    double touching = ringed ? RINGED : TOUCHING;
    double step = ringed ? RINGED : STEP;
    double reach = 0;
    for (int start = 0; start < sorted.size(); ) {
      int end = start + 1;
      while (end < sorted.size() && sorted.get(end).x - sorted.get(end - 1).x < touching) {
        end++;
      }
      for (int i = start; i < end; i++) {
        sorted.get(i).dodge = step * (i - start - (end - start - 1) / 2.0);
      }
      reach = Math.max(reach, step * (end - start - 1) / 2.0);
      start = end;
    }
    return reach;
  }

  /** Puts every label straight above its marker, or below where that is taken, if all can be. */
  private static boolean placeWhereTheyAre(List<Item> items, double width) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      item.centre = Math.clamp(item.x, item.width / 2, width - item.width / 2);
      item.above = true;
      if (isTaken(items, i)) {
        item.above = false;
        if (isTaken(items, i)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isTaken(List<Item> items, int index) {
    Item item = items.get(index);
    for (Item other : items.subList(0, index)) {
      double least = (item.width + other.width) / 2 + LABEL_GAP;
      if (other.above == item.above && Math.abs(other.centre - item.centre) < least) {
        return true;
      }
    }
    return false;
  }

  /** Deals the labels above and below from left to right and pushes each row apart. */
  private static void placeInTurn(List<Item> items, double width) {
    List<Item> sorted =
        items.stream()
            .sorted(
                Comparator.<Item>comparingDouble(item -> item.x)
                    .thenComparingDouble(item -> item.dodge))
            .toList();
    for (int side = 0; side < 2; side++) {
      List<Item> row = new ArrayList<>();
      for (int i = side; i < sorted.size(); i += 2) {
        row.add(sorted.get(i));
      }
      double[] centres =
          Spread.apart(
              row.stream().mapToDouble(item -> item.x).toArray(),
              row.stream().mapToDouble(item -> item.width).toArray(),
              LABEL_GAP,
              0,
              width);
      for (int i = 0; i < row.size(); i++) {
        row.get(i).above = side == 0;
        row.get(i).centre = centres[i];
      }
    }
  }

  private void marker(Item item, double y) {
    axis.marker(item.point, item.spoken, item.x, y + item.dodge);
  }

  private void label(Item item, double y, double reach) {
    double baseline = item.above ? y - reach - ABOVE : y + reach + BELOW;
    double inside = item.width / 2 - 2;
    double end = Math.clamp(item.x, item.centre - inside, item.centre + inside);
    if (end != item.x) {
      int side = item.above ? -1 : 1;
      drawing.rule(
          item.point.id() + "/line",
          item.x,
          y + item.dodge + side * MARKER,
          end,
          y + side * (reach + ABOVE - 2.5),
          1,
          Ink.language(item.point.language()));
    }
    drawing.label(
        item.point.id() + "/label",
        "",
        item.centre,
        baseline,
        item.text,
        LABEL,
        Align.MIDDLE,
        Ink.language(item.point.language()));
  }
}
