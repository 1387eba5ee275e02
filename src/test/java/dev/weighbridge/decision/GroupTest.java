package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GroupTest {
  private static final Comparison COMPARISON =
      Problem.comparison(new double[][] {{80, 20, 50}, {40, 40, 50}, {0, 10, 100}}, 1, 1, 1);

  private static Group.Person person(String name, double importance, double... dimensions) {
    return new Group.Person(
        name, importance, Priorities.of(dimensions, new double[dimensions.length]));
  }

  private static Group group(Group.Person... people) {
    return Group.of(COMPARISON, List.of(people), 0, 1, 2);
  }

  @Test
  void showsEachPersonAndTheMeans() {
    Group group = group(person("Ann", 1, 60, 40, 0), person("Ben", 3, 20, 80, 0));
    assertEquals(List.of("A0", "A1"), group.people().stream().map(o -> o.leader().name()).toList());
    assertEquals(0.3, group.arithmetic().shares().get(0), 1e-15);
    assertEquals(0.7, group.arithmetic().shares().get(1), 1e-15);
    // 0.3·80 + 0.7·20 = 38 against 40.
    assertEquals("A1", group.arithmetic().totals().getFirst().alternative().name());
    assertEquals(40, group.arithmetic().totals().get(0).points(), 1e-12);
    assertEquals(38, group.arithmetic().totals().get(1).points(), 1e-12);
    double first = Math.pow(0.6, 0.25) * Math.pow(0.2, 0.75);
    double second = Math.pow(0.4, 0.25) * Math.pow(0.8, 0.75);
    Group.Mean geometric = group.geometric().orElseThrow();
    assertEquals(first / (first + second), geometric.shares().get(0), 1e-14);
    assertEquals(0, geometric.shares().get(2));
  }

  @Test
  void showsHowFarApartTheyAre() {
    Group group = group(person("Ann", 1, 60, 40, 0), person("Ben", 1, 20, 80, 0));
    Group.Spread spread = group.spreads().get(0);
    assertEquals(0.2, spread.lowest(), 1e-15);
    assertEquals(0.6, spread.highest(), 1e-15);
    assertEquals(0.2, spread.deviation(), 1e-15);
    // Ranks 1 2 3 and 2 1 3: sums 3, 3, 6 deviate by 1, 1, 2 from 4.
    assertEquals(0.75, group.concordance().orElseThrow().corrected(), 1e-14);
    // Each is first for one and second for the other: 2 + 1 points.
    assertEquals(3, group.borda().get(0).points(), 1e-15);
    assertEquals(3, group.borda().get(1).points(), 1e-15);
    assertEquals(0, group.borda().get(2).points(), 1e-15);
    assertEquals("A2", group.borda().get(2).candidate().name());
  }

  @Test
  void showsWhoWouldHaveToMoveHowFarToAgree() {
    Group group = group(person("Ann", 1, 60, 40, 0), person("Ben", 1, 20, 80, 0));
    Group.Agreement first = group.agreements().get(0);
    assertEquals(0, first.moves().get(0).orElseThrow());
    // Ben: 40·s − 20·(1 − s) = 0 at a third; from 0.2.
    assertEquals(1.0 / 3 - 0.2, first.moves().get(1).orElseThrow(), 1e-12);
    assertEquals(1.0 / 3 - 0.2, first.total().orElseThrow(), 1e-12);
    assertEquals(1.0 / 3 - 0.2, first.largest().orElseThrow(), 1e-12);
    Group.Agreement second = group.agreements().get(1);
    assertEquals("A1", second.candidate().name());
    assertEquals(0.6 - 1.0 / 3, second.moves().get(0).orElseThrow(), 1e-12);
  }

  @Test
  void saysWhereSomebodyCannotAgree() {
    Group.Person ann = person("Ann", 1, 60, 40, 0);
    Priorities pinned = ann.priorities().withPin(2, 0);
    Group group = group(new Group.Person("Ann", 1, pinned), person("Ben", 1, 20, 30, 50));
    Group.Agreement third = group.agreements().get(2);
    assertEquals(OptionalDouble.empty(), third.moves().get(0));
    assertTrue(third.moves().get(1).isPresent());
    assertEquals(OptionalDouble.empty(), third.total());
    assertEquals(OptionalDouble.empty(), third.largest());
  }

  @Test
  void hasNoGeometricMeanWhereEverythingIsNothingToSomebody() {
    Group group = group(person("Ann", 1, 60, 40, 0), person("Ben", 1, 0, 0, 50));
    assertEquals(Optional.empty(), group.geometric());
    // Somebody without a say does not count.
    Group.Mean mean =
        group(person("Ann", 1, 60, 40, 0), person("Ben", 0, 0, 0, 50)).geometric().orElseThrow();
    assertEquals(0.6, mean.shares().get(0), 1e-15);
  }

  @Test
  void weighsCriteriaWithinADimensionByTheirMean() {
    Comparison nested = Problem.comparison(new double[][] {{80, 20, 50}, {40, 40, 50}}, 2, 1);
    Group group =
        Group.of(
            nested,
            List.of(
                new Group.Person(
                    "Ann", 1, Priorities.of(new double[] {50, 50}, new double[] {100, 0, 1})),
                new Group.Person(
                    "Ben", 1, Priorities.of(new double[] {50, 50}, new double[] {0, 100, 1}))),
            0,
            1);
    for (Group.Mean mean : List.of(group.arithmetic(), group.geometric().orElseThrow())) {
      assertEquals(0.5 * 50 + 25, mean.totals().get(0).points(), 1e-12);
      assertEquals(0.5 * 40 + 25, mean.totals().get(1).points(), 1e-12);
    }
  }

  @Test
  void needsSomebodyWithASay() {
    assertThrows(IllegalArgumentException.class, () -> group());
    assertThrows(IllegalArgumentException.class, () -> group(person("Ann", 0, 60, 40, 0)));
    Group one = group(person("Ann", 1, 60, 40, 0));
    assertEquals(1, one.concordance().orElseThrow().corrected(), 1e-15);
  }

  @Test
  void equalNumbersShareTheMeanOfTheirRanks() {
    assertArrayEquals(new double[] {2.5, 1, 4, 2.5}, Ranks.of(new double[] {3, 5, 1, 3}, 0), 1e-15);
    assertArrayEquals(
        new double[] {1.5, 1.5, 3}, Ranks.of(new double[] {3, 3 + 1e-12, 1}, 1e-9), 1e-15);
  }

  @Test
  void concordanceIsUndefinedWhereNobodyTellsAnythingApart() {
    assertEquals(Optional.empty(), Concordance.of(new double[][] {{2, 2, 2}, {2, 2, 2}}));
    assertEquals(Optional.empty(), Concordance.of(new double[][] {{1}, {1}}));
    assertThrows(
        IllegalArgumentException.class, () -> Concordance.of(new double[][] {{1, 2}, {1}}));
    assertThrows(IllegalArgumentException.class, () -> Concordance.of(new double[][] {}));
    assertThrows(IllegalArgumentException.class, () -> Borda.points(new double[][] {}));
    assertThrows(
        IllegalArgumentException.class, () -> Borda.points(new double[][] {{1, 2}, {1}}, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> Borda.points(new double[][] {{1, 2}}, 1, 1));
  }

  @Test
  void chiSquareMatchesItsTables() {
    // Upper percentage points (Pearson and Hartley, table 8).
    assertEquals(0.05, ChiSquare.above(3.841458820694124, 1), 1e-12);
    assertEquals(0.05, ChiSquare.above(5.991464547107979, 2), 1e-12);
    assertEquals(0.05, ChiSquare.above(7.814727903251179, 3), 1e-12);
    assertEquals(0.01, ChiSquare.above(23.209251158954356, 10), 1e-12);
    assertEquals(0.95, ChiSquare.above(4.574813079322224, 11), 1e-12);
    assertEquals(1, ChiSquare.above(0, 4));
    assertEquals(1, ChiSquare.above(0, 5));
    assertEquals(0, ChiSquare.above(5000, 5), 1e-300);
  }

  @Test
  void refusesWeightsOfDifferentThings() {
    double[][] uneven = {{1, 2}, {1}};
    assertThrows(IllegalArgumentException.class, () -> GroupWeights.arithmeticMean(uneven, 1, 1));
    double[][] even = {{1, 2}, {2, 1}};
    assertThrows(IllegalArgumentException.class, () -> GroupWeights.arithmeticMean(even, 1));
    assertThrows(IllegalArgumentException.class, () -> GroupWeights.geometricMean(new double[0][]));
  }
}
