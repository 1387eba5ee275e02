package dev.weighbridge.figure;

/**
 * One thing to draw. Its id stays the same between layouts of the same figure, so that a view can
 * move the node it has instead of making a new one.
 */
public sealed interface Mark {
  /** Distinct within a figure; slash-separated, such as {@code fit/rust/performance}. */
  String id();

  /**
   * What a screen reader or a tooltip says of this mark, without control characters; empty if it
   * only decorates.
   */
  String spoken();

  /** What it is painted with. */
  Ink ink();

  /**
   * A filled rectangle.
   *
   * @param x left edge
   * @param y upper edge
   * @param width at least 0
   * @param height at least 0
   * @param radius of the corners
   * @param ink of the area
   * @param edge of a line one unit wide inside the rectangle's border; {@link Ink#NONE} for none
   */
  record Box(
      String id,
      String spoken,
      double x,
      double y,
      double width,
      double height,
      double radius,
      Ink ink,
      Ink edge)
      implements Mark {
    public Box {
      spoken = PlainText.of(spoken);
    }
  }

  /**
   * A straight line with flat ends.
   *
   * @param thickness of the line, centred on it
   */
  record Rule(
      String id,
      String spoken,
      double x1,
      double y1,
      double x2,
      double y2,
      double thickness,
      Ink ink)
      implements Mark {
    public Rule {
      spoken = PlainText.of(spoken);
    }
  }

  /**
   * A path, filled or stroked. Its coordinates are relative to (x, y), so that a marker that moves
   * keeps its path.
   *
   * @param x of the path's origin
   * @param y of the path's origin
   * @param stroke thickness of the line (flat ends, round joins); 0 fills the path instead
   */
  record Outline(
      String id, String spoken, double x, double y, PathData path, double stroke, Ink ink)
      implements Mark {
    public Outline {
      spoken = PlainText.of(spoken);
    }
  }

  /**
   * A line of text.
   *
   * @param x where {@code align} puts the text's start, middle or end
   * @param y of the baseline
   * @param text without control characters
   */
  record Label(
      String id, String spoken, double x, double y, String text, Style style, Align align, Ink ink)
      implements Mark {
    public Label {
      spoken = PlainText.of(spoken);
      text = PlainText.of(text);
    }

    /** Left edge of the text. */
    public double left(Typeface typeface) {
      return x - align.part() * typeface.width(text, style);
    }
  }
}
