package dev.weighbridge.figure;

import dev.weighbridge.explanation.WholeReasons;

/**
 * The columns of a lead figure: names, then bars to both sides of an axis, as long as the strongest
 * reason on either side needs.
 *
 * @param text width of the names
 * @param axis where zero lies
 * @param unit width of one point
 * @param width of the whole
 */
record LeadColumns(double text, double axis, double unit, double width) {
  static final Style NAME = Style.regular(13);
  static final Style VALUES = Style.regular(11);
  static final Style POINTS = Style.semibold(13);
  static final Style SIDE = Style.semibold(12);
  static final double GAP = 16;
  static final double LABEL_GAP = 6;
  static final double MARKER_ROOM = 15;
  static final double SIDE_GAP = 10;

  private static final double WIDEST_TEXT_PART = 0.5;

  static LeadColumns of(
      LeadView.Pair pair, WholeReasons reasons, LeadWords words, Typeface typeface, double width) {
    double text =
        Math.max(
            typeface.width(words.sum(pair), POINTS),
            Math.max(
                typeface.width(words.totals(pair), VALUES),
                reasons.others() > 0 ? typeface.width(words.others(reasons), NAME) : 0));
    double most = Math.max(reasons.restPoints(), 0);
    double least = Math.min(reasons.restPoints(), 0);
    double label = typeface.width("=\u2009" + reasons.lead(), POINTS);
    for (WholeReasons.Entry entry : reasons.listed()) {
      LeadView.Item item = pair.criteria().get(entry.criterion());
      text = Math.max(text, typeface.width(item.name(), NAME));
      text = Math.max(text, typeface.width(words.values(item), VALUES));
      most = Math.max(most, entry.points());
      least = Math.min(least, entry.points());
    }
    label = Math.max(label, typeface.width("+00", POINTS)) + LABEL_GAP;
    double againstLabel = least < 0 ? label : 0;
    text = Math.min(text, WIDEST_TEXT_PART * width);
    double left = text + GAP + againstLabel;
    double right = width - label;
    double axis = left + (right - left) * (most > least ? -least / (most - least) : 0);
    // The name of the first language needs its place to the right of the axis.
    double side = SIDE_GAP + MARKER_ROOM + typeface.width(words.side(pair.first()), SIDE);
    axis = Math.min(axis, width - Math.min(side, (width - left) / 2));
    double unit = most > 0 ? (right - axis) / most : Double.POSITIVE_INFINITY;
    unit = least < 0 ? Math.min(unit, (axis - left) / -least) : unit;
    return new LeadColumns(text, axis, Double.isInfinite(unit) ? 0 : unit, width);
  }
}
