package dev.weighbridge.figure;

import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.WeightWalk;
import dev.weighbridge.explanation.Advice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a walk figure shows: the totals at every share that one dimension can have.
 *
 * @param name of the dimension, short
 * @param present its share, 0..1
 * @param percent the same as it is shown everywhere: with the others it adds up to 100
 * @param lines one per language that may lead, in the dataset's order
 * @param course how far the share can move
 * @param ruledOut the languages shown that may not lead
 */
public record WalkView(
    String name,
    double present,
    int percent,
    List<Line> lines,
    Course course,
    List<RuledOut> ruledOut) {
  // A change of leader this near to the present share is at it.
  private static final double HERE = 1e-10;

  public WalkView {
    lines = List.copyOf(lines);
    ruledOut = List.copyOf(ruledOut);
  }

  /**
   * The totals of one language, 0..100 points; they lie on a straight line.
   *
   * @param id in the dataset
   * @param language index in the dataset
   * @param name for people
   * @param atNothing total if the dimension weighed nothing
   * @param atPresent total at the present share
   * @param atReach total at the largest share it can have
   */
  public record Line(
      String id, int language, String name, double atNothing, double atPresent, double atReach) {}

  /** How far a share can move. */
  public sealed interface Course {}

  /**
   * From 0 to a reach.
   *
   * @param reach the largest share, above 0 and up to 1
   * @param stretches all the way from 0 to the reach
   */
  public record Open(double reach, List<Stretch> stretches) implements Course {
    public Open {
      stretches = List.copyOf(stretches);
    }
  }

  /** Not at all. */
  public record Held(WeightWalk.Hold hold) implements Course {}

  /** Nobody may lead, so that nothing can change who does. */
  public record Nobody() implements Course {}

  /**
   * Where the same languages lead.
   *
   * @param from share at which it starts
   * @param to share at which it ends
   * @param leaders places among the lines; more than one if they are level
   */
  public record Stretch(double from, double to, List<Integer> leaders) {
    public Stretch {
      leaders = List.copyOf(leaders);
    }
  }

  /**
   * A change of leader.
   *
   * @param share at which it is
   * @param above whether it lies above the present share (or at it)
   * @param leaders who leads beyond it, seen from the present share
   */
  record Flip(double share, boolean above, List<Integer> leaders) {}

  /** All changes of leader, by share. */
  List<Flip> flips() {
    if (!(course instanceof Open open)) {
      return List.of();
    }
    List<Flip> flips = new ArrayList<>();
    for (int i = 1; i < open.stretches().size(); i++) {
      double share = open.stretches().get(i).from();
      boolean above = share >= present - HERE;
      flips.add(new Flip(share, above, open.stretches().get(above ? i : i - 1).leaders()));
    }
    return flips;
  }

  /** The nearest change of leader below the present share. */
  Optional<Flip> below() {
    return flips().stream().filter(flip -> !flip.above()).reduce((_, last) -> last);
  }

  /** The nearest change of leader at or above the present share. */
  Optional<Flip> above() {
    return flips().stream().filter(Flip::above).findFirst();
  }

  /**
   * The walk along the share of a dimension.
   *
   * @param dimension id
   * @throws IllegalArgumentException if the dataset has no such dimension
   */
  public static WalkView of(Advice advice, String dimension) {
    int d = advice.assessment().comparison().dimensionIndex(dimension);
    String name = advice.dataset().dimensions().get(d).shortName();
    List<RuledOut> ruledOut = RuledOut.of(advice.analysis().candidacies());
    double present = advice.assessment().shares().ofDimension(d);
    int percent = advice.assessment().shares().wholePercents()[d];
    return advice
        .analysis()
        .exact()
        .map(exact -> {
          Contest contest = exact.contest();
          WeightWalk walk = exact.dimensionWalks().get(d);
          return new WalkView(
              name, present, percent, lines(contest, walk), course(contest, walk), ruledOut);
        })
        .orElseGet(() -> new WalkView(name, present, percent, List.of(), new Nobody(), ruledOut));
  }

  private static List<Line> lines(Contest contest, WeightWalk walk) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < contest.size(); i++) {
      double total = contest.total(i);
      lines.add(
          new Line(
              contest.candidate(i).id(),
              contest.index(i),
              contest.candidate(i).name(),
              walk instanceof WeightWalk.Open open ? open.total(i, 0) : total,
              total,
              walk instanceof WeightWalk.Open open ? open.total(i, open.reach()) : total));
    }
    return lines;
  }

  private static Course course(Contest contest, WeightWalk walk) {
    return switch (walk) {
      case WeightWalk.Held held -> new Held(held.hold());
      case WeightWalk.Open open -> {
        List<Stretch> stretches = new ArrayList<>();
        for (WeightWalk.Stretch stretch : open.stretches()) {
          List<Integer> leaders = new ArrayList<>();
          for (int i = 0; i < contest.size(); i++) {
            if (stretch.leaders().contains(contest.candidate(i))) {
              leaders.add(i);
            }
          }
          stretches.add(new Stretch(stretch.from(), stretch.to(), leaders));
        }
        yield new Open(open.reach(), stretches);
      }
    };
  }
}
