package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What happens to the totals while one share moves from 0 to all it can have and the others split
 * the rest in proportion: one-way weight sensitivity. Every total is a straight line in the share,
 * so that the places where the leader changes are exact.
 */
public sealed interface WeightWalk {
  /** The share at the present priorities, 0..1. */
  double present();

  /** Why a share cannot move along a walk. */
  enum Hold {
    /** The dimension is pinned. */
    PINNED,
    /** The pins leave nothing to the free dimensions. */
    NOTHING_FREE,
    /** Nothing else has a share that could give or take: the proportion of the others is 0/0. */
    NO_OTHER
  }

  /**
   * The share cannot move.
   *
   * @param present where it stays, 0..1
   * @param hold why
   */
  record Held(double present, Hold hold) implements WeightWalk {}

  /**
   * A part of the walk on which the same candidates lead.
   *
   * @param from share at which it starts
   * @param to share at which it ends, greater than {@code from}
   * @param leaders who leads on it; more than one if they are level all along
   */
  record Stretch(double from, double to, List<Alternative> leaders) {
    public Stretch {
      leaders = List.copyOf(leaders);
    }
  }

  /** The share can move. */
  final class Open implements WeightWalk {
    // A change of leader this near to the present share is at the present share.
    private static final double HERE = 1e-10;

    private final Contest contest;
    private final double present;
    private final double reach;
    private final double others;
    private final double[] atNothing;
    private final double[] atReach;
    private final UpperEnvelope envelope;

    private Open(
        Contest contest,
        double present,
        double reach,
        double others,
        double[] atNothing,
        double[] atReach) {
      this.contest = contest;
      this.present = present;
      this.reach = reach;
      this.others = others;
      this.atNothing = atNothing;
      this.atReach = atReach;
      this.envelope = UpperEnvelope.of(atNothing, atReach);
    }

    @Override
    public double present() {
      return present;
    }

    /** The largest share it can have, above 0 and up to 1. */
    public double reach() {
      return reach;
    }

    /** Total, 0..100 points, of the candidate at a place if the share were this. */
    public double total(int place, double share) {
      double part = share / reach;
      return atNothing[place] * (1 - part) + atReach[place] * part;
    }

    /** The whole walk, from share 0 to {@link #reach()}. */
    public List<Stretch> stretches() {
      List<Stretch> stretches = new ArrayList<>(envelope.size());
      for (int i = 0; i < envelope.size(); i++) {
        double from = envelope.start(i) * reach;
        stretches.add(new Stretch(from, envelope.end(i) * reach, leaders(i)));
      }
      return List.copyOf(stretches);
    }

    /**
     * The nearest change of leader at or below the present share. Where the leader changes at the
     * present share itself, this is that place with those who lead below it.
     */
    public Optional<FlipPoint> below() {
      for (int i = envelope.size() - 1; i > 0; i--) {
        double share = envelope.start(i) * reach;
        if (share <= present + HERE) {
          return Optional.of(flip(share, i - 1));
        }
      }
      return Optional.empty();
    }

    /** The nearest change of leader at or above the present share; see {@link #below()}. */
    public Optional<FlipPoint> above() {
      for (int i = 1; i < envelope.size(); i++) {
        double share = envelope.start(i) * reach;
        if (share >= present - HERE) {
          return Optional.of(flip(share, i));
        }
      }
      return Optional.empty();
    }

    /** Whether the leader changes at the present share itself. */
    public boolean changesHere() {
      return below().isPresent() && below().get().share() >= present - HERE;
    }

    private FlipPoint flip(double share, int beyond) {
      OptionalDouble position = SliderPositions.giving(share, reach, others);
      return new FlipPoint(share, position, leaders(beyond));
    }

    private List<Alternative> leaders(int piece) {
      List<Alternative> leaders = new ArrayList<>(1);
      for (int i = 0; i < contest.size(); i++) {
        if (envelope.isTop(i, piece)) {
          leaders.add(contest.candidate(i));
        }
      }
      return leaders;
    }
  }

  /** The walk along the share of a dimension in the whole; pinned shares stay. */
  static WeightWalk ofDimension(Contest contest, int dimension) {
    Shares shares = contest.shares();
    double present = shares.ofDimension(dimension);
    if (!contest.isFree(dimension)) {
      return new Held(present, Hold.PINNED);
    }
    double reach = contest.freeShare();
    if (reach == 0) {
      return new Held(present, Hold.NOTHING_FREE);
    }
    double otherShares = 0;
    double importance = 0;
    for (int d = 0; d < shares.dimensionCount(); d++) {
      if (d != dimension && contest.isFree(d)) {
        otherShares += shares.ofDimension(d);
        importance += contest.priorities().ofDimension(d);
      }
    }
    if (otherShares == 0) {
      return new Held(present, Hold.NO_OTHER);
    }
    double[] atNothing = new double[contest.size()];
    double[] atReach = new double[contest.size()];
    for (int i = 0; i < atReach.length; i++) {
      double mean = 0;
      for (int d = 0; d < shares.dimensionCount(); d++) {
        if (d != dimension && contest.isFree(d)) {
          mean += shares.ofDimension(d) / otherShares * contest.points(i, d);
        }
      }
      double pinned = contest.pinnedPoints(i);
      atNothing[i] = pinned + reach * mean;
      atReach[i] = pinned + reach * contest.points(i, dimension);
    }
    return new Open(contest, present, reach, importance, atNothing, atReach);
  }

  /** The walk along the share of a criterion within its dimension; all dimensions stay. */
  static WeightWalk ofCriterion(Contest contest, int criterion) {
    Comparison comparison = contest.comparison();
    Priorities priorities = contest.priorities();
    int dimension = comparison.dimensionOf(criterion);
    int from = comparison.firstCriterion(dimension);
    int to = comparison.endCriterion(dimension);
    double others = 0;
    for (int c = from; c < to; c++) {
      others += c == criterion ? 0 : priorities.ofCriterion(c);
    }
    double own = priorities.ofCriterion(criterion);
    // Without any importance the criteria of a dimension share it equally.
    boolean equal = others + own == 0;
    if (to - from == 1 || (others == 0 && !equal)) {
      return new Held(1, Hold.NO_OTHER);
    }
    double share = contest.shares().ofDimension(dimension);
    double[] atNothing = new double[contest.size()];
    double[] atReach = new double[contest.size()];
    for (int i = 0; i < atReach.length; i++) {
      double mean = 0;
      for (int c = from; c < to; c++) {
        if (c != criterion) {
          double weight = equal ? 1.0 / (to - from - 1) : priorities.ofCriterion(c) / others;
          mean += weight * comparison.points(contest.index(i), c);
        }
      }
      double elsewhere = 0;
      for (int d = 0; d < comparison.dimensions().size(); d++) {
        elsewhere += d == dimension ? 0 : contest.shares().ofDimension(d) * contest.points(i, d);
      }
      atNothing[i] = elsewhere + share * mean;
      atReach[i] = elsewhere + share * comparison.points(contest.index(i), criterion);
    }
    double present = equal ? 1.0 / (to - from) : own / (own + others);
    return new Open(contest, present, 1, others, atNothing, atReach);
  }
}
