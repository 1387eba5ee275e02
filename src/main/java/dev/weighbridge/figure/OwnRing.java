package dev.weighbridge.figure;

/** An open ring: what it is on is the user's own figure, or counts one. */
final class OwnRing {
  /** Width of the small ring, with the gap to the text that it stands before. */
  static final double BEFORE_TEXT = 11;

  private static final double RADIUS = 9;
  private static final double SMALL = 3.2;
  private static final double LINE = 1.4;

  private OwnRing() {}

  /** Round a marker with this id. */
  static void round(String id, double x, double y, Ink ink, Drawing drawing) {
    drawing.outline(id + "/own", "", x, y, MarkerShape.of(0).ofRadius(RADIUS), LINE, ink);
  }

  /** Small, before a text that begins at {@code left} + {@link #BEFORE_TEXT}. */
  static void before(String id, double left, double y, Ink ink, Drawing drawing) {
    drawing.outline(
        id + "/own", "", left + SMALL + LINE / 2, y, MarkerShape.of(0).ofRadius(SMALL), LINE, ink);
  }
}
