package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold after any sequence of edits. */
class InvariantsTest {
  private static final int EDITS = 6;

  @Test
  void holdOverRandomEdits() {
    check(1, 5_000);
  }

  @Test
  @Tag("deep")
  void holdOverAMillionRandomSequencesOfEdits() {
    check(1_000_000, 1_000_000);
  }

  private static void check(long firstSeed, int sequences) {
    Problem start = Problem.random(firstSeed);
    for (long seed = firstSeed; seed < firstSeed + sequences; seed++) {
      String where = "seed " + seed;
      // A new comparison now and then: it costs more than many edits.
      if (seed % 100 == 0) {
        start = Problem.random(seed);
      }
      Problem problem = edit(where, start, new SplittableRandom(seed));
      assertFinite(where, problem.contest());
      if (seed % 100 == 0) {
        assertSplittingChangesNoOtherShare(where, problem);
        assertOrderDoesNotMatter(where, problem, seed);
        assertAnotherLanguageChangesNoTotal(where, problem);
      }
    }
  }

  private static Problem edit(String where, Problem start, SplittableRandom random) {
    Priorities priorities = start.priorities();
    for (int i = 0; i < EDITS; i++) {
      int d = random.nextInt(priorities.dimensionCount());
      int c = random.nextInt(priorities.criterionCount());
      double importance = random.nextInt(4) == 0 ? 0 : random.nextDouble(100);
      Priorities before = priorities;
      priorities =
          switch (random.nextInt(4)) {
            case 0 -> priorities.withDimension(d, importance);
            case 1 -> priorities.withCriterion(c, importance);
            case 2 -> priorities.withoutPin(d);
            default -> pin(priorities, d, random.nextDouble());
          };
      assertShares(where, start.comparison(), priorities);
      Priorities back = before.withDimension(d, importance).withDimension(d, before.ofDimension(d));
      assertEquals(before, back, where);
    }
    return start.with(priorities);
  }

  /** Pins a part of what the other pins leave; the last free dimension stays free. */
  private static Priorities pin(Priorities priorities, int dimension, double part) {
    double left = 1;
    int others = 0;
    for (int d = 0; d < priorities.dimensionCount(); d++) {
      boolean other = d != dimension && priorities.isPinned(d);
      left -= other ? priorities.pinnedShare(d).orElseThrow() : 0;
      others += other ? 1 : 0;
    }
    return others == priorities.dimensionCount() - 1
        ? priorities
        : priorities.withPin(dimension, Math.max(left, 0) * part);
  }

  private static void assertShares(String where, Comparison comparison, Priorities priorities) {
    Shares shares = Shares.of(comparison, priorities);
    double sum = 0;
    double criteria = 0;
    for (int d = 0; d < shares.dimensionCount(); d++) {
      double share = shares.ofDimension(d);
      assertTrue(share >= 0 && share <= 1 + 1e-12, where);
      sum += share;
      if (priorities.isPinned(d)) {
        double pinned = priorities.pinnedShare(d).orElseThrow();
        assertEquals(Double.doubleToLongBits(pinned), Double.doubleToLongBits(share), where);
      }
    }
    for (int c = 0; c < comparison.criteria().size(); c++) {
      criteria += shares.ofCriterion(c);
    }
    assertEquals(1, sum, 1e-12, where);
    assertEquals(1, criteria, 1e-12, where);
    assertEquals(100, IntStream.of(shares.wholePercents()).sum(), where);
  }

  private static void assertFinite(String where, Contest contest) {
    DoubleStream.Builder numbers = DoubleStream.builder();
    int dimensions = contest.shares().dimensionCount();
    for (int d = 0; d < dimensions; d++) {
      add(numbers, WeightWalk.ofDimension(contest, d));
    }
    for (int c = 0; c < contest.comparison().criteria().size(); c++) {
      add(numbers, WeightWalk.ofCriterion(contest, c));
      switch (ScoreNeeded.of(contest, contest.leader(), c)) {
        case ScoreNeeded.OnScale found -> numbers.add(found.points()).add(found.value());
        case ScoreNeeded.OffScale found -> numbers.add(found.points());
        case ScoreNeeded.NoWeight _, ScoreNeeded.NoRival _ -> {}
      }
    }
    switch (SmallestChange.of(contest)) {
      case SmallestChange.Possible found -> {
        numbers.add(found.moved());
        addShares(numbers, found.shares());
      }
      case SmallestChange.Impossible _ -> {}
    }
    BestCase best = BestCase.of(contest, contest.size() - 1).orElseThrow();
    numbers.add(best.lead());
    addShares(numbers, best.shares());
    best.nearest().ifPresent(nearest -> addShares(numbers.add(nearest.moved()), nearest.shares()));
    if (PriorityShare.of(contest, 0, 1) instanceof PriorityShare.Parts(double one, double two)) {
      assertTrue(one >= 0 && one <= 1 && two >= 0 && two <= 1, where);
    }
    assertTrue(numbers.build().allMatch(Double::isFinite), where);
  }

  private static void add(DoubleStream.Builder numbers, WeightWalk walk) {
    numbers.add(walk.present());
    if (walk instanceof WeightWalk.Open open) {
      open.below().ifPresent(flip -> add(numbers, flip));
      open.above().ifPresent(flip -> add(numbers, flip));
    }
  }

  private static void add(DoubleStream.Builder numbers, FlipPoint flip) {
    numbers.add(flip.share());
    OptionalDouble position = flip.position();
    position.ifPresent(numbers::add);
    assertTrue(position.isEmpty() || position.getAsDouble() <= 100);
  }

