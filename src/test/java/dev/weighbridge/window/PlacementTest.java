package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.window.Remembered.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1600, 1000);

  private final RandomGenerator random =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20261130);

  @Test
  void aWindowLargerThanTheScreenFillsIt() {
    Place remembered = new Place(200, 100, 2600, 1900, false);
    assertEquals(
        new Place(0, 0, 1600, 1000, false), Placement.of(remembered, List.of(LAPTOP)).place());
  }

  @Test
  void aWindowThatIsWhollyOnItsScreenStaysWhereItIs() {
    Rectangle2D left = new Rectangle2D(-1920, -80, 1920, 1080);
    Place remembered = new Place(-1500, -70, 1280, 800, true);
    Placement placement = Placement.of(remembered, List.of(LAPTOP, left));
    assertEquals(remembered, placement.place());
    assertEquals(left, placement.screen());
  }

  @Test
  void theFirstScreenTakesAWindowWhoseScreenIsGone() {
    Rectangle2D second = new Rectangle2D(1600, 0, 1280, 1024);
    Place remembered = new Place(-1500, -70, 1280, 800, false);
    assertEquals(
        new Place(0, 0, 1280, 800, false),
        Placement.of(remembered, List.of(LAPTOP, second)).place());
  }

  @Test
  void anyWindowIsWhollyOnAScreenAndMovedNoFurtherThanNeeded() {
    for (int i = 0; i < 5_000; i++) {
      List<Rectangle2D> screens = screens();
      Place wanted =
          new Place(
              between(-9000, 9000),
              between(-9000, 9000),
              between(1, 6000),
              between(1, 6000),
              random.nextBoolean());
      Placement placement = Placement.of(wanted, screens);
      Place place = placement.place();
      String what = wanted + " on " + screens + " became " + placement;
      assertTrue(screens.contains(placement.screen()), what);
      assertTrue(placement.screen().contains(bounds(place)), what);
      assertEquals(wanted.maximized(), place.maximized(), what);
      assertEquals(place, Placement.of(place, List.of(placement.screen())).place(), what);
      assertTrue(place.width() == wanted.width() || fills(place.width(), placement, true), what);
      assertTrue(place.height() == wanted.height() || fills(place.height(), placement, false));
      if (screens.stream().anyMatch(screen -> screen.contains(bounds(wanted)))) {
        assertEquals(wanted, place, what);
      }
    }
  }

  private static boolean fills(double length, Placement placement, boolean horizontal) {
    Rectangle2D screen = placement.screen();
    return length == (horizontal ? screen.getWidth() : screen.getHeight());
  }

  /** One to three screens side by side, in any order, some smaller than any window. */
  private List<Rectangle2D> screens() {
    List<Rectangle2D> screens = new ArrayList<>();
    int x = between(-4000, 4000);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int width = between(100, 4000);
      screens.add(
          random.nextInt(screens.size() + 1),
          new Rectangle2D(x, between(-1000, 1000), width, between(100, 3000)));
      x += width;
    }
    return screens;
  }

  private int between(int from, int to) {
    return random.nextInt(from, to);
  }

  private static Rectangle2D bounds(Place place) {
    return new Rectangle2D(place.x(), place.y(), place.width(), place.height());
  }
}
