package dev.weighbridge.figure;

import dev.weighbridge.decision.LargestRemainder;
import dev.weighbridge.wording.Messages;

/**
 * Which language fits: one stacked bar of contributions per language on a scale of 0 to 100 points.
 * A whisker shows where the total lies nine times in ten. A language that may not lead comes last,
 * as a thin bar with the reason; what stands for missing measurements is hatched. Held against an
 * earlier state, every bar has a thin hollow one above it that is as long as its total was there.
 */
public final class FitFigure extends Plot<FitView> {
  private final FitWords words;

  /**
   * @param messages of the room {@code figure}
   */
  public FitFigure(Typeface typeface, Messages messages) {
    super("fit", typeface, messages);
    this.words = new FitWords(messages);
  }

  @Override
  public String title(FitView view) {
    return words.title();
  }

  @Override
  public String description(FitView view) {
    return words.description(view);
  }

  @Override
  public DataTable table(FitView view) {
    return words.table(view);
  }

  @Override
  double lay(FitView view, Drawing drawing, double width) {
    FitColumns columns = FitColumns.of(view, typeface, width);
    FitBars bars = new FitBars(view, columns, typeface, words, drawing);
    FitNames names = new FitNames(view, columns, typeface, drawing);
    long able = view.bars().stream().filter(FitView.Bar::mayLead).count();
    double y = 0;
    for (int i = 0; i < view.bars().size(); i++) {
      if (i == able && i == 0) {
        y += names.above(view.bars().get(i), y, bars.above());
      }
      y = bars.lay(view.bars().get(i), y);
      if (i == able - 1) {
        y += names.below(view.bars().get(i), y);
      }
    }
    // The last row needs no distance to a next one.
    return able < view.bars().size() ? y - FitBars.ROW_GAP : y;
  }

  /** Whole points per dimension that add up to the whole total. */
  static int[] wholePoints(FitView.Bar bar) {
    double[] points = bar.parts().stream().mapToDouble(FitView.Part::points).toArray();
    return LargestRemainder.apportion(points, (int) Math.round(bar.total()));
  }
}
