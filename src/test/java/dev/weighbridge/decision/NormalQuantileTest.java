package dev.weighbridge.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalQuantileTest {
  /** Values of SciPy 1.17. */
  @ParameterizedTest
  @CsvSource({
    "1e-300, -37.0470962993612",
    "1e-20, -9.262340089798405",
    "1e-10, -6.361340902404056",
    "1e-5, -4.264890793922825",
    "0.01, -2.3263478740408408",
    "0.07, -1.4757910281791706",
    "0.0751, -1.4388253927525402",
    "0.2, -0.8416212335729142",
    "0.5, 0",
    "0.9, 1.2815515655446004",
    "0.99, 2.32634787404084",
    "0.999999, 4.753424308817087"
  })
  void agreesWithTables(double part, double expected) {
    assertEquals(expected, NormalQuantile.of(part), 1e-14 * Math.max(1, Math.abs(expected)));
  }
}
