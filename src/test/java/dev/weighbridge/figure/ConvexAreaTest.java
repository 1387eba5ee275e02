package dev.weighbridge.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.figure.ConvexArea.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvexAreaTest {
  private static final ConvexArea SQUARE =
      new ConvexArea(
          List.of(new Point(0, 0), new Point(100, 0), new Point(100, 100), new Point(0, 100)));

  @Test
  void isTheSameWhicheverWayRound() {
    ConvexArea reversed = new ConvexArea(SQUARE.corners().reversed());
    for (ConvexArea square : List.of(SQUARE, reversed)) {
      assertEquals(new Point(50, 50), square.centre());
      assertTrue(square.holds(new Point(1, 99)));
      assertFalse(square.holds(new Point(101, 50)));
      assertTrue(square.inset(10).holds(new Point(10.5, 10.5)));
      assertFalse(square.inset(10).holds(new Point(9.5, 50)));
    }
  }

  @Test
  void hasRoomForWhatFitsInside() {
    ConvexArea room = SQUARE.roomFor(60, 20);
    assertTrue(room.holds(new Point(30, 10)));
    assertFalse(room.holds(new Point(29, 50)));
    assertTrue(SQUARE.roomFor(101, 5).isEmpty());
    ConvexArea triangle =
        new ConvexArea(List.of(new Point(0, 0), new Point(100, 0), new Point(0, 100)));
    // A square of 50 just touches the slanted side.
    assertTrue(triangle.roomFor(49, 49).holds(new Point(25, 25)));
    assertTrue(triangle.roomFor(51, 51).isEmpty());
    assertTrue(triangle.inset(60).isEmpty());
  }

  @Test
  void hasACentreWithoutAnArea() {
    ConvexArea line = new ConvexArea(List.of(new Point(0, 0), new Point(10, 0), new Point(20, 0)));
    assertTrue(line.isEmpty());
    assertTrue(line.centre().x() > 0 && line.centre().x() < 20);
  }
}
