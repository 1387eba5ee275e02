package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AheadTest {
  private static final double UNKNOWN = Double.NaN;

  @Test
  void theHighestIsAheadAndThoseAheadInMostPlacesComeFirst() {
    Ahead ahead = Ahead.of(new double[][] {{90, 10, 10}, {10, 90, 90}}, 3);
    assertEquals(
        List.of(new Ahead.Lead(1, List.of(1, 2)), new Ahead.Lead(0, List.of(0))), ahead.leads());
    assertEquals(3, ahead.compared());
  }

  @Test
  void whatLooksLevelInWholePointsIsLevel() {
    Ahead ahead = Ahead.of(new double[][] {{60.4}, {59.6}, {12}}, 1);
    assertEquals(List.of(0), ahead.level());
    assertEquals(List.of(), ahead.leads());
  }

  @Test
  void aPlaceWithoutTwoKnownValuesIsNotCompared() {
    Ahead ahead = Ahead.of(new double[][] {{50, UNKNOWN}, {UNKNOWN, UNKNOWN}}, 2);
    assertEquals(0, ahead.compared());
  }

  @Test
  void ofManyOnlyTheFirstThreeAreNamed() {
    Ahead ahead =
        Ahead.of(
            new double[][] {{9, 9, 0, 0, 0}, {0, 0, 9, 0, 0}, {0, 0, 0, 9, 0}, {0, 0, 0, 0, 9}}, 5);
    assertEquals(
        "A is ahead on 2 of 5 criteria, B on 1, C on 1, others on 1",
        ahead.onCriteria(List.of("A", "B", "C", "D"), 5, Samples.MESSAGES));
  }
}
