package dev.weighbridge.decision;

import static dev.weighbridge.decision.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.ValueScale.Anchor;
import dev.weighbridge.decision.ValueScale.Anchored;
import dev.weighbridge.decision.ValueScale.Linear;
import dev.weighbridge.decision.ValueScale.Logarithmic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueScaleTest {
  private static final ValueScale ANCHORED =
      new Anchored(List.of(new Anchor(10, 0), new Anchor(4, 60), new Anchor(1, 100)));

  @ParameterizedTest
  @CsvSource({"0,0", "50,25", "200,100", "-5,0", "201,100"})
  void linearEarnsEqualPointsForEqualDifferences(double value, double points) {
    assertEquals(points, new Linear(0, 200).points(value));
  }

  @ParameterizedTest
  @CsvSource({"65,0", "6,100", "70,0", "1,100", "0,100", "-3,100"})
  void logarithmicKeepsValuesBeyondItsEndsAtTheEnds(double value, double points) {
    assertEquals(points, new Logarithmic(65, 6).points(value));
  }

  @Test
  void logarithmicEarnsEqualPointsForEqualRatios() {
    ValueScale scale = new Logarithmic(1, 100);
    assertEquals(50, scale.points(10), 1e-12);
    assertEquals(0, scale.points(0));
    assertEquals(0, scale.points(-1));
  }

  @ParameterizedTest
  @CsvSource({"10,0", "7,30", "4,60", "2.5,80", "1,100", "11,0", "0,100"})
  void anchoredGoesStraightFromAnchorToAnchor(double value, double points) {
    assertEquals(points, ANCHORED.points(value), 1e-12);
  }

  @Test
  void anchoredMayAlsoRise() {
    ValueScale rising =
        new Anchored(List.of(new Anchor(0, 0), new Anchor(2, 50), new Anchor(10, 100)));
    assertEquals(25, rising.points(1), 1e-12);
    assertEquals(75, rising.points(6), 1e-12);
    assertEquals(0, rising.points(-1));
    assertEquals(100, rising.points(11));
  }

  @Test
  void valueUndoesPoints() {
    for (ValueScale scale : List.of(new Linear(7, -3), new Logarithmic(40, 1), ANCHORED)) {
      assertEquals(scale.worst(), scale.value(0));
      assertEquals(scale.best(), scale.value(100), 1e-12);
      for (double points = 0; points <= 100; points += 3.7) {
        assertEquals(points, scale.points(scale.value(points)), 1e-9, scale.toString());
      }
    }
  }

  @Test
  void zeroPointsAreNeverNegativeZero() {
    assertEquals(0.0, new Linear(0, -1).points(0.0));
    assertEquals(0.0, new Logarithmic(1, 0.5).points(1));
  }

  @Test
  void coversItsEndsAndWhatLiesBetween() {
    ValueScale falling = new Logarithmic(65, 6);
    assertTrue(falling.covers(65));
    assertTrue(falling.covers(6));
    assertFalse(falling.covers(5.99));
    assertFalse(falling.covers(65.01));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesWhatIsNotANumber(double wrong) {
    assertRefused("finite", () -> new Linear(wrong, 1));
    assertRefused("worst value must be a finite", () -> new Logarithmic(wrong, 1));
    assertRefused("best value must be a finite", () -> new Logarithmic(1, wrong));
    assertRefused("finite", () -> new Anchor(wrong, 0));
    for (ValueScale scale : List.of(new Linear(0, 1), new Logarithmic(1, 2), ANCHORED)) {
      assertRefused("finite", () -> scale.points(wrong));
      assertRefused("0 to 100", () -> scale.value(wrong));
    }
  }

  @Test
  void refusesScalesThatDoNotTellValuesApart() {
    assertRefused("differ", () -> new Linear(3, 3));
    assertRefused("finite", () -> new Linear(-Double.MAX_VALUE, Double.MAX_VALUE));
    assertRefused("above 0", () -> new Logarithmic(0, 1));
    assertRefused("above 0", () -> new Logarithmic(2, -1));
    assertRefused("too close", () -> new Logarithmic(1e300, Math.nextUp(1e300)));
  }

  @Test
  void refusesAnchorsThatDoNotRise() {
    Anchor worst = new Anchor(0, 0);
    Anchor best = new Anchor(10, 100);
    assertRefused("two anchors", () -> new Anchored(List.of(worst)));
    assertRefused("last 100", () -> new Anchored(List.of(worst, new Anchor(1, 99))));
    assertRefused("last 100", () -> new Anchored(List.of(new Anchor(0, 1), best)));
    assertRefused("rise in points", () -> new Anchored(List.of(worst, new Anchor(5, 0), best)));
    assertRefused("all rise", () -> new Anchored(List.of(worst, new Anchor(11, 50), best)));
    assertRefused("differ", () -> new Anchored(List.of(worst, new Anchor(0, 100))));
    assertRefused("0 to 100", () -> new Anchor(5, 101));
  }
}
