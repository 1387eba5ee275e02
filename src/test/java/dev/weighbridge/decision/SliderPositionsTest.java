package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SliderPositionsTest {
  private static Priorities of(double... importance) {
    return Priorities.of(importance, new double[importance.length]);
  }

  @Test
  void invertsTheShareOfOneSlider() {
    assertEquals(OptionalDouble.of(30), SliderPositions.giving(0.375, 1, 50));
    assertEquals(OptionalDouble.of(0), SliderPositions.giving(0, 1, 50));
    assertEquals(OptionalDouble.of(100), SliderPositions.giving(0.5, 1, 100));
    assertEquals(OptionalDouble.of(100), SliderPositions.giving(0.25, 0.5, 100));
  }

  @Test
  void isEmptyWhereNoPositionGivesTheShare() {
    assertEquals(OptionalDouble.empty(), SliderPositions.giving(0.51, 1, 100));
    assertEquals(OptionalDouble.empty(), SliderPositions.giving(1, 1, 100));
    assertEquals(OptionalDouble.empty(), SliderPositions.giving(0.5, 0.5, 100));
    assertEquals(OptionalDouble.empty(), SliderPositions.giving(-0.1, 1, 100));
    assertEquals(OptionalDouble.empty(), SliderPositions.giving(0.5, 1, 0));
  }

  @Test
  void leavesSlidersAloneWhoseShareStays() {
    Priorities after =
        SliderPositions.giving(of(10, 20, 30, 40), new double[] {0.1, 0.3, 0.2, 0.4});
    assertEquals(10, after.ofDimension(0), 1e-12);
    assertEquals(30, after.ofDimension(1), 1e-12);
    assertEquals(20, after.ofDimension(2), 1e-12);
    assertEquals(40, after.ofDimension(3), 1e-12);
  }

  @Test
  void scalesAllDownWhereOneWouldPassTheEnd() {
    Priorities after = SliderPositions.giving(of(90, 90, 20), new double[] {0.8, 0.1, 0.1});
    assertEquals(100, after.ofDimension(0));
    assertEquals(12.5, after.ofDimension(1), 1e-12);
  }

  @Test
  void startsFromTheMiddleWhereNoPreferenceIsGiven() {
    Priorities after = SliderPositions.giving(of(0, 0), new double[] {0.25, 0.75});
    assertEquals(25, after.ofDimension(0));
    assertEquals(75, after.ofDimension(1));
  }

  @Test
  void doesNotTouchPins() {
    Priorities pinned = of(10, 20, 70).withPin(2, 0.5);
    Priorities after = SliderPositions.giving(pinned, new double[] {0.3, 0.2, Double.NaN});
    assertEquals(18, after.ofDimension(0), 1e-12);
    assertEquals(12, after.ofDimension(1), 1e-12);
    assertEquals(70, after.ofDimension(2));
    assertEquals(OptionalDouble.of(0.5), after.pinnedShare(2));
  }

  @Test
  void refusesSharesThatNoSlidersGive() {
    assertThrows(
        IllegalArgumentException.class,
        () -> SliderPositions.giving(of(1, 1), new double[] {0, 0}));
    assertThrows(
        IllegalArgumentException.class,
        () -> SliderPositions.giving(of(1, 1), new double[] {-0.5, 1.5}));
    assertThrows(
        IllegalArgumentException.class,
        () -> SliderPositions.giving(of(1, 1), new double[] {Double.NaN, 1}));
  }
}
