package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The fewest share points to move between free dimensions until a challenger is level with the
 * leader.
 *
 * <p>With {@code d} the leader's points minus the challenger's per dimension, moving a share {@code
 * m} from dimension i to j lowers the lead by {@code m·(d_i − d_j)}. There is one linear
 * constraint, so greedy is exact: give to the free dimension that favours the challenger most, take
 * from those that favour the leader most, in order. No third candidate can be ahead at the minimum
 * over the challengers: it would have drawn level on the way there, with less moved.
 */
public sealed interface SmallestChange {
  /**
   * A part of the change.
   *
   * @param from the dimension that gives
   * @param to the dimension that takes
   * @param share what moves, 0..1
   */
  record Move(int from, int to, double share) {}

  /** Why no change of priorities brings another candidate level. */
  enum Obstacle {
    /** There is no other candidate. */
    NO_CHALLENGER,
    /** Fewer than two free dimensions have anything to share. */
    NOTHING_FREE,
    /** Even all free shares on the dimension that favours a challenger most are not enough. */
    NOT_ENOUGH
  }

  /** The candidate that leads at the present priorities. */
  Alternative leader();

  /**
   * The smallest change.
   *
   * @param leader who leads now
   * @param challenger who draws level
   * @param moved the share that moves in all, 0..1; 0 if the two are level already
   * @param moves its parts, those that lower the lead most per point first
   * @param priorities the present ones with the free sliders where the change wants them
   * @param shares what those priorities give: the shares after the change
   */
  record Possible(
      Alternative leader,
      Alternative challenger,
      double moved,
      List<Move> moves,
      Priorities priorities,
      Shares shares)
      implements SmallestChange {
    public Possible {
      moves = List.copyOf(moves);
    }
  }

  /** No change of the free priorities makes another candidate draw level. */
  record Impossible(Alternative leader, Obstacle obstacle) implements SmallestChange {}

  /** The smallest change over all challengers; of equal ones that to the better-placed. */
  static SmallestChange of(Contest contest) {
    Alternative leader = contest.candidate(contest.leader());
    if (contest.size() == 1) {
      return new Impossible(leader, Obstacle.NO_CHALLENGER);
    }
    Optional<Draft> best = Optional.empty();
    for (int i = 0; i < contest.size(); i++) {
      if (i != contest.leader()) {
        Optional<Draft> draft = Draft.of(contest, i);
        if (draft.isPresent() && (best.isEmpty() || draft.get().isBetter(best.get(), contest))) {
          best = draft;
        }
      }
    }
    if (best.isPresent()) {
      return best.get().finish(contest);
    }
    long open =
        IntStream.range(0, contest.shares().dimensionCount()).filter(contest::isFree).count();
    boolean stuck = open < 2 || contest.freeShare() == 0;
    return new Impossible(leader, stuck ? Obstacle.NOTHING_FREE : Obstacle.NOT_ENOUGH);
  }

  /**
   * The change that brings one challenger level.
   *
   * @param challenger its place
   * @param moved the share that moves
   */
  record Draft(int challenger, double moved, List<Move> moves) {
    // Changes this close together are equal; a lead this small, in points, is rounding.
    private static final double EQUAL = 1e-12;

    static Optional<Draft> of(Contest contest, int challenger) {
      int leader = contest.leader();
      double left = contest.total(leader) - contest.total(challenger);
      if (left <= Contest.TIE) {
        return Optional.of(new Draft(challenger, 0, List.of()));
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
      List<Move> moves = new ArrayList<>(dimensions);
      for (int from : givers(contest, difference, to)) {
        double gain = difference[from] - difference[to];
        double share = Math.min(contest.shares().ofDimension(from), left / gain);
        moves.add(new Move(from, to, share));
        moved += share;
        left -= share * gain;
        if (left <= Contest.TIE) {
          return Optional.of(new Draft(challenger, moved, moves));
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

    boolean isBetter(Draft other, Contest contest) {
      if (Math.abs(moved - other.moved) > EQUAL) {
        return moved < other.moved;
      }
      return contest.total(challenger) > contest.total(other.challenger);
    }

    Possible finish(Contest contest) {
      double[] shares = new double[contest.shares().dimensionCount()];
      for (int d = 0; d < shares.length; d++) {
        shares[d] = contest.shares().ofDimension(d);
      }
      for (Move move : moves) {
        shares[move.from()] = Math.max(shares[move.from()] - move.share(), 0);
        shares[move.to()] += move.share();
      }
      Priorities after =
          moves.isEmpty()
              ? contest.priorities()
              : SliderPositions.giving(contest.priorities(), shares);
      return new Possible(
          contest.candidate(contest.leader()),
          contest.candidate(challenger),
          moved,
          moves,
          after,
          Shares.of(contest.comparison(), after));
    }
  }
}
