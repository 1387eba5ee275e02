package dev.weighbridge.decision;

import java.util.Optional;

/**
 * The score on one measurement at which the lead becomes zero, all else as it is. For the leader
 * that is the fall that lets the runner-up draw level, {@code v − D/w}; for another candidate the
 * rise that takes it level with the leader, {@code v + (T_leader − T)/w}, with {@code w} the
 * criterion's share in the whole.
 */
public sealed interface ScoreNeeded {
  /**
   * There is such a score on the scale.
   *
   * @param points 0..100
   * @param value the same in the criterion's unit
   */
  record OnScale(double points, double value) implements ScoreNeeded {}

  /**
   * The scale ends before that.
   *
   * @param points what would be needed, below 0 or above 100
   */
  record OffScale(double points) implements ScoreNeeded {}

  /** The criterion has no share at the present priorities, so that no score changes anything. */
  record NoWeight() implements ScoreNeeded {}

  /** There is no other candidate. */
  record NoRival() implements ScoreNeeded {}

  /**
   * The score that the candidate at a place needs on a criterion. A missing measurement starts from
   * the points it counts as.
   */
  static ScoreNeeded of(Contest contest, int place, int criterion) {
    Optional<Integer> rival =
        place == contest.leader() ? contest.bestOther(place) : Optional.of(contest.leader());
    if (rival.isEmpty()) {
      return new NoRival();
    }
    double weight = contest.shares().ofCriterion(criterion);
    if (weight == 0) {
      return new NoWeight();
    }
    double behind = contest.total(rival.get()) - contest.total(place);
    double points = contest.comparison().points(contest.index(place), criterion) + behind / weight;
    if (points < -Contest.TIE || points > 100 + Contest.TIE) {
      return new OffScale(points);
    }
    double held = Math.clamp(points, 0.0, 100.0);
    return new OnScale(held, contest.comparison().criteria().get(criterion).scale().value(held));
  }
}
