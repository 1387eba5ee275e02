package dev.weighbridge.window;

/**
 * Finds places for the words of marks in a row. What a mark says holds on one side of it, and its
 * words stand on that side or nowhere, so that nobody has to guess which way it points.
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
  record Words(double left, double width, boolean brief) {}

  /** The place of a mark's words: all, else the short form, else as much as is worth reading. */
  Words place(Wanted mark) {
    double room = mark.isBelow() ? mark.x() - half - gap : width - mark.x() - half - gap;
    boolean brief = mark.words() > room + ROUNDING;
    double wanted = brief ? mark.brief() : mark.words();
    double size = wanted <= room + ROUNDING ? wanted : room < 4 * half ? 0 : room;
    return new Words(
        mark.isBelow() ? mark.x() - half - gap - size : mark.x() + half + gap, size, brief);
  }
}
