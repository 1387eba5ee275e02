package dev.weighbridge.figure;

/**
 * A segment of a bar.
 *
 * @param id of its box
 * @param width less than its part of the bar, so that the next one lies apart
 */
record Segment(String id, double left, double top, double width, double height) {
  private static final Style LABEL = Style.semibold(11);
  private static final double BETWEEN = 1.5;
  private static final double RADIUS = 2;

  /**
   * The segment of a part of a bar.
   *
   * @param length of the part; however short, something of it is seen
   */
  static Segment of(String id, double left, double top, double length, double height) {
    return new Segment(id, left, top, Math.max(length - BETWEEN, Math.min(length, 1)), height);
  }

  void fill(String spoken, Ink ink, Ink edge, Drawing drawing) {
    drawing.box(id, spoken, left, top, width, height, Math.min(RADIUS, width / 2), ink, edge);
  }

  /** Whether a text fits with some room to spare. */
  boolean holds(String text, double room, Typeface typeface) {
    return typeface.width(text, LABEL) + room <= width;
  }

  /** Writes a text in the middle; {@code what} it is ends its id. */
  void write(String what, String text, Ink ink, Drawing drawing) {
    drawing.label(
        id + "/" + what,
        "",
        left + width / 2,
        LABEL.centred(top + height / 2),
        text,
        LABEL,
        Align.MIDDLE,
        ink);
  }
}
