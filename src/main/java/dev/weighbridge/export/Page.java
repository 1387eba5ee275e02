package dev.weighbridge.export;

/** The paper that a figure is put on. */
public enum Page {
  /** As large as the figure. */
  FIT(0, 0),
  A4(595.276, 841.89),
  LETTER(612, 792);

  /** Points of a 72nd of an inch to the unit of a 96th. */
  private static final double POINTS = 0.75;

  private static final double MARGIN = 36;
  private static final double MOST_ENLARGED = 1.5 * POINTS;

  /** Readers need not show larger pages, by ISO 32000-1, annex C. */
  private static final double LARGEST_SIDE = 14_400;

  private final double shortSide;
  private final double longSide;

  Page(double shortSide, double longSide) {
    this.shortSide = shortSide;
    this.longSide = longSide;
  }

  /**
   * Where a figure lies on its paper.
   *
   * @param width of the paper in points
   * @param height of the paper in points
   * @param scale points to the figure's unit
   * @param left of the figure, in points from the paper's left edge
   * @param top of the figure, in points from the paper's upper edge
   */
  record Placement(double width, double height, double scale, double left, double top) {}

  /**
   * Puts a figure on the paper: in the middle and at the top within margins, upright or across,
   * whichever shows it larger, and never more than half as large again as it was laid out.
   */
  Placement place(double width, double height) {
    if (this == FIT) {
      double scale = Math.min(POINTS, LARGEST_SIDE / Math.max(width, height));
      return new Placement(width * scale, height * scale, scale, 0, 0);
    }
    Placement upright = onPaper(shortSide, longSide, width, height);
    Placement across = onPaper(longSide, shortSide, width, height);
    return across.scale() > upright.scale() ? across : upright;
  }

  private static Placement onPaper(
      double paperWidth, double paperHeight, double width, double height) {
    double scale =
        Math.min(
            MOST_ENLARGED,
            Math.min((paperWidth - 2 * MARGIN) / width, (paperHeight - 2 * MARGIN) / height));
    return new Placement(paperWidth, paperHeight, scale, (paperWidth - width * scale) / 2, MARGIN);
  }
}
