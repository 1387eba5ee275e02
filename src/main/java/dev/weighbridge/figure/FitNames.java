package dev.weighbridge.figure;

import java.util.ArrayList;
import java.util.List;

/** The names of the dimensions of all bars of a fit figure, beside the segments of one. */
final class FitNames {
  private static final double HEIGHT = 24;

  private final FitView view;
  private final FitColumns columns;
  private final SegmentNames names;

  FitNames(FitView view, FitColumns columns, Typeface typeface, Drawing drawing) {
    this.view = view;
    this.columns = columns;
    this.names = new SegmentNames(typeface, drawing);
  }

  /** Lays the names out under a bar whose row ends at {@code y}; returns the height they took. */
  double below(FitView.Bar bar, double y) {
    // The row's own gap lies between the bar and y.
    lay(bar, y - 12, y - 5, y + 5.5);
    return HEIGHT - 4;
  }

  /**
   * Lays the names out over a bar, from {@code y}; returns the height they took.
   *
   * @param between what of the row lies above its bar
   */
  double above(FitView.Bar bar, double y, double between) {
    lay(bar, y + HEIGHT - 2 + between, y + HEIGHT - 9, y + 11);
    return HEIGHT;
  }

  private void lay(FitView.Bar bar, double lineStart, double lineEnd, double baseline) {
    List<SegmentNames.Part> parts = new ArrayList<>();
    double sum = 0;
    for (int d = 0; d < bar.parts().size(); d++) {
      double points = bar.parts().get(d).points();
      if (isSeen(d)) {
        double at = columns.at(sum + points / 2);
        parts.add(new SegmentNames.Part(view.dimensions().get(d), d, at, points > 0));
      }
      sum += points;
    }
    names.lay(parts, new SegmentNames.Place(columns.total(), lineStart, lineEnd, baseline));
  }

  /** Whether any bar has a segment of the dimension. */
  private boolean isSeen(int dimension) {
    return view.bars().stream().anyMatch(bar -> bar.parts().get(dimension).points() > 0);
  }
}
