package dev.weighbridge.window;

import dev.weighbridge.window.Remembered.Place;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stands so that all of it is on one screen that is there.
 *
 * @param place on the screen
 * @param screen its visible part, without task bars, in screen pixels
 */
record Placement(Place place, Rectangle2D screen) {
  /**
   * Puts a window on the screen that shows most of it.
   *
   * @param wanted where it was; screens may have been taken away or changed since
   * @param screens the visible parts of all screens, the primary one first; at least one. It takes
   *     a window that none of them shows.
   */
  static Placement of(Place wanted, List<Rectangle2D> screens) {
    // Of equals max takes the first, here the primary one.
    Rectangle2D screen =
        screens.stream()
            .max(Comparator.comparingDouble(bounds -> shared(wanted, bounds)))
            .orElseThrow();
    double width = Math.min(wanted.width(), screen.getWidth());
    double height = Math.min(wanted.height(), screen.getHeight());
    Place place =
        new Place(
            Math.clamp(wanted.x(), screen.getMinX(), screen.getMaxX() - width),
            Math.clamp(wanted.y(), screen.getMinY(), screen.getMaxY() - height),
            width,
            height,
            wanted.maximized());
    return new Placement(place, screen);
  }

  /** The area that a window and a screen have in common, in square pixels. */
  private static double shared(Place place, Rectangle2D screen) {
    double width =
        Math.min(place.x() + place.width(), screen.getMaxX())
            - Math.max(place.x(), screen.getMinX());
    double height =
        Math.min(place.y() + place.height(), screen.getMaxY())
            - Math.max(place.y(), screen.getMinY());
    return Math.max(width, 0) * Math.max(height, 0);
  }
}
