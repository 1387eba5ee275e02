package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The totals if nothing were weighted: every dimension with the same share, and in it every
 * criterion with the same. A reference that often does nearly as well as careful weights (R. Dawes,
 * The robust beauty of improper linear models in decision making, 1979).
 */
public final class EqualWeights {
  private EqualWeights() {}

  /**
   * The totals, best first; equal ones in the given order. Pins are not looked at.
   *
   * @param alternatives indexes in the comparison
   */
  public static List<Total> totals(Comparison comparison, int... alternatives) {
    int dimensions = comparison.dimensions().size();
    List<Total> totals = new ArrayList<>(alternatives.length);
    for (int a : alternatives) {
      double total = 0;
      for (int c = 0; c < comparison.criteria().size(); c++) {
        int d = comparison.dimensionOf(c);
        int size = comparison.endCriterion(d) - comparison.firstCriterion(d);
        total += comparison.points(a, c) / (size * dimensions);
      }
      totals.add(new Total(comparison.alternatives().get(a), total));
    }
    totals.sort(Comparator.comparingDouble(Total::points).reversed());
    return List.copyOf(totals);
  }
}
