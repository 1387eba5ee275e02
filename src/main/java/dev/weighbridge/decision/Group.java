package dev.weighbridge.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What several people's priorities say together, and how far apart they are.
 *
 * @param people in the given order
 * @param arithmetic the mean of their shares
 * @param geometric the geometric mean of their shares; empty if it is 0/0 because every dimension
 *     has no share for somebody
 * @param spreads one per dimension
 * @param concordance of the rank orders of the dimensions; empty if it is 0/0
 * @param borda one count per candidate, each person ranking the candidates by total
 * @param agreements one per candidate: what it would take for everyone to see it in front
 */
public record Group(
    List<Opinion> people,
    Mean arithmetic,
    Optional<Mean> geometric,
    List<Spread> spreads,
    Optional<Concordance> concordance,
    List<Count> borda,
    List<Agreement> agreements) {

  // Shares, and totals in points, closer than this are equal ranks.
  private static final double EQUAL = 1e-9;

  public Group {
    people = List.copyOf(people);
    spreads = List.copyOf(spreads);
    borda = List.copyOf(borda);
    agreements = List.copyOf(agreements);
  }

  /**
   * One person's priorities.
   *
   * @param name what the person is called
   * @param importance how much the person's say counts, 0 or more
   * @param priorities what matters to the person
   */
  public record Person(String name, double importance, Priorities priorities) {}

  /**
   * What one person's priorities give.
   *
   * @param person whose
   * @param contest the candidates at these priorities
   */
  public record Opinion(Person person, Contest contest) {
    /** Who leads for this person; of equal ones the earlier. */
    public Alternative leader() {
      return contest.candidate(contest.leader());
    }
  }

  /**
   * A mean of the group's weights and what it says. Within a dimension the criteria have the
   * arithmetic mean of their weights.
   *
   * @param shares of the dimensions; they add up to 1
   * @param totals of the candidates, best first; equal ones in their order
   */
  public record Mean(List<Double> shares, List<Total> totals) {
    public Mean {
      shares = List.copyOf(shares);
      totals = List.copyOf(totals);
    }
  }

  /**
   * How far apart the people's shares of one dimension are.
   *
   * @param lowest share, 0..1
   * @param highest share, 0..1
   * @param deviation standard deviation over the people as the whole population
   */
  public record Spread(double lowest, double highest, double deviation) {}

  /**
   * A Borda count.
   *
   * @param candidate whose
   * @param points of everyone together, each person counting by importance
   */
  public record Count(Alternative candidate, double points) {}

  /**
   * What it takes for everyone to see a candidate level or in front.
   *
   * @param candidate the one to agree on
   * @param moves the share, 0..1, that each person would have to move between dimensions; empty if
   *     no priorities of that person's, pins respected, make it lead
   */
  public record Agreement(Alternative candidate, List<OptionalDouble> moves) {
    public Agreement {
      moves = List.copyOf(moves);
    }

    /** What all have to move together; empty if somebody cannot. */
    public OptionalDouble total() {
      return isPossible()
          ? OptionalDouble.of(moves.stream().mapToDouble(OptionalDouble::orElseThrow).sum())
          : OptionalDouble.empty();
    }

    /** What the one who has to move most has to move; empty if somebody cannot. */
    public OptionalDouble largest() {
      return isPossible()
          ? moves.stream().mapToDouble(OptionalDouble::orElseThrow).max()
          : OptionalDouble.empty();
    }

    private boolean isPossible() {
      return moves.stream().allMatch(OptionalDouble::isPresent);
    }
  }

  /**
   * The group's results.
   *
   * @param people one or more, not all with importance 0
   * @param candidates indexes of the alternatives that may lead, the same for everyone
   */
  public static Group of(Comparison comparison, List<Person> people, int... candidates) {
    Refuse.when(people.isEmpty(), "A group needs at least one person.");
    List<Opinion> opinions =
        people.stream()
            .map(p -> new Opinion(p, contest(comparison, p.priorities(), candidates)))
            .toList();
    double[] says = people.stream().mapToDouble(Person::importance).toArray();
    double[][] shares = opinions.stream().map(o -> shares(o.contest())).toArray(double[][]::new);
    double[] arithmetic = GroupWeights.arithmeticMean(shares, says);
    double[] criteria = GroupWeights.arithmeticMean(criteria(opinions), says);
    double[][] ranks = Arrays.stream(shares).map(s -> Ranks.of(s, EQUAL)).toArray(double[][]::new);
    double[][] places =
        opinions.stream().map(o -> Ranks.of(totals(o.contest()), EQUAL)).toArray(double[][]::new);
    double[] points = Borda.points(places, says);
    Contest any = opinions.getFirst().contest();
    return new Group(
        opinions,
        mean(any, arithmetic, criteria),
        GroupWeights.geometricMean(shares, says).map(mean -> mean(any, mean, criteria)),
        IntStream.range(0, arithmetic.length).mapToObj(d -> spread(shares, d)).toList(),
        Concordance.of(ranks),
        places(any).mapToObj(i -> new Count(any.candidate(i), points[i])).toList(),
        places(any).mapToObj(i -> agreement(opinions, i)).toList());
  }

  private static Contest contest(Comparison comparison, Priorities priorities, int[] candidates) {
    return Contest.of(Assessment.of(comparison, priorities), candidates);
  }

  private static IntStream places(Contest contest) {
    return IntStream.range(0, contest.size());
  }

  private static double[] shares(Contest contest) {
    Shares shares = contest.shares();
    return IntStream.range(0, shares.dimensionCount()).mapToDouble(shares::ofDimension).toArray();
  }

  private static double[] totals(Contest contest) {
    return places(contest).mapToDouble(contest::total).toArray();
  }

  private static double[][] criteria(List<Opinion> opinions) {
    int count = opinions.getFirst().contest().comparison().criteria().size();
    return opinions.stream()
        .map(o -> IntStream.range(0, count).mapToDouble(o.contest().shares()::ofCriterion))
        .map(DoubleStream::toArray)
        .toArray(double[][]::new);
  }

  private static Mean mean(Contest contest, double[] shares, double[] criteria) {
    Comparison comparison = contest.comparison();
    double[] sums = new double[shares.length];
    for (int c = 0; c < criteria.length; c++) {
      sums[comparison.dimensionOf(c)] += criteria[c];
    }
    List<Total> totals = new ArrayList<>(contest.size());
    for (int i = 0; i < contest.size(); i++) {
      double total = 0;
      for (int c = 0; c < criteria.length; c++) {
        int d = comparison.dimensionOf(c);
        double within = sums[d] > 0 ? criteria[c] / sums[d] : 0;
        total += shares[d] * within * comparison.points(contest.index(i), c);
      }
      totals.add(new Total(contest.candidate(i), total));
    }
    totals.sort(Comparator.comparingDouble(Total::points).reversed());
    return new Mean(Arrays.stream(shares).boxed().toList(), totals);
  }

  private static Spread spread(double[][] shares, int dimension) {
    double[] own = Arrays.stream(shares).mapToDouble(s -> s[dimension]).toArray();
    double mean = Arrays.stream(own).average().orElseThrow();
    double variance = Arrays.stream(own).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
    return new Spread(
        Arrays.stream(own).min().orElseThrow(),
        Arrays.stream(own).max().orElseThrow(),
        StrictMath.sqrt(variance));
  }

  private static Agreement agreement(List<Opinion> opinions, int place) {
    List<OptionalDouble> moves = new ArrayList<>(opinions.size());
    for (Opinion opinion : opinions) {
      moves.add(BestCase.moveToLead(opinion.contest(), place));
    }
    return new Agreement(opinions.getFirst().contest().candidate(place), moves);
  }
}
