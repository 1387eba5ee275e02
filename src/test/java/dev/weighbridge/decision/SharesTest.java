package dev.weighbridge.decision;

import static dev.weighbridge.decision.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class SharesTest {
  private final Comparison small = Problems.small();

  @Test
  void sharesAreInProportionToImportance() {
    Shares shares = of(Priorities.of(new double[] {60, 20}, new double[] {30, 10, 5}));
    assertEquals(0.75, shares.ofDimension(0), 1e-15);
    assertEquals(0.25, shares.ofDimension(1), 1e-15);
    assertEquals(0.75 * 0.75, shares.ofCriterion(0), 1e-15);
    assertEquals(0.75 * 0.25, shares.ofCriterion(1), 1e-15);
    assertEquals(0.25, shares.ofCriterion(2), 1e-15);
    assertFalse(shares.noPreference());
  }

  @Test
  void aPinnedShareIsHeldToTheBit() {
    Priorities pinned =
        Priorities.of(new double[] {60, 20}, new double[] {1, 1, 1}).withPin(0, 0.1);
    assertEquals(0.1, of(pinned).ofDimension(0));
    assertEquals(0.9, of(pinned).ofDimension(1), 1e-15);
    assertEquals(0.1, of(pinned.withDimension(0, 99)).ofDimension(0));
    assertEquals(0.75, of(pinned.withoutPin(0)).ofDimension(0), 1e-15);
  }

  @Test
  void withoutAnyPreferenceTheSharesAreEqualAndMarked() {
    Shares shares = of(Priorities.of(new double[] {0, 0}, new double[] {0, 0, 0}));
    assertTrue(shares.noPreference());
    assertEquals(0.5, shares.ofDimension(0));
    assertEquals(0.25, shares.ofCriterion(0));
    assertEquals(0.5, shares.ofCriterion(2));
  }

  @Test
  void pinsMayTakeEverything() {
    Priorities all = Priorities.equal(small).withPin(0, 1);
    assertEquals(0, of(all).ofDimension(1));
    assertEquals(0, of(all.withPin(1, 0)).ofDimension(1));
    assertRefused("add up to", () -> all.withPin(1, 0.1));
    assertRefused(
        "must add up to 1", () -> Priorities.equal(small).withPin(0, 0.2).withPin(1, 0.7));
    assertRefused("0 to 1", () -> all.withPin(0, 1.1));
    assertRefused("0 to 1", () -> all.withPin(0, Double.NaN));
  }

  @Test
  void refusesWhatIsNotAnImportance() {
    assertRefused("0 to 100", () -> Priorities.of(new double[] {-1}, new double[0]));
    assertRefused("0 to 100", () -> Priorities.of(new double[0], new double[] {101}));
    assertRefused("0 to 100", () -> Priorities.equal(small).withDimension(0, Double.NaN));
    assertRefused("0 to 100", () -> Priorities.equal(small).withCriterion(0, 100.5));
    assertRefused("1 dimensions", () -> of(Priorities.of(new double[] {1}, new double[3])));
    assertRefused("2 criteria", () -> of(Priorities.of(new double[2], new double[2])));
  }

  @Test
  void wholePercentsAddUpToExactly100() {
    long seed = 20261123;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 2000; i++) {
      Comparison comparison = Problems.random(random, 1);
      Shares shares = Shares.of(comparison, Problems.randomPriorities(random, comparison));
      int[] percents = shares.wholePercents();
      assertEquals(100, Arrays.stream(percents).sum(), "seed " + seed + ", case " + i);
      for (int d = 0; d < percents.length; d++) {
        assertEquals(100 * shares.ofDimension(d), percents[d], 1, "seed " + seed + ", case " + i);
      }
    }
  }

  @Test
  void largestRemaindersGetWhatRoundingLeaves() {
    assertArrayEquals(
        new int[] {34, 33, 33}, LargestRemainder.apportion(new double[] {1, 1, 1}, 100));
    assertArrayEquals(
        new int[] {1, 0, 2}, LargestRemainder.apportion(new double[] {0.9, 0.4, 1.7}, 3));
    assertArrayEquals(new int[] {0, 0}, LargestRemainder.apportion(new double[] {0, 0}, 0));
    assertRefused("All parts are zero", () -> LargestRemainder.apportion(new double[] {0}, 1));
    assertRefused("0 or more", () -> LargestRemainder.apportion(new double[] {-1, 2}, 1));
    assertRefused("0 or more", () -> LargestRemainder.apportion(new double[] {1}, -1));
    assertRefused("0 or more", () -> LargestRemainder.apportion(new double[] {Double.NaN}, 1));
  }

  @Test
  void equalPrioritiesAreAPreference() {
    Priorities equal = Priorities.equal(small);
    assertEquals(50, equal.ofDimension(1));
    assertEquals(50, equal.ofCriterion(2));
    assertFalse(of(equal).noPreference());
  }

  @Test
  void prioritiesAreValues() {
    Priorities one = Priorities.of(new double[] {1, 2}, new double[] {3});
    assertEquals(one, Priorities.of(new double[] {1, 2}, new double[] {3}));
    assertEquals(one.hashCode(), Priorities.of(new double[] {1, 2}, new double[] {3}).hashCode());
    assertEquals(one, one.withPin(0, 0.5).withoutPin(0));
    assertFalse(one.equals(one.withPin(0, 0.5)));
    assertFalse(one.withPin(0, 0.5).equals(one.withPin(0, 0.4)));
    assertFalse(one.equals(one.withDimension(0, 9)));
    assertFalse(one.equals(one.withCriterion(0, 9)));
  }

  private Shares of(Priorities priorities) {
    return Shares.of(small, priorities);
  }
}
