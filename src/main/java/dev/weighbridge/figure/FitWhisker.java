package dev.weighbridge.figure;

/**
 * Where a total lies nine times in ten: a thin line with two ends, set off from the bar under it.
 */
final class FitWhisker {
  private static final double CAP = 3;
  private static final double LINE = 1.5;
  private static final double HALO = 1.25;

  private final FitColumns columns;
  private final FitWords words;
  private final Drawing drawing;

  FitWhisker(FitColumns columns, FitWords words, Drawing drawing) {
    this.columns = columns;
    this.words = words;
    this.drawing = drawing;
  }

  /** Lays it out at height {@code y}, if the interval is known. */
  void lay(FitView.Bar bar, double y) {
    bar.interval()
        .ifPresent(interval -> {
          // The ends lie inside the scale also where the interval reaches its border.
          double low = Math.max(columns.at(interval.low()), columns.at(0) + LINE / 2);
          double high = Math.min(columns.at(interval.high()), columns.at(100) - LINE / 2);
          String id = bar.id() + "/whisker";
          drawing.outline(id + "/halo", "", low, y, path(high - low, HALO), stroke(), Ink.SURFACE);
          drawing.outline(id, words.interval(bar), low, y, path(high - low, 0), LINE, Ink.TEXT);
        });
  }

  private static double stroke() {
    return LINE + 2 * HALO;
  }

  private static PathData path(double length, double more) {
    return PathData.of(
        new PathData.Move(0, -CAP - more),
        new PathData.Line(0, CAP + more),
        new PathData.Move(0, 0),
        new PathData.Line(length, 0),
        new PathData.Move(length, -CAP - more),
        new PathData.Line(length, CAP + more));
  }
}
