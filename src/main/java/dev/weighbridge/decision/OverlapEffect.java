package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a declared double counting does: how much the overlapping criteria weigh together, and what
 * the totals are if they are merged into one.
 *
 * <p>The merged criterion has the plain average of its members' points and the weight of the
 * largest member; all weights are then divided by their sum, {@code 1 − combined + largest}. Pins
 * are not looked at: the question is what the same weights say without the double counting.
 *
 * @param overlap the declared overlap
 * @param combinedShare what its criteria weigh together, 0..1
 * @param largestShare the weight of the largest of them, which the merged criterion keeps
 * @param merged the totals after merging, best first; equal ones in the order of the candidates
 */
public record OverlapEffect(
    Overlap overlap, double combinedShare, double largestShare, List<Total> merged) {
  public OverlapEffect {
    merged = List.copyOf(merged);
  }

  /** The effect of an overlap on the totals of the candidates. */
  public static OverlapEffect of(Contest contest, Overlap overlap) {
    Comparison comparison = contest.comparison();
    int[] members = overlap.criteria().stream().mapToInt(comparison::criterionIndex).toArray();
    double combined = 0;
    double largest = 0;
    for (int c : members) {
      combined += contest.shares().ofCriterion(c);
      largest = Math.max(largest, contest.shares().ofCriterion(c));
    }
    List<Total> totals = new ArrayList<>(contest.size());
    for (int i = 0; i < contest.size(); i++) {
      double points = 0;
      double counted = 0;
      for (int c : members) {
        double own = comparison.points(contest.index(i), c);
        points += own / members.length;
        counted += contest.shares().ofCriterion(c) * own;
      }
      double total = (contest.total(i) - counted + largest * points) / (1 - combined + largest);
      totals.add(new Total(contest.candidate(i), total));
    }
    totals.sort(Comparator.comparingDouble(Total::points).reversed());
    return new OverlapEffect(overlap, combined, largest, totals);
  }

  /** The lead after merging over the second, points; 0 if there is only one candidate. */
  public double lead() {
    return merged.size() < 2 ? 0 : merged.get(0).points() - merged.get(1).points();
  }
}
