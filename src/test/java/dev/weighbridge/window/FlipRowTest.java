package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FlipRowTest {
  private static final FlipRow ROW = new FlipRow(260, 5, 3);

  @Test
  void standsOnTheSideWhereItHolds() {
    assertTrue(place(150, true, 60).leftOfMark());
    assertEquals(150 - 5 - 3 - 60, place(150, true, 60).left());
    assertFalse(place(150, false, 60).leftOfMark());
    assertEquals(150 + 5 + 3, place(150, false, 60).left());
  }

  @Test
  void changesSideWhereThereIsNoRoom() {
    assertFalse(place(20, true, 60).leftOfMark());
    assertTrue(place(240, false, 60).leftOfMark());
  }

  @Test
  void saysLessWhereThereIsNoRoomForAll() {
    assertTrue(place(130, true, 200).brief());
    FlipRow.Words cut = ROW.place(List.of(new FlipRow.Wanted(100, true, 900, 800))).getFirst();
    assertTrue(cut.width() > 0 && cut.left() + cut.width() <= 260);
  }

  @Test
  void neverOverlapsNorLeavesTheRow() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 20_000; i++) {
      double a = random.nextDouble(8, 252);
      double b = random.nextInt(5) == 0 ? a : random.nextDouble(8, 252);
      FlipRow.Wanted low = wanted(Math.min(a, b), true, random);
      FlipRow.Wanted high = wanted(Math.max(a, b), false, random);
      List<FlipRow.Words> places = ROW.place(List.of(low, high));
      for (FlipRow.Words words : places) {
        if (words.width() > 0) {
          assertTrue(words.left() >= -0.1 && end(words) <= 260.1, words.toString());
          for (FlipRow.Wanted mark : List.of(low, high)) {
            assertApart(words, mark.x() - 5, mark.x() + 5);
          }
        }
      }
      FlipRow.Words other = places.getLast();
      if (places.getFirst().width() > 0 && other.width() > 0) {
        assertApart(places.getFirst(), other.left(), end(other));
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
    return ROW.place(List.of(new FlipRow.Wanted(x, below, words, words / 3))).getFirst();
  }
}
