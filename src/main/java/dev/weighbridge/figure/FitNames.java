package dev.weighbridge.figure;

/**
 * The names of the dimensions beside the segments of one bar, pushed apart where they would
 * overlap, each tied to its segment by a thin line.
 */
final class FitNames {
  private static final double HEIGHT = 24;
  private static final double GAP = 9;
  private static final Style NAME = Style.regular(10.5);

  private final FitView view;
  private final FitColumns columns;
  private final Typeface typeface;
  private final Drawing drawing;

  FitNames(FitView view, FitColumns columns, Typeface typeface, Drawing drawing) {
    this.view = view;
    this.columns = columns;
    this.typeface = typeface;
    this.drawing = drawing;
  }

  /** Lays the names out under a bar whose row ends at {@code y}; returns the height they took. */
  double below(FitView.Bar bar, double y) {
    // The row's own gap lies between the bar and y.
    lay(bar, y - 12, y - 5, y + 5.5);
    return HEIGHT - 4;
  }

  /** Lays the names out over a bar, from {@code y}; returns the height they took. */
  double above(FitView.Bar bar, double y) {
    lay(bar, y + HEIGHT - 2, y + HEIGHT - 9, y + 11);
    return HEIGHT;
  }

  private void lay(FitView.Bar bar, double lineStart, double lineEnd, double baseline) {
    int count = (int) bar.parts().stream().filter(part -> part.points() > 0).count();
    int[] dimension = new int[count];
    double[] wanted = new double[count];
    double[] widths = new double[count];
    double sum = 0;
    int n = 0;
    for (int d = 0; d < bar.parts().size(); d++) {
      double points = bar.parts().get(d).points();
      if (points > 0) {
        dimension[n] = d;
        wanted[n] = columns.at(sum + points / 2);
        widths[n] = typeface.width(view.dimensions().get(d).text(), NAME);
        n++;
      }
      sum += points;
    }
    double room = columns.total();
    double widest = Spread.widest(widths, GAP, room);
    for (int i = 0; i < count; i++) {
      widths[i] = Math.min(widths[i], widest);
    }
    double[] centres = Spread.apart(wanted, widths, GAP, 0, room);
    for (int i = 0; i < count; i++) {
      FitView.Name name = view.dimensions().get(dimension[i]);
      double inside = Math.max(widths[i] / 2 - 3, 0);
      double end = Math.clamp(wanted[i], centres[i] - inside, centres[i] + inside);
      drawing.rule("names/" + name.id() + "/line", wanted[i], lineStart, end, lineEnd, 1, Ink.GRID);
      drawing.label(
          "names/" + name.id(),
          "",
          centres[i],
          baseline,
          typeface.fitted(name.text(), NAME, widths[i] + 1e-6),
          NAME,
          Align.MIDDLE,
          Ink.MUTED);
    }
  }
}
