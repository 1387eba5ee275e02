package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;

/** Ticks, grid and the present share of a walk figure. */
record WalkAxes(
    WalkView view,
    WalkFrame frame,
    Typeface typeface,
    WalkWords words,
    Messages messages,
    Drawing drawing) {
  static final double TICKS = 22;

  private static final double HEAD_BASELINE = 11;
  private static final double TICK = 4;
  private static final double BASELINE = 17;
  private static final double TICK_WIDTH = 70;
  private static final double LABEL_GAP = 6;
  private static final int MOST = 10;
  private static final Style NOW = Style.semibold(11);

  /** What lies under the lines. */
  void lay(double width) {
    drawing.label(
        "axes",
        "",
        0,
        HEAD_BASELINE,
        typeface.fitted(words.axes(view), WalkFrame.TICK, width),
        WalkFrame.TICK,
        Align.START,
        Ink.MUTED);
    totals();
    shares(width);
  }

  private void totals() {
    for (double total : frame.totals().all()) {
      String text = Ticks.text(total);
      double y = frame.y(total);
      drawing.rule("total/" + text, frame.left(), y, frame.right(), y, 1, Ink.GRID);
      drawing.label(
          "total/" + text + "/text",
          "",
          frame.left() - 8,
          WalkFrame.TICK.centred(y),
          text,
          WalkFrame.TICK,
          Align.END,
          Ink.MUTED);
    }
  }

  private void shares(double width) {
    String now = words.now(view);
    double half = typeface.width(now, NOW) / 2;
    double present = frame.x(view.present());
    double centre = Math.clamp(present, half, width - half);
    double bottom = frame.bottom();
    int most = Math.clamp((int) ((frame.right() - frame.left()) / TICK_WIDTH), 1, MOST);
    for (double percent : Ticks.upTo(100 * frame.reach(), most).all()) {
      double x = frame.x(percent / 100);
      String id = "share/" + Ticks.text(percent);
      String text = messages.text("walk.percent", Ticks.text(percent));
      drawing.rule(id, x, bottom, x, bottom + TICK, 1, Ink.GRID);
      double room = typeface.width(text, WalkFrame.TICK) / 2 + half + LABEL_GAP;
      if (Math.abs(x - centre) >= room) {
        drawing.label(
            id + "/text", "", x, bottom + BASELINE, text, WalkFrame.TICK, Align.MIDDLE, Ink.MUTED);
      }
    }
    drawing.rule("present", present, frame.top() - 4, present, bottom + TICK, 1.25, Ink.TEXT);
    drawing.label("present/text", "", centre, bottom + BASELINE, now, NOW, Align.MIDDLE, Ink.TEXT);
  }
}
