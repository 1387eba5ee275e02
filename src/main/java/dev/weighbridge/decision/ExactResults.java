package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What follows from the present priorities without any sampling: cheap enough for every move of a
 * slider. What only an open pane asks for is computed when asked.
 *
 * @param contest the candidates at the present priorities
 * @param dimensionWalks one per dimension
 * @param criterionWalks one per criterion, along its share within its dimension
 * @param smallestChange the fewest share points to move until a challenger is level
 * @param reasons for the leader's lead over the best of the others; empty without another candidate
 * @param priorityShare the part of all priorities for which the first and the second candidate
 *     lead; empty unless there are exactly two
 * @param rankedPriorityShare the same among the priorities in the present rank order; empty also if
 *     two free dimensions are equally important
 * @param dominances among the candidates
 * @param equalWeights the candidates' totals without any weighting, best first
 * @param overlaps one per declared overlap
 */
public record ExactResults(
    Contest contest,
    List<WeightWalk> dimensionWalks,
    List<WeightWalk> criterionWalks,
    SmallestChange smallestChange,
    Optional<Reasons> reasons,
    Optional<PriorityShare> priorityShare,
    Optional<PriorityShare> rankedPriorityShare,
    List<Dominance> dominances,
    List<Total> equalWeights,
    List<OverlapEffect> overlaps) {

  public ExactResults {
    dimensionWalks = List.copyOf(dimensionWalks);
    criterionWalks = List.copyOf(criterionWalks);
    dominances = List.copyOf(dominances);
    equalWeights = List.copyOf(equalWeights);
    overlaps = List.copyOf(overlaps);
  }

  /** The exact results of a contest; a pure function of it. */
  public static ExactResults of(Contest contest) {
    Comparison comparison = contest.comparison();
    int[] candidates = IntStream.range(0, contest.size()).map(contest::index).toArray();
    List<WeightWalk> dimensionWalks = new ArrayList<>(comparison.dimensions().size());
    for (int d = 0; d < comparison.dimensions().size(); d++) {
      dimensionWalks.add(WeightWalk.ofDimension(contest, d));
    }
    List<WeightWalk> criterionWalks = new ArrayList<>(comparison.criteria().size());
    for (int c = 0; c < comparison.criteria().size(); c++) {
      criterionWalks.add(WeightWalk.ofCriterion(contest, c));
    }
    boolean two = contest.size() == 2;
    return new ExactResults(
        contest,
        dimensionWalks,
        criterionWalks,
        SmallestChange.of(contest),
        contest.bestOther(contest.leader()).map(other -> reasons(contest, contest.leader(), other)),
        two ? Optional.of(PriorityShare.of(contest, 0, 1)) : Optional.empty(),
        two
            ? PriorityShare.presentOrder(contest).map(o -> PriorityShare.ranked(contest, 0, 1, o))
            : Optional.empty(),
        Dominance.among(comparison, candidates),
        EqualWeights.totals(comparison, candidates),
        comparison.overlaps().stream().map(o -> OverlapEffect.of(contest, o)).toList());
  }

  private static Reasons reasons(Contest contest, int first, int second) {
    return Reasons.of(
        contest.standing(first), contest.standing(second), contest.comparison().criteria().size());
  }

  /** Why the candidate at one place is ahead of, or behind, that at another. */
  public Reasons reasons(int first, int second) {
    return reasons(contest, first, second);
  }

  /** The score that the candidate at a place needs on a criterion for the lead to become zero. */
  public ScoreNeeded scoreNeeded(int place, int criterion) {
    return ScoreNeeded.of(contest, place, criterion);
  }

  /** The best case of each candidate, in their order; empty if there is only one. */
  public List<BestCase> bestCases() {
    return IntStream.range(0, contest.size())
        .mapToObj(place -> BestCase.of(contest, place))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What other aggregation methods say of the same points and weights. */
  public OtherMethods otherMethods() {
    return OtherMethods.of(contest);
  }
}
