package dev.weighbridge.decision;

import static dev.weighbridge.decision.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WeightSpaceTest {
  @Test
  void theFreeSpaceIsTheSimplex() {
    WeightSpace space = WeightSpace.free(3);
    assertEquals(3, space.size());
    assertEquals(0, space.low(1));
    assertEquals(1, space.high(1));
    assertTrue(space.contains(new double[] {0.2, 0.3, 0.5}));
    assertTrue(space.contains(new double[] {0, 0, 1}));
    assertFalse(space.contains(new double[] {0.2, 0.3, 0.4}));
    assertFalse(space.contains(new double[] {-0.1, 0.6, 0.5}));
    assertFalse(space.contains(new double[] {Double.NaN, 0.6, 0.5}));
    assertTrue(WeightSpace.free(1).isFixed(0));
    assertEquals(1, WeightSpace.free(1).low(0));
  }

  @Test
  void boundsAreDrawnTightByTheSum() {
    WeightSpace space = WeightSpace.free(3).withBounds(0, 0.1, 0.3).withBounds(1, 0.2, 0.25);
    assertEquals(0.45, space.low(2), 1e-15);
    assertEquals(0.7, space.high(2), 1e-15);
    assertTrue(space.contains(new double[] {0.1, 0.25, 0.65}));
    assertFalse(space.contains(new double[] {0.05, 0.25, 0.7}));
    assertFalse(space.contains(new double[] {0.1, 0.3, 0.6}));
  }

  @Test
  void boundsAreDrawnTightByTheOrder() {
    WeightSpace space =
        WeightSpace.free(4).withAtLeast(0, 1).withBounds(1, 0.2, 1).withBounds(0, 0, 0.4);
    assertEquals(0.2, space.low(0));
    assertEquals(0.4, space.high(1));
    assertTrue(space.contains(new double[] {0.3, 0.3, 0.2, 0.2}));
    assertFalse(space.contains(new double[] {0.25, 0.35, 0.2, 0.2}));
  }

  @Test
  void anotherBoundNeverWidens() {
    WeightSpace space = WeightSpace.free(3).withBounds(0, 0.2, 0.5).withBounds(0, 0.1, 0.9);
    assertEquals(0.2, space.low(0));
    assertEquals(0.5, space.high(0));
  }

  @Test
  void pinsKeepTheirBits() {
    Comparison comparison = Problem.comparison(new double[2][3], 1, 1, 1);
    Priorities priorities = Priorities.equal(comparison).withPin(0, 0.1).withPin(1, 0.2);
    WeightSpace space = WeightSpace.of(priorities);
    assertEquals(0.1, space.low(0));
    assertEquals(0.1, space.high(0));
    assertTrue(space.isFixed(0));
    assertTrue(space.isFixed(2));
    assertEquals(0.7, space.low(2), 1e-15);
    WeightSpace all = WeightSpace.of(priorities.withPin(2, 0.7));
    assertEquals(0.2, all.high(1));
    assertFalse(WeightSpace.of(priorities.withoutPin(1)).isFixed(1));
  }

  @Test
  void theOrderIsTransitive() {
    WeightSpace space = WeightSpace.free(4).withAtLeast(2, 3).withAtLeast(0, 1).withAtLeast(1, 2);
    assertTrue(space.isAtLeast(0, 3));
    assertTrue(space.isAtLeast(1, 3));
    assertFalse(space.isAtLeast(3, 0));
    assertRefused("Weight 4 cannot be at least weight 1", () -> space.withAtLeast(3, 0));
    assertThrows(IllegalArgumentException.class, () -> space.withAtLeast(1, 1));
  }

  @Test
  void equalRanksAreLeftUnordered() {
    WeightSpace space = WeightSpace.free(4).withRanks(2, 1, 2, 3);
    assertTrue(space.isAtLeast(1, 0));
    assertTrue(space.isAtLeast(2, 3));
    assertTrue(space.isAtLeast(1, 3));
    assertFalse(space.isAtLeast(0, 2));
    assertFalse(space.isAtLeast(2, 0));
    assertRefused("3 ranks for 4 weights", () -> WeightSpace.free(4).withRanks(1, 2, 3));
  }

  @Test
  void anEmptySpaceIsRefused() {
    WeightSpace three = WeightSpace.free(3);
    assertRefused("at least one criterion", () -> WeightSpace.free(0));
    assertThrows(IllegalArgumentException.class, () -> three.withBounds(0, 0.5, 0.4));
    assertThrows(IllegalArgumentException.class, () -> three.withBounds(0, -0.1, 0.4));
    assertThrows(IllegalArgumentException.class, () -> three.withBounds(0, 0.1, 1.1));
    WeightSpace much = three.withBounds(0, 0.6, 1);
    assertRefused("more than 1", () -> much.withBounds(1, 0.6, 1));
    WeightSpace little = three.withBounds(0, 0, 0.3).withBounds(1, 0, 0.3);
    assertRefused("less than 1", () -> little.withBounds(2, 0, 0.3));
    WeightSpace ordered = WeightSpace.free(4).withAtLeast(0, 1).withBounds(0, 0, 0.2);
    assertRefused(
        "weight 1 would be at least 0.3 and at most 0.2", () -> ordered.withBounds(1, 0.3, 1));
  }

  @Test
  void spacesAreEqualByWhatTheyHold() {
    WeightSpace one = WeightSpace.free(3).withAtLeast(0, 1);
    assertEquals(one, WeightSpace.free(3).withAtLeast(0, 1));
    assertEquals(one.hashCode(), WeightSpace.free(3).withAtLeast(0, 1).hashCode());
    assertNotEquals(one, WeightSpace.free(3));
    assertNotEquals(one, one.withBounds(0, 0.1, 1));
    assertNotEquals(one, one.withBounds(0, 0, 0.9));
    assertTrue(one.toString().startsWith("WeightSpace[low=[0.0"), one.toString());
  }
}
