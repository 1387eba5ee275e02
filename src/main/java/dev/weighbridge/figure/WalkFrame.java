package dev.weighbridge.figure;

/**
 * The frame of a walk figure: shares to the right, totals upwards.
 *
 * @param left share 0
 * @param right the largest share
 * @param top the highest tick
 * @param bottom the lowest tick
 * @param reach the largest share
 * @param totals the ticks of the totals
 */
record WalkFrame(double left, double right, double top, double bottom, double reach, Ticks totals) {
  static final Style TICK = Style.regular(11);
  static final Style NAME = Style.semibold(12.5);
  static final double HEAD = 28;

  /** From the plot to the marker at a name, and from there to the name. */
  static final double TIE = 16;

  static final double MARKER_ROOM = 10;
  static final double NAME_LEADING = 17;

  private static final double TICK_GAP = 8;
  // For half of the last tick's text.
  private static final double END_ROOM = 18;
  private static final double WIDEST_NAME_PART = 0.28;
  private static final double PROPORTION = 0.55;
  private static final double LOWEST = 190;
  private static final double HIGHEST = 460;
  private static final double LEAST_RANGE = 10;
  private static final int MOST_TICKS = 5;

  static WalkFrame of(WalkView view, Typeface typeface, double width) {
    double low = 100;
    double high = 0;
    double widest = 0;
    for (WalkView.Line line : view.lines()) {
      low = Math.min(low, Math.min(line.atNothing(), line.atReach()));
      high = Math.max(high, Math.max(line.atNothing(), line.atReach()));
      widest = Math.max(widest, typeface.width(line.name(), NAME));
    }
    double left = typeface.width("100", TICK) + TICK_GAP;
    double name = Math.min(widest, WIDEST_NAME_PART * width);
    boolean open = view.course() instanceof WalkView.Open;
    double end = open ? name + TIE + MARKER_ROOM : 0;
    double right = width - Math.max(end, END_ROOM);
    double height =
        Math.max(
            Math.clamp((right - left) * PROPORTION, LOWEST, HIGHEST),
            NAME_LEADING * view.lines().size());
    double reach = view.course() instanceof WalkView.Open walk ? walk.reach() : 1;
    Ticks totals = Ticks.around(low, high, LEAST_RANGE, MOST_TICKS);
    return new WalkFrame(left, right, HEAD, HEAD + height, reach, totals);
  }

  double x(double share) {
    return left + (right - left) * share / reach;
  }

  double y(double total) {
    return totals.at(total, bottom, top);
  }
}
