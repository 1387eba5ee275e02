package dev.weighbridge.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places markers on one line and their labels: above it where there is room, else above and below
 * in turn; a label that had to move aside is tied to its marker by a line. Markers that would cover
 * each other step aside vertically, never along the line.
 */
final class TrackLabels {
  static final Style LABEL = Style.semibold(11.5);

  /** From the line, or the outermost marker's, up to the baseline of the labels above. */
  static final double ABOVE = 13;

  /** From there down to the baseline of the labels below. */
  static final double BELOW = 22;

  static final double GAP = 8;

  private static final double TOUCHING = 11;
  private static final double STEP = 10;
  private static final double RINGED = 16;
  private static final double MARKER = 6;

  private TrackLabels() {}

  /**
   * Places the items.
   *
   * @param from where labels may begin
   * @param to where they must end
   * @return how far from the line the outermost marker stands
   */
  static double place(List<TrackItem> items, double from, double to) {
    double reach = dodge(items);
    if (!placeWhereTheyAre(items, from, to)) {
      placeInTurn(items, from, to);
    }
    return reach;
  }

  /**
   * The texts, shortened as far as two labels beside each other need it.
   *
   * @param width from where labels may begin to where they must end
   */
  static List<String> fitted(List<String> texts, Typeface typeface, double width) {
    List<String> fitted = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      double other = 0;
      for (int j = 0; j < texts.size(); j++) {
        other = j == i ? other : Math.max(other, typeface.width(texts.get(j), LABEL));
      }
      // One label of two is above the line and has no other beside it.
      double beside = texts.size() <= 2 ? width : width - GAP - other;
      double room = Math.max(beside, (width - GAP) / 2);
      fitted.add(typeface.fitted(texts.get(i), LABEL, room));
    }
    return fitted;
  }

  /** Moves markers that touch up and down; returns how far the outermost went. */
  private static double dodge(List<TrackItem> items) {
    List<TrackItem> sorted =
        items.stream().sorted(Comparator.comparingDouble(item -> item.x)).toList();
    boolean ringed = items.stream().anyMatch(item -> item.ringed);
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
  private static boolean placeWhereTheyAre(List<TrackItem> items, double from, double to) {
    for (int i = 0; i < items.size(); i++) {
      TrackItem item = items.get(i);
      item.centre = Math.clamp(item.x, from + item.width / 2, to - item.width / 2);
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

  private static boolean isTaken(List<TrackItem> items, int index) {
    TrackItem item = items.get(index);
    for (TrackItem other : items.subList(0, index)) {
      double least = (item.width + other.width) / 2 + GAP;
      if (other.above == item.above && Math.abs(other.centre - item.centre) < least) {
        return true;
      }
    }
    return false;
  }

  /** Deals the labels above and below from left to right and pushes each row apart. */
  private static void placeInTurn(List<TrackItem> items, double from, double to) {
    List<TrackItem> sorted =
        items.stream()
            .sorted(
                Comparator.<TrackItem>comparingDouble(item -> item.x)
                    .thenComparingDouble(item -> item.dodge))
            .toList();
    for (int side = 0; side < 2; side++) {
      List<TrackItem> row = new ArrayList<>();
      for (int i = side; i < sorted.size(); i += 2) {
        row.add(sorted.get(i));
      }
      double[] centres =
          Spread.apart(
              row.stream().mapToDouble(item -> item.x).toArray(),
              row.stream().mapToDouble(item -> item.width).toArray(),
              GAP,
              from,
              to);
      for (int i = 0; i < row.size(); i++) {
        row.get(i).above = side == 0;
        row.get(i).centre = centres[i];
      }
    }
  }

  /**
   * Lays out one label and the line to its marker.
   *
   * @param y of the line
   * @param reach what {@link #place} returned
   */
  static void label(TrackItem item, double y, double reach, Drawing drawing) {
    double baseline = item.above ? y - reach - ABOVE : y + reach + BELOW;
    double inside = item.width / 2 - 2;
    double end = Math.clamp(item.x, item.centre - inside, item.centre + inside);
    if (end != item.x) {
      int side = item.above ? -1 : 1;
      drawing.rule(
          item.id + "/line",
          item.x,
          y + item.dodge + side * MARKER,
          end,
          y + side * (reach + ABOVE - 2.5),
          1,
          Ink.language(item.language));
    }
    drawing.label(
        item.id + "/label",
        "",
        item.centre,
        baseline,
        item.text,
        LABEL,
        Align.MIDDLE,
        Ink.language(item.language));
  }
}
