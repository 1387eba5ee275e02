package dev.weighbridge.figure;

/**
 * The columns of an acceptability figure: marker and name, bars, numbers. Both its parts have the
 * same names; a part without numbers has longer bars.
 *
 * @param nameWidth room for a name
 * @param bar left edge of the bars
 * @param rankEnd right edge of the bars of ranks
 * @param weightEnd right edge of the bars of weights
 * @param numbers whether the share of first places has a column
 * @param width right edge of the numbers
 */
record AcceptabilityColumns(
    double nameWidth, double bar, double rankEnd, double weightEnd, boolean numbers, double width) {
  static final Style HEADING = Style.semibold(13);
  static final Style NAME = Style.semibold(13);
  static final Style NUMBER = Style.semibold(14);
  static final Style SMALL = Style.regular(10.5);
  static final double MARKER = 8.5;
  static final double NAME_START = 22;

  private static final double GAP = 12;
  private static final double WIDEST_NAME_PART = 0.25;

  static AcceptabilityColumns of(
      AcceptabilityView view, AcceptabilityWords words, Typeface typeface, double width) {
    // "Your shares" has no marker and may begin where markers stand.
    double widest = typeface.width(words.yours(view), SMALL) - NAME_START;
    for (AcceptabilityView.Candidate candidate : view.candidates()) {
      widest = Math.max(widest, typeface.width(candidate.name(), NAME));
    }
    for (AcceptabilityView.Out out : view.out()) {
      widest = Math.max(widest, typeface.width(out.name(), NAME));
    }
    double nameWidth = Math.min(widest, WIDEST_NAME_PART * width);
    boolean numbers = view.candidates().size() > 2;
    double sure =
        Math.max(
            typeface.width(words.sureHead(0), SMALL), typeface.width(words.sureHead(1), SMALL));
    return new AcceptabilityColumns(
        nameWidth,
        NAME_START + nameWidth + GAP,
        numbers ? width - typeface.width(">99 %", NUMBER) - GAP : width,
        width - sure - GAP,
        numbers,
        width);
  }
}
