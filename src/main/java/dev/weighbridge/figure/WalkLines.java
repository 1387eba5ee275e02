package dev.weighbridge.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The lines of a walk figure, or its points where the share is held, with the languages' names. */
record WalkLines(
    WalkView view, WalkFrame frame, Typeface typeface, WalkWords words, Drawing drawing) {
  private static final double THICK = 2;
  private static final double DOT = 3.6;
  private static final double DOT_HALO = 4.8;
  private static final double LABEL_MARKER = 4.6;

  /** The lines and their names at the right. */
  void open(double width) {
    // The first language lies on top.
    for (WalkView.Line line : view.lines().reversed()) {
      drawing.rule(
          "line/" + line.id(),
          frame.left(),
          frame.y(line.atNothing()),
          frame.right(),
          frame.y(line.atReach()),
          THICK,
          Ink.language(line.language()));
    }
    dots();
    names(frame.right(), frame.right() + WalkFrame.TIE, 1, width);
  }

  /** Points at the present share, named beside it where there is more room. */
  void held() {
    dots();
    double x = frame.x(view.present());
    boolean toTheRight = x < (frame.left() + frame.right()) / 2;
    if (toTheRight) {
      names(x, x + WalkFrame.TIE + 6, 1, frame.right());
    } else {
      names(x, x - WalkFrame.TIE - 6, -1, frame.left());
    }
  }

  private void dots() {
    double x = frame.x(view.present());
    for (WalkView.Line line : view.lines().reversed()) {
      MarkerShape shape = MarkerShape.of(line.language());
      double y = frame.y(line.atPresent());
      String id = "now/" + line.id();
      drawing.outline(id + "/halo", "", x, y, shape.ofRadius(DOT_HALO), 0, Ink.SURFACE);
      drawing.outline(
          id + "/dot",
          words.line(view, line),
          x,
          y,
          shape.ofRadius(DOT),
          0,
          Ink.language(line.language()));
    }
  }

  /**
   * Names in a column, each tied to the end of its line.
   *
   * @param from x of the lines' ends
   * @param marker x of the markers at the names
   * @param direction 1 for names to the right of their markers, −1 for names to the left
   * @param edge how far names may go
   */
  private void names(double from, double marker, int direction, double edge) {
    List<WalkView.Line> lines = new ArrayList<>(view.lines());
    lines.sort(Comparator.comparingDouble(line -> frame.y(line.atReach())));
    double[] wanted = lines.stream().mapToDouble(line -> frame.y(line.atReach())).toArray();
    double[] heights = new double[wanted.length];
    Arrays.fill(heights, WalkFrame.NAME_LEADING);
    // A column of names is a row of their heights.
    double half = WalkFrame.NAME_LEADING / 2;
    double[] centres = Spread.apart(wanted, heights, 0, frame.top() - half, frame.bottom() + half);
    for (int i = 0; i < wanted.length; i++) {
      WalkView.Line line = lines.get(i);
      Ink ink = Ink.language(line.language());
      String id = "name/" + line.id();
      double start = marker + direction * WalkFrame.MARKER_ROOM;
      drawing.rule(
          id + "/line", from, wanted[i], marker - direction * LABEL_MARKER, centres[i], 1, ink);
      drawing.outline(
          id + "/marker",
          words.line(view, line),
          marker,
          centres[i],
          MarkerShape.of(line.language()).ofRadius(LABEL_MARKER),
          0,
          ink);
      drawing.label(
          id,
          "",
          start,
          WalkFrame.NAME.centred(centres[i]),
          typeface.fitted(line.name(), WalkFrame.NAME, Math.abs(edge - start)),
          WalkFrame.NAME,
          direction > 0 ? Align.START : Align.END,
          ink);
    }
  }
}
