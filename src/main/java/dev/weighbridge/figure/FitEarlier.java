package dev.weighbridge.figure;

/**
 * What a language had in the state A, above its bar: a thin hollow bar of that length, and above
 * the total what it was and by how much it differs.
 */
final class FitEarlier {
  /** Of the strip above a bar. */
  static final double HEIGHT = 14;

  private static final double THICK = 5;
  private static final double BAR = 6;
  private static final double BASELINE = 9.5;
  private static final double RADIUS = 1.5;
  private static final double GAP = 5;
  private static final Style WAS = Style.regular(10.5);
  private static final Style DIFFERENCE = Style.semibold(10.5);

  private final FitColumns columns;
  private final Typeface typeface;
  private final FitWords words;
  private final Drawing drawing;

  FitEarlier(FitColumns columns, Typeface typeface, FitWords words, Drawing drawing) {
    this.columns = columns;
    this.typeface = typeface;
    this.words = words;
    this.drawing = drawing;
  }

  /** The most that the numbers take. */
  static double width(Typeface typeface) {
    return typeface.width("A 00", WAS) + GAP + typeface.width("−00", DIFFERENCE);
  }

  /** Lays it out from {@code top} down to the bar, if there is an earlier total. */
  void lay(FitView.Bar bar, double top) {
    bar.earlier().ifPresent(before -> lay(bar, before, top));
  }

  private void lay(FitView.Bar bar, FitView.Earlier before, double top) {
    String id = bar.id() + "/earlier";
    double length = Math.max(columns.at(before.total()) - columns.bar(), 1);
    drawing.box(
        id,
        words.spokenEarlier(bar, before),
        columns.bar(),
        top + BAR,
        length,
        THICK,
        RADIUS,
        Ink.SURFACE,
        Ink.language(bar.language()));
    String difference = words.difference(bar, before);
    drawing.label(
        id + "/difference",
        "",
        columns.total(),
        top + BASELINE,
        difference,
        DIFFERENCE,
        Align.END,
        Ink.TEXT);
    double used = difference.isEmpty() ? 0 : typeface.width(difference, DIFFERENCE) + GAP;
    drawing.label(
        id + "/was",
        "",
        columns.total() - used,
        top + BASELINE,
        words.was(before),
        WAS,
        Align.END,
        Ink.MUTED);
  }
}
