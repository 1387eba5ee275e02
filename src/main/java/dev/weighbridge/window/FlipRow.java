package dev.weighbridge.window;

import java.util.List;

/**
 * Finds places for the words of at most two marks in a row, so that they overlap nothing and do not
 * leave it.
 *
 * @param width of the row
 * @param half half of a mark's width
 * @param gap between a mark and its words
 */
record FlipRow(double width, double half, double gap) {
  private static final double ROUNDING = 0.01;

  /**
   * A mark and how much room its words would like.
   *
   * @param x its middle
   * @param isBelow whether what it says holds to its left
   */
  record Wanted(double x, boolean isBelow, double words, double brief) {}

  /**
   * Where words stand.
   *
   * @param width 0 if there is no room for any
   * @param brief whether only the short form fits
   */
  record Words(double left, double width, boolean leftOfMark, boolean brief) {}

  /** Places for the words of no mark, one, or two with the lower one first. */
  List<Words> place(List<Wanted> marks) {
    return switch (marks.size()) {
      case 0 -> List.of();
      case 1 -> List.of(one(marks.getFirst()));
      default -> two(marks.getFirst(), marks.getLast());
    };
  }

  private Words one(Wanted mark) {
    for (boolean brief : new boolean[] {false, true}) {
      for (boolean left : new boolean[] {mark.isBelow(), !mark.isBelow()}) {
        if (fits(mark, left, brief, 0, width)) {
          return words(mark, left, brief);
        }
      }
    }
    boolean left = mark.x() > width / 2;
    return cut(mark, left, left ? mark.x() - half - gap : width - mark.x() - half - gap);
  }

  private List<Words> two(Wanted low, Wanted high) {
    double room = high.x() - low.x() - 2 * half;
    for (boolean brief : new boolean[] {false, true}) {
      for (boolean lowLeft : new boolean[] {true, false}) {
        for (boolean highLeft : new boolean[] {false, true}) {
          boolean lowFits = fits(low, lowLeft, brief, 0, high.x() - half - gap);
          boolean highFits = fits(high, highLeft, brief, low.x() + half + gap, width);
          double between = (lowLeft ? 0 : size(low, brief)) + (highLeft ? size(high, brief) : 0);
          boolean both = !lowLeft && highLeft;
          if (lowFits && highFits && (!both || between + 4 * gap <= room)) {
            return List.of(words(low, lowLeft, brief), words(high, highLeft, brief));
          }
        }
      }
    }
    return List.of(
        cut(low, true, low.x() - half - gap), cut(high, false, width - high.x() - half - gap));
  }

  private boolean fits(Wanted mark, boolean left, boolean brief, double from, double to) {
    double size = size(mark, brief);
    double start = start(mark, left, size);
    return start >= from - ROUNDING && start + size <= to + ROUNDING;
  }

  private Words words(Wanted mark, boolean left, boolean brief) {
    double size = size(mark, brief);
    return new Words(start(mark, left, size), size, left, brief);
  }

  /** As much as there is room for, if that is anything worth reading. */
  private Words cut(Wanted mark, boolean left, double room) {
    double size = room < 4 * half ? 0 : Math.min(room, mark.brief());
    return new Words(start(mark, left, size), size, left, true);
  }

  private double start(Wanted mark, boolean left, double size) {
    return left ? mark.x() - half - gap - size : mark.x() + half + gap;
  }

  private static double size(Wanted mark, boolean brief) {
    return brief ? mark.brief() : mark.words();
  }
}
