package dev.weighbridge.window;

import dev.weighbridge.decision.Comparison;
import dev.weighbridge.decision.ExactResults;
import dev.weighbridge.decision.FlipPoint;
import dev.weighbridge.decision.WeightWalk;
import dev.weighbridge.explanation.OfAHundred;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where moving one dimension's slider changes who leads.
 *
 * @param below the nearest change at or below where the slider is, if its slider reaches it
 * @param above the same upwards
 * @param state what there is to say
 * @param beyond the nearest change upwards where no slider position reaches any
 */
record Flips(Optional<Flip> below, Optional<Flip> above, State state, Optional<Beyond> beyond) {
  static final Flips SILENT = only(State.SILENT);

  /** What there is to say about a slider. */
  enum State {
    /** Nothing: it is held, there is nobody to compare, or the verdict is hidden. */
    SILENT,
    /** Another leads somewhere on it. */
    SOMEWHERE,
    /** The same lead wherever it stands, but another leads at a larger share than it can give. */
    BEYOND,
    /** The same lead wherever it stands. */
    NOWHERE,
    /** Nothing else could give or take what it loses or gains. */
    ALONE,
    /** What is held leaves nothing to it. */
    NOTHING_LEFT
  }

  /**
   * One change of leader.
   *
   * @param position of the slider, 0..100
   * @param leaders just beyond it, as indexes of the comparison; at least one
   */
  record Flip(double position, List<Integer> leaders) {
    Flip {
      leaders = List.copyOf(leaders);
    }
  }

  /**
   * A change of leader that the slider alone does not reach.
   *
   * @param percent the whole percent of share above which it holds
   * @param leaders beyond it, as indexes of the comparison; at least one
   */
  record Beyond(int percent, List<Integer> leaders) {
    Beyond {
      leaders = List.copyOf(leaders);
    }
  }

  /** The flips of a dimension's slider; none where the verdict is hidden. */
  static Flips of(Present present, int dimension) {
    Optional<ExactResults> exact = present.analysis().exact();
    if (present.desk().blind() || exact.isEmpty() || exact.get().contest().size() < 2) {
      return SILENT;
    }
    return switch (exact.get().dimensionWalks().get(dimension)) {
      case WeightWalk.Held held ->
          only(
              switch (held.hold()) {
                case PINNED -> State.SILENT;
                case NOTHING_FREE -> State.NOTHING_LEFT;
                case NO_OTHER -> State.ALONE;
              });
      case WeightWalk.Open walk ->
          present.assessment().shares().noPreference()
              ? fromNothing(walk, present.assessment().comparison())
              : along(walk, present.assessment().comparison());
    };
  }

  /**
   * The same at the first whole importance at or beyond each flip: a slider moves in whole steps.
   */
  Flips inWholeSteps() {
    return new Flips(
        below.map(flip -> new Flip(Math.floor(flip.position()), flip.leaders())),
        above.map(flip -> new Flip(Math.ceil(flip.position()), flip.leaders())),
        state,
        beyond);
  }

  private static Flips along(WeightWalk.Open walk, Comparison comparison) {
    Optional<Flip> below = walk.below().flatMap(point -> reachable(point, comparison));
    Optional<Flip> above = walk.above().flatMap(point -> reachable(point, comparison));
    if (below.isPresent() || above.isPresent()) {
      return new Flips(below, above, State.SOMEWHERE, Optional.empty());
    }
    return walk.above()
        .map(
            point -> new Beyond(OfAHundred.beyond(point.share(), true), leaders(point, comparison)))
        .map(beyond ->
            new Flips(Optional.empty(), Optional.empty(), State.BEYOND, Optional.of(beyond)))
        .orElse(only(State.NOWHERE));
  }

  /** Where no slider has a weight, the first step of one gives it all there is. */
  private static Flips fromNothing(WeightWalk.Open walk, Comparison comparison) {
    if (walk.above().isEmpty()) {
      return only(State.NOWHERE);
    }
    WeightWalk.Stretch last = walk.stretches().getLast();
    FlipPoint first = new FlipPoint(last.to(), OptionalDouble.of(0), last.leaders());
    return new Flips(
        Optional.empty(), reachable(first, comparison), State.SOMEWHERE, Optional.empty());
  }

  private static Optional<Flip> reachable(FlipPoint point, Comparison comparison) {
    if (point.position().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Flip(point.position().getAsDouble(), leaders(point, comparison)));
  }

  private static List<Integer> leaders(FlipPoint point, Comparison comparison) {
    return point.leaders().stream()
        .map(leader -> comparison.alternativeIndex(leader.id()))
        .toList();
  }

  private static Flips only(State state) {
    return new Flips(Optional.empty(), Optional.empty(), state, Optional.empty());
  }
}
