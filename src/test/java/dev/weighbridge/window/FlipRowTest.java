package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FlipRowTest {
  private static final FlipRow ROW = new FlipRow(260, 5, 3);

  @Test
  void standsOnTheSideWhereItHolds() {
    assertEquals(150 - 5 - 3 - 60, place(150, true, 60).left());
    assertEquals(150 + 5 + 3, place(150, false, 60).left());
  }

  /** "Go leads" stood at the right of a mark below which Go leads, for want of room. */
  @Test
  void saysNothingRatherThanStandOnTheOtherSide() {
    assertEquals(0, place(20, true, 60).width());
    assertEquals(0, place(245, false, 60).width());
  }

  @Test
  void saysLessWhereThereIsNoRoomForAll() {
    assertTrue(place(130, true, 200).brief());
    FlipRow.Words cut = ROW.place(new FlipRow.Wanted(100, true, 900, 800));
    assertTrue(cut.width() > 0 && cut.left() >= 0);
  }

  @Test
  void neverOverlapsNorLeavesTheRowNorChangesSides() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 20_000; i++) {
      double a = random.nextDouble(8, 252);
      double b = random.nextInt(5) == 0 ? a : random.nextDouble(8, 252);
      FlipRow.Wanted low = wanted(Math.min(a, b), true, random);
      FlipRow.Wanted high = wanted(Math.max(a, b), false, random);
      List<FlipRow.Words> places = List.of(ROW.place(low), ROW.place(high));
      assertTrue(end(places.getFirst()) <= low.x());
      assertTrue(places.getLast().left() >= high.x());
      for (FlipRow.Words words : places) {
        if (words.width() > 0) {
          assertTrue(words.left() >= -0.1 && end(words) <= 260.1, words.toString());
          for (FlipRow.Wanted mark : List.of(low, high)) {
            assertApart(words, mark.x() - 5, mark.x() + 5);
          }
        }
      }
    }
  }

  private static void assertApart(FlipRow.Words words, double from, double to) {
    assertTrue(end(words) <= from + 0.1 || words.left() >= to - 0.1, words + " " + from + " " + to);
  }

  private static double end(FlipRow.Words words) {
    return words.left() + words.width();
  }

  private static FlipRow.Wanted wanted(double x, boolean below, SplittableRandom random) {
    double brief = random.nextDouble(10, 120);
    return new FlipRow.Wanted(x, below, brief + random.nextDouble(20, 60), brief);
  }

  private static FlipRow.Words place(double x, boolean below, double words) {
    return ROW.place(new FlipRow.Wanted(x, below, words, words / 3));
  }
}
