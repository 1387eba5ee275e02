package dev.weighbridge.figure;

import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.decision.Acceptability;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.decision.Candidacy;
import dev.weighbridge.decision.Contest;
import dev.weighbridge.decision.ExactResults;
import dev.weighbridge.decision.LargestRemainder;
import dev.weighbridge.decision.PriorityShare;
import dev.weighbridge.decision.Shares;
import dev.weighbridge.explanation.Advice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an acceptability figure shows.
 *
 * @param candidates those that may lead, the one that is first most often before the others
 * @param out those shown that may not
 * @param dimensions in the dataset's order
 * @param shares present shares of the dimensions, 0..1; they add up to 1
 * @param noPreference whether these are equal only because nothing was preferred
 * @param freedom which priorities are counted
 * @param exact part of these for which the first of two candidates leads, with the evidence as it
 *     stands; empty unless there are two, and priorities to vary
 * @param ranked the same among the priorities in the present rank order
 */
public record AcceptabilityView(
    List<Candidate> candidates,
    List<Out> out,
    List<FitView.Name> dimensions,
    List<Double> shares,
    boolean noPreference,
    Freedom freedom,
    Optional<PriorityShare> exact,
    Optional<PriorityShare> ranked) {
  /** Which priorities are counted. */
  public enum Freedom {
    ALL,
    AROUND_PINS,
    /** The pins leave only the present ones. */
    NONE
  }

  /**
   * A language that may lead.
   *
   * @param id in the dataset
   * @param language index in the dataset
   * @param name for people
   * @param ranks part of all priorities and evidence, 0..1, that gives it each rank, the best first
   * @param percents the same as whole percents that add up to 100
   * @param choice what those want who would choose it; empty if it is never first
   */
  public record Candidate(
      String id,
      int language,
      String name,
      List<Double> ranks,
      List<Integer> percents,
      Optional<Choice> choice) {
    public Candidate {
      ranks = List.copyOf(ranks);
      percents = List.copyOf(percents);
    }

    double first() {
      return ranks.getFirst();
    }
  }

  /**
   * What those typically want who would choose a language.
   *
   * @param weights of the dimensions, 0..1; they add up to 1
   * @param confidence part of the evidence, 0..1, for which it is first with these weights
   */
  public record Choice(List<Double> weights, double confidence) {
    public Choice {
      weights = List.copyOf(weights);
    }
  }

  /**
   * A language that may not lead.
   *
   * @param id in the dataset
   * @param language index in the dataset
   * @param name for people
   * @param obstacle why
   */
  public record Out(String id, int language, String name, Obstacle obstacle) {}

  public AcceptabilityView {
    candidates = List.copyOf(candidates);
    out = List.copyOf(out);
    dimensions = List.copyOf(dimensions);
    shares = List.copyOf(shares);
  }

  /** Whether all are level at all priorities and for all evidence. */
  boolean isLevel() {
    return candidates.stream().allMatch(candidate -> candidate.first() == 1);
  }

  /** Whether some share a first place, which counts for each of them. */
  boolean sharesFirst() {
    return candidates.stream().mapToDouble(Candidate::first).sum() > 1 + 1e-9;
  }

  /** The view of an advice; a pure function of it. */
  public static AcceptabilityView of(Advice advice) {
    List<Out> out =
        advice.analysis().candidacies().stream()
            .flatMap(candidacy -> out(candidacy).stream())
            .toList();
    List<FitView.Name> dimensions =
        advice.dataset().dimensions().stream().map(AcceptabilityView::name).toList();
    Shares shares = advice.assessment().shares();
    List<Double> present = new ArrayList<>();
    for (int d = 0; d < shares.dimensionCount(); d++) {
      present.add(shares.ofDimension(d));
    }
    AcceptabilityView nobody =
        new AcceptabilityView(
            List.of(),
            out,
            dimensions,
            present,
            shares.noPreference(),
            Freedom.ALL,
            Optional.empty(),
            Optional.empty());
    return advice
        .acceptability()
        .map(found -> nobody.with(found, advice.analysis().exact().orElseThrow()))
        .orElse(nobody);
  }

  private AcceptabilityView with(Acceptability found, ExactResults exact) {
    Contest contest = exact.contest();
    Freedom freedom = freedom(contest);
    List<Integer> order = order(found);
    boolean swapped = order.getFirst() != 0;
    return new AcceptabilityView(
        candidates(found, contest, order),
        out,
        dimensions,
        shares,
        noPreference,
        freedom,
        freedom == Freedom.NONE
            ? Optional.empty()
            : exact.priorityShare().map(s -> turned(s, swapped)),
        freedom == Freedom.NONE
            ? Optional.empty()
            : exact.rankedPriorityShare().map(s -> turned(s, swapped)));
  }

  private static Freedom freedom(Contest contest) {
    int free = 0;
    for (int d = 0; d < contest.shares().dimensionCount(); d++) {
      free += contest.isFree(d) ? 1 : 0;
    }
    if (free == contest.shares().dimensionCount()) {
      return Freedom.ALL;
    }
    // A single free dimension has what the pins leave, whatever its importance.
    return free > 1 && contest.freeShare() > 0 ? Freedom.AROUND_PINS : Freedom.NONE;
  }

  /** Places by how often each is first; of those equal, by rank on average. */
  private static List<Integer> order(Acceptability found) {
    List<Integer> order = new ArrayList<>();
    double[] mean = new double[found.alternatives()];
    for (int i = 0; i < mean.length; i++) {
      order.add(i);
      for (int rank = 0; rank < mean.length; rank++) {
        mean[i] += rank * found.rank(i, rank).value();
      }
    }
    order.sort(
        Comparator.<Integer>comparingDouble(i -> -found.rank(i, 0).value())
            .thenComparingDouble(i -> mean[i]));
    return order;
  }

  private static List<Candidate> candidates(
      Acceptability found, Contest contest, List<Integer> order) {
    int count = order.size();
    int[] firsts = firsts(order.stream().mapToDouble(i -> found.rank(i, 0).value()).toArray());
    List<Candidate> candidates = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      int place = order.get(k);
      double[] ranks = new double[count];
      for (int rank = 0; rank < count; rank++) {
        ranks[rank] = found.rank(place, rank).value();
      }
      Alternative language = contest.candidate(place);
      candidates.add(
          new Candidate(
              language.id(),
              contest.index(place),
              language.name(),
              Arrays.stream(ranks).boxed().toList(),
              percents(ranks, firsts[k]),
              found.confidence(place).map(c -> new Choice(weights(found, place), c.value()))));
    }
    return candidates;
  }

  /** The first places as whole percents: they add up to 100 unless some are shared. */
  private static int[] firsts(double[] firsts) {
    double sum = Arrays.stream(firsts).sum();
    return Math.abs(sum - 1) < 1e-9
        ? LargestRemainder.apportion(firsts, 100)
        : Arrays.stream(firsts).mapToInt(first -> (int) Math.round(100 * first)).toArray();
  }

  /** The ranks of one candidate as whole percents that add up to 100. */
  private static List<Integer> percents(double[] ranks, int first) {
    double[] others = ranks.clone();
    others[0] = 0;
    boolean any = Arrays.stream(others).sum() > 0;
    int[] whole = any ? LargestRemainder.apportion(others, 100 - first) : new int[ranks.length];
    whole[0] = any ? first : 100;
    return Arrays.stream(whole).boxed().toList();
  }

  private static List<Double> weights(Acceptability found, int place) {
    List<Double> weights = new ArrayList<>();
    for (int d = 0; d < found.criteria(); d++) {
      weights.add(found.centralWeight(place, d).orElseThrow().value());
    }
    return weights;
  }

  private static PriorityShare turned(PriorityShare share, boolean swapped) {
    return share instanceof PriorityShare.Parts(double one, double other) && swapped
        ? new PriorityShare.Parts(other, one)
        : share;
  }

  private static Optional<Out> out(Candidacy candidacy) {
    Alternative language = candidacy.alternative();
    return Obstacle.of(candidacy)
        .map(o -> new Out(language.id(), candidacy.standing().index(), language.name(), o));
  }

  private static FitView.Name name(DimensionEvidence dimension) {
    return new FitView.Name(dimension.id(), dimension.shortName());
  }
}
