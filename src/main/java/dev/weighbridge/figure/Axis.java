package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;

/** The scale of a criterion as a line with its two ends named. */
record Axis(String worst, String best, Messages messages, Typeface typeface, Drawing drawing) {
  private static final Style END = Style.regular(11);
  private static final double END_ROOM = 60;
  private static final double END_GAP = 12;
  private static final double WIDEST_END_PART = 0.25;
  private static final double TICK = 3;
  private static final int PARTS = 4;
  private static final double INTERVAL = 6;

  /** Room for an end's name beside the line, the same for most criteria so that lines align. */
  double endRoom(double width) {
    double widest = Math.max(typeface.width(worst, END), typeface.width(best, END));
    return Math.min(Math.max(END_ROOM, widest + END_GAP), WIDEST_END_PART * width);
  }

  /** The line from {@code left} to {@code right} at height {@code y}. */
  void line(double left, double right, double y, double tickDown) {
    drawing.rule("axis", left, y, right, y, 1, Ink.GRID);
    for (int i = 0; i <= PARTS; i++) {
      double x = left + (right - left) * i / PARTS;
      drawing.rule("tick/" + i, x, y - TICK, x, y + tickDown, 1, Ink.GRID);
    }
  }

  /** Names worst at {@code left} and best, ending at {@code right}, on one baseline. */
  void ends(double left, double right, double baseline, double roomForEach) {
    drawing.label(
        "worst",
        messages.text("evidence.worst", worst),
        left,
        baseline,
        typeface.fitted(worst, END, roomForEach),
        END,
        Align.START,
        Ink.MUTED);
    drawing.label(
        "best",
        messages.text("evidence.best", best),
        right,
        baseline,
        typeface.fitted(best, END, roomForEach),
        END,
        Align.END,
        Ink.MUTED);
  }

  /** The marker of a value; the user's own figure has an open ring round it. */
  void marker(CriterionView.Point point, String spoken, double x, double y) {
    drawing.marker(point.id(), spoken, x, y, point.language());
    if (point.own()) {
      OwnRing.round(point.id(), x, y, Ink.language(point.language()), drawing);
    }
  }

  /** The interval of a value. */
  void interval(CriterionView.Point point, double left, double right, double y) {
    double from = left + (right - left) * point.from();
    double to = left + (right - left) * point.to();
    if (to > from) {
      drawing.box(
          point.id() + "/interval",
          "",
          from,
          y - INTERVAL / 2,
          to - from,
          INTERVAL,
          Math.min(INTERVAL, to - from) / 2,
          Ink.languageTint(point.language()),
          Ink.language(point.language()));
    }
  }
}
