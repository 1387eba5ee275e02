package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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
  /** Below this lead, in points, nobody is ahead. */
  public static final double SMALLEST_LEAD = 1;

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

  /** How the best two of some alternatives with enough evidence stand to each other. */
  public Lead lead(Set<String> shown) {
    List<Standing> able = ranking(shown).stream().filter(Standing::isCovered).toList();
    return switch (able.size()) {
      case 0 -> new Lead.Nobody();
      case 1 -> new Lead.Alone(able.getFirst());
      default -> {
        Standing first = able.get(0);
        Standing second = able.get(1);
        double points = first.total() - second.total();
        yield points < SMALLEST_LEAD
            ? new Lead.TooClose(first, second, points)
            : new Lead.Ahead(first, second, points);
      }
    };
  }
}
