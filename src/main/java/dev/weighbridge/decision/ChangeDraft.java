package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The change that brings one challenger level.
 *
 * @param challenger its place
 * @param moved the share that moves
 * @param givers all that could give, in the order in which they do
 */
record ChangeDraft(
    int challenger, double moved, List<SmallestChange.Move> moves, List<Integer> givers) {
  // Changes this close together are equal.
  private static final double EQUAL = 1e-12;

  static Optional<ChangeDraft> of(Contest contest, int challenger) {
    int leader = contest.leader();
    double left = contest.total(leader) - contest.total(challenger);
    if (left <= Contest.TIE) {
      return Optional.of(new ChangeDraft(challenger, 0, List.of(), List.of()));
    }
    int dimensions = contest.shares().dimensionCount();
    double[] difference = new double[dimensions];
    int to = -1;
    for (int d = 0; d < dimensions; d++) {
      difference[d] = contest.points(leader, d) - contest.points(challenger, d);
      if (contest.isFree(d) && (to < 0 || difference[d] < difference[to])) {
        to = d;
      }
    }
    double moved = 0;
    List<SmallestChange.Move> moves = new ArrayList<>(dimensions);
    List<Integer> givers = givers(contest, difference, to);
    for (int from : givers) {
      double gain = difference[from] - difference[to];
      double share = Math.min(contest.shares().ofDimension(from), left / gain);
      moves.add(new SmallestChange.Move(from, to, share));
      moved += share;
      left -= share * gain;
      if (left <= Contest.TIE) {
        return Optional.of(new ChangeDraft(challenger, moved, moves, givers));
      }
    }
    return Optional.empty();
  }

  /** The free dimensions that can lower the lead, those that lower it most per point first. */
  private static List<Integer> givers(Contest contest, double[] difference, int to) {
    List<Integer> givers = new ArrayList<>(difference.length);
    for (int d = 0; d < difference.length; d++) {
      boolean has = contest.isFree(d) && contest.shares().ofDimension(d) > 0;
      if (has && difference[d] > difference[to]) {
        givers.add(d);
      }
    }
    givers.sort(Comparator.comparingDouble(d -> -difference[d]));
    return givers;
  }

  boolean isBetter(ChangeDraft other, Contest contest) {
    if (Math.abs(moved - other.moved) > EQUAL) {
      return moved < other.moved;
    }
    return contest.total(challenger) > contest.total(other.challenger);
  }

  SmallestChange.Possible finish(Contest contest) {
    double[] shares = new double[contest.shares().dimensionCount()];
    for (int d = 0; d < shares.length; d++) {
      shares[d] = contest.shares().ofDimension(d);
    }
    for (SmallestChange.Move move : moves) {
      shares[move.from()] = Math.max(shares[move.from()] - move.share(), 0);
      shares[move.to()] += move.share();
    }
    Priorities after =
        moves.isEmpty()
            ? contest.priorities()
            : SliderPositions.giving(contest.priorities(), shares);
    return new SmallestChange.Possible(
        contest.candidate(contest.leader()),
        contest.candidate(challenger),
        moved,
        moves,
        givers,
        after,
        Shares.of(contest.comparison(), after));
  }
}
