package dev.weighbridge.figure;

/**
 * The columns of a fit figure: marker and name, bar, total. They depend on the names and the width
 * only, so that nothing shifts while a slider moves.
 *
 * @param name left edge of the names
 * @param nameWidth room for a name
 * @param bar left edge of the bars
 * @param barWidth width of 100 points
 * @param total right edge of the totals
 */
record FitColumns(double name, double nameWidth, double bar, double barWidth, double total) {
  static final Style NAME = Style.semibold(14);
  static final Style TOTAL = Style.semibold(17);
  static final Style RANGE = Style.semibold(12);
  static final double MARKER = 8.5;

  private static final double NAME_START = 22;
  private static final double GAP = 12;
  private static final double WIDEST_NAME_PART = 0.3;

  static FitColumns of(FitView view, Typeface typeface, double width) {
    double widest = 0;
    for (FitView.Bar bar : view.bars()) {
      widest = Math.max(widest, typeface.width(bar.name(), NAME));
    }
    double nameWidth = Math.min(widest, WIDEST_NAME_PART * width);
    double totalWidth = Math.max(typeface.width("100", TOTAL), typeface.width("00–100", RANGE));
    if (view.compares()) {
      totalWidth = Math.max(totalWidth, FitEarlier.width(typeface));
    }
    double bar = NAME_START + nameWidth + GAP;
    return new FitColumns(NAME_START, nameWidth, bar, width - totalWidth - GAP - bar, width);
  }

  /** Where a number of points from 0 to 100 lies. */
  double at(double points) {
    return bar + barWidth * points / 100;
  }
}
