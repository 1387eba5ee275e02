package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Everything concluded from a comparison and priorities.
 *
 * @param comparison what was compared
 * @param priorities at which priorities
 * @param shares the weights they give
 * @param standings one per alternative, in the comparison's order
 */
public record Assessment(
    Comparison comparison, Priorities priorities, Shares shares, List<Standing> standings) {
  public Assessment {
    standings = List.copyOf(standings);
  }

  /** Assesses all alternatives; a pure function of its arguments. */
  public static Assessment of(Comparison comparison, Priorities priorities) {
    Shares shares = Shares.of(comparison, priorities);
    List<Standing> standings = new ArrayList<>(comparison.alternatives().size());
    for (int a = 0; a < comparison.alternatives().size(); a++) {
      standings.add(Standing.of(comparison, priorities, shares, a));
    }
    return new Assessment(comparison, priorities, shares, standings);
  }

  /**
   * The criteria's shares as whole percents, one per criterion; those of a dimension add up to its
   * own in {@link Shares#wholePercents()}.
   */
  public int[] criterionPercents() {
    int[] percents = shares.wholePercents();
    int[] all = new int[comparison.criteria().size()];
    for (int d = 0; d < percents.length; d++) {
      int from = comparison.firstCriterion(d);
      double[] parts =
          IntStream.range(from, comparison.endCriterion(d))
              .mapToDouble(shares::ofCriterion)
              .toArray();
      int[] whole = LargestRemainder.apportion(parts, percents[d]);
      System.arraycopy(whole, 0, all, from, whole.length);
    }
    return all;
  }

  /** What the criteria of an overlap weigh together: the sum of their whole percents. */
  public int percent(Overlap overlap) {
    int[] percents = criterionPercents();
    return overlap.criteria().stream()
        .mapToInt(id -> percents[comparison.criterionIndex(id)])
        .sum();
  }

  /**
   * The standings of some alternatives, highest total first; equal totals keep the comparison's
   * order.
   *
   * @param shown ids of the alternatives to rank
   */
  public List<Standing> ranking(Set<String> shown) {
    return standings.stream()
        .filter(standing -> shown.contains(standing.alternative().id()))
        .sorted(Comparator.comparingDouble(Standing::total).reversed())
        .toList();
  }
}