  private static void addShares(DoubleStream.Builder numbers, Shares shares) {
    for (int d = 0; d < shares.dimensionCount(); d++) {
      numbers.add(shares.ofDimension(d));
    }
  }

  private static void assertSplittingChangesNoOtherShare(String where, Problem problem) {
    Comparison comparison = problem.comparison();
    Priorities priorities = problem.priorities();
    int split = comparison.criteria().size() / 2;
    List<Dimension> dimensions = new ArrayList<>();
    for (Dimension dimension : comparison.dimensions()) {
      List<Criterion> criteria = new ArrayList<>(dimension.criteria());
      int at = criteria.indexOf(comparison.criteria().get(split));
      if (at >= 0) {
        criteria.add(at + 1, new Criterion("half", "Half", Problem.POINTS));
      }
      dimensions.add(new Dimension(dimension.id(), dimension.name(), criteria));
    }
    Comparison finer =
        Comparison.of(comparison.alternatives(), dimensions, Map.of(), List.of(), List.of());
    double[] importance = new double[priorities.criterionCount() + 1];
    for (int c = 0; c < importance.length; c++) {
      double whole = priorities.ofCriterion(c <= split ? c : c - 1);
      importance[c] = c == split || c == split + 1 ? whole / 2 : whole;
    }
    double[] ofDimensions =
        IntStream.range(0, dimensions.size()).mapToDouble(priorities::ofDimension).toArray();
    Priorities halved = Priorities.of(ofDimensions, importance);
    for (int d = 0; d < dimensions.size(); d++) {
      if (priorities.isPinned(d)) {
        halved = halved.withPin(d, priorities.pinnedShare(d).orElseThrow());
      }
    }
    Shares before = Shares.of(comparison, priorities);
    Shares after = Shares.of(finer, halved);
    double own = 0;
    for (int c = comparison.firstCriterion(comparison.dimensionOf(split));
        c < comparison.endCriterion(comparison.dimensionOf(split));
        c++) {
      own += priorities.ofCriterion(c);
    }
    for (int d = 0; d < dimensions.size(); d++) {
      assertEquals(before.ofDimension(d), after.ofDimension(d), where);
    }
    for (int c = 0; c < comparison.criteria().size(); c++) {
      boolean sibling = comparison.dimensionOf(c) == comparison.dimensionOf(split);
      // Without any importance the criteria share equally, and there is one more of them.
      if (c != split && (!sibling || own > 0)) {
        double now = after.ofCriterion(c < split ? c : c + 1);
        assertEquals(before.ofCriterion(c), now, 1e-15, where);
      }
    }
  }

  private static void assertOrderDoesNotMatter(String where, Problem problem, long seed) {
    Comparison comparison = problem.comparison();
    List<Alternative> alternatives = new ArrayList<>(comparison.alternatives());
    List<Dimension> dimensions = new ArrayList<>();
    Random random = new Random(seed);
    Collections.shuffle(alternatives, random);
    for (Dimension dimension : comparison.dimensions()) {
      List<Criterion> criteria = new ArrayList<>(dimension.criteria());
      Collections.shuffle(criteria, random);
      dimensions.add(new Dimension(dimension.id(), dimension.name(), criteria));
    }
    Comparison shuffled =
        Comparison.of(alternatives, dimensions, known(comparison), List.of(), List.of());
    Priorities priorities = problem.priorities();
    for (int c = 0; c < comparison.criteria().size(); c++) {
      double importance =
          problem
              .priorities()
              .ofCriterion(comparison.criterionIndex(shuffled.criteria().get(c).id()));
      priorities = priorities.withCriterion(c, importance);
    }
    Assessment before = problem.assessment();
    Assessment after = Assessment.of(shuffled, priorities);
    for (Standing standing : after.standings()) {
      int index = comparison.alternativeIndex(standing.alternative().id());
      assertEquals(before.standings().get(index).total(), standing.total(), 1e-11, where);
    }
    double first = moved(problem.contest());
    double second = moved(new Problem(shuffled, priorities).contest());
    assertEquals(first, second, 1e-9, where);
  }

  private static double moved(Contest contest) {
    return SmallestChange.of(contest) instanceof SmallestChange.Possible possible
        ? possible.moved()
        : -1;
  }

  private static void assertAnotherLanguageChangesNoTotal(String where, Problem problem) {
    Comparison comparison = problem.comparison();
    List<Alternative> more = new ArrayList<>(comparison.alternatives());
    more.addFirst(new Alternative("new", "New"));
    Map<String, Map<String, Measurement>> known = known(comparison);
    known.put(
        "new", Map.of(comparison.criteria().getFirst().id(), Measurement.Measured.exactly(100)));
    Comparison larger = Comparison.of(more, comparison.dimensions(), known, List.of(), List.of());
    List<Standing> before = problem.assessment().standings();
    List<Standing> after = Assessment.of(larger, problem.priorities()).standings();
    for (int a = 0; a < before.size(); a++) {
      assertEquals(
          Double.doubleToLongBits(before.get(a).total()),
          Double.doubleToLongBits(after.get(a + 1).total()),
          where);
    }
  }

  private static Map<String, Map<String, Measurement>> known(Comparison comparison) {
    Map<String, Map<String, Measurement>> known = new HashMap<>();
    for (int a = 0; a < comparison.alternatives().size(); a++) {
      Map<String, Measurement> row = new HashMap<>();
      for (int c = 0; c < comparison.criteria().size(); c++) {
        row.put(comparison.criteria().get(c).id(), comparison.measurement(a, c));
      }
      known.put(comparison.alternatives().get(a).id(), row);
    }
    return known;
  }
}
