package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Distribution.Bent;
import dev.weighbridge.decision.Distribution.Exact;
import dev.weighbridge.decision.Distribution.Normal;
import dev.weighbridge.decision.Distribution.Triangular;
import dev.weighbridge.decision.Distribution.Uniform;
import dev.weighbridge.decision.Measurement.Measured;
import dev.weighbridge.decision.ValueScale.Anchor;
import dev.weighbridge.decision.ValueScale.Anchored;
import dev.weighbridge.decision.ValueScale.Linear;
import dev.weighbridge.decision.ValueScale.Logarithmic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {
  private static final ValueScale ANCHORED =
      new Anchored(List.of(new Anchor(0, 0), new Anchor(10, 80), new Anchor(50, 100)));
  private static final ValueScale ANCHORED_FALLING =
      new Anchored(List.of(new Anchor(50, 0), new Anchor(10, 80), new Anchor(0, 100)));

  @Test
  void theTriangleHasItsMassWhereItShould() {
    Triangular triangular = new Triangular(10, 20, 50);
    // A quarter lies left of the mode, and 1/16 in the left half of that side.
    assertEquals(20, triangular.quantile(0.25), 1e-12);
    assertEquals(15, triangular.quantile(0.0625), 1e-12);
    assertEquals(50 - 15, triangular.quantile(1 - 0.75 / 4), 1e-12);
    assertEquals(10, triangular.quantile(1e-18), 1e-6);
    assertEquals(50, triangular.quantile(1 - 1e-16), 1e-5);
  }

  @Test
  void degenerateTrianglesStand() {
    assertEquals(30, new Triangular(30, 30, 30).quantile(0.4));
    assertEquals(40 - 10 * Math.sqrt(0.75), new Triangular(30, 30, 40).quantile(0.25), 1e-12);
    assertEquals(30 + 10 * Math.sqrt(0.25), new Triangular(30, 40, 40).quantile(0.25), 1e-12);
  }

  @Test
  void uniformAndNormalHaveTheirQuantiles() {
    assertEquals(25, new Uniform(20, 40).quantile(0.25), 1e-12);
    assertEquals(50, new Normal(50, 10).quantile(0.5), 1e-12);
    assertEquals(50 + 12.815515655446, new Normal(50, 10).quantile(0.9), 1e-12);
    assertEquals(7, new Normal(7, 0).quantile(0.9));
    assertEquals(33, new Exact(33).quantile(0.9));
  }

  @Test
  void drawsBeyondTheScaleEarnItsEnd() {
    assertEquals(0, new Uniform(-30, 40).quantile(0.1));
    assertEquals(100, new Normal(95, 10).quantile(0.9));
    assertEquals(100, new Triangular(90, 100, 140).quantile(0.9));
  }

  @Test
  void aMissingMeasurementMayBeAnything() {
    assertEquals(new Uniform(0, 100), Distribution.of(new Linear(3, 9), new Measurement.Missing()));
  }

  @Test
  void aMeasurementWithoutSpreadIsExact() {
    assertEquals(new Exact(50), Distribution.of(new Linear(0, 20), Measured.exactly(10)));
    assertEquals(new Exact(100), Distribution.of(new Linear(0, 20), Measured.exactly(30)));
  }

  @Test
  void linearScalesKeepTheTriangle() {
    assertEquals(
        new Triangular(-5, 50, 150), Distribution.of(new Linear(0, 20), new Measured(10, -1, 30)));
    assertEquals(
        new Triangular(25, 50, 75), Distribution.of(new Linear(20, 0), new Measured(10, 5, 15)));
  }

  @Test
  void logarithmicScalesHaveTheirTriangleOnTheLogarithm() {
    Triangular rising =
        (Triangular) Distribution.of(new Logarithmic(1, 100), new Measured(10, 0.1, 1000));
    assertEquals(-50, rising.low(), 1e-12);
    assertEquals(50, rising.mode(), 1e-12);
    assertEquals(150, rising.high(), 1e-12);
    Triangular falling =
        (Triangular)
            Distribution.of(new Logarithmic(100, 1), new Measured(10, 1, Math.pow(10, 1.5)));
    assertEquals(25, falling.low(), 1e-12);
    assertEquals(50, falling.mode(), 1e-12);
    assertEquals(100, falling.high(), 1e-12);
  }

  @Test
  void whereThereIsNoLogarithmTheEndOfTheScaleStandsIn() {
    Triangular rising =
        (Triangular) Distribution.of(new Logarithmic(1, 100), new Measured(10, 0, 10));
    assertEquals(0, rising.low());
    assertEquals(rising.mode(), rising.high());
    Triangular falling =
        (Triangular) Distribution.of(new Logarithmic(100, 1), new Measured(10, -4, 10));
    assertEquals(100, falling.high());
  }

  @Test
  void anchoredScalesBendTheTriangleOfTheValue() {
    Distribution rising = Distribution.of(ANCHORED, new Measured(10, 0, 50));
    assertInstanceOf(Bent.class, rising);
    assertEquals(80, rising.quantile(0.2), 1e-9);
    assertEquals(40, rising.quantile(0.05), 1e-9);
    Distribution falling = Distribution.of(ANCHORED_FALLING, new Measured(10, 0, 50));
    assertEquals(80, falling.quantile(0.8), 1e-9);
    assertTrue(falling.quantile(0.9) > falling.quantile(0.8));
  }

  @Test
  void hugeValuesStayFinite() {
    double huge = Double.MAX_VALUE;
    for (ValueScale scale : List.of(new Linear(0, 1e-300), new Linear(0, 1), ANCHORED)) {
      Distribution wide = Distribution.of(scale, new Measured(1, -huge, huge));
      for (double part : new double[] {1e-9, 0.3, 0.7, 1 - 1e-9}) {
        double points = wide.quantile(part);
        assertTrue(points >= 0 && points <= 100, () -> scale + ": " + points);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1, 101})
  void pointsOffTheScaleAreNotExact(double points) {
    assertThrows(IllegalArgumentException.class, () -> new Exact(points));
  }

  @Test
  void whatIsNoDistributionIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Uniform(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Uniform(0, Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> new Uniform(Double.NEGATIVE_INFINITY, 0));
    assertThrows(IllegalArgumentException.class, () -> new Triangular(1, 0, 2));
    assertThrows(IllegalArgumentException.class, () -> new Triangular(1, 3, 2));
    assertThrows(IllegalArgumentException.class, () -> new Triangular(1, Double.NaN, 2));
    assertThrows(IllegalArgumentException.class, () -> new Normal(Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> new Normal(0, -1));
    assertThrows(IllegalArgumentException.class, () -> new Normal(0, Double.NaN));
  }
}
