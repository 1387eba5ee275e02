package dev.weighbridge.decision;

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
   * @param givers all dimensions that could give to the one that takes, in that order
   * @param priorities the present ones with the free sliders where the change wants them
   * @param shares what those priorities give: the shares after the change
   */
  record Possible(
      Alternative leader,
      Alternative challenger,
      double moved,
      List<Move> moves,
      List<Integer> givers,
      Priorities priorities,
      Shares shares)
      implements SmallestChange {
    public Possible {
      moves = List.copyOf(moves);
      givers = List.copyOf(givers);
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
    Optional<ChangeDraft> best = Optional.empty();
    for (int i = 0; i < contest.size(); i++) {
      if (i != contest.leader()) {
        Optional<ChangeDraft> draft = ChangeDraft.of(contest, i);
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
}
