package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * One alternative at least as good as another on every criterion and better on one, so that no
 * priorities put the other ahead (Pareto dominance).
 *
 * @param better the one that dominates
 * @param worse the one that is dominated
 */
public record Dominance(Alternative better, Alternative worse) {
  /**
   * Every dominance among some alternatives, in their order. A missing measurement may be anything:
   * for the better it counts as 0 points and for the worse as 100.
   *
   * @param alternatives indexes in the comparison
   */
  public static List<Dominance> among(Comparison comparison, int... alternatives) {
    List<Dominance> found = new ArrayList<>();
    for (int a : alternatives) {
      for (int b : alternatives) {
        if (a != b && dominates(comparison, a, b)) {
          found.add(
              new Dominance(comparison.alternatives().get(a), comparison.alternatives().get(b)));
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean dominates(Comparison comparison, int better, int worse) {
    boolean above = false;
    for (int c = 0; c < comparison.criteria().size(); c++) {
      double low = comparison.isMissing(better, c) ? 0 : comparison.points(better, c);
      double high = comparison.isMissing(worse, c) ? 100 : comparison.points(worse, c);
      if (low < high) {
        return false;
      }
      above |= low > high;
    }
    return above;
  }
}
