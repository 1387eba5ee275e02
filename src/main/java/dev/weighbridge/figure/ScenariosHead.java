package dev.weighbridge.figure;

import dev.weighbridge.figure.ScenariosView.Dot;
import java.util.List;

/** What stands above the rows: which marker is whose, where that is not said in every row. */
final class ScenariosHead {
  private static final Style NAME = Style.semibold(11.5);
  private static final Style TICK = Style.regular(10.5);
  private static final double LINE = 20;
  private static final double MARKER = 19;
  private static final double GAP = 16;
  private static final int NAMED_IN_ROWS = 2;

  private final ScenariosFrame frame;
  private final Typeface typeface;
  private final Drawing drawing;

  ScenariosHead(ScenariosFrame frame, Typeface typeface, Drawing drawing) {
    this.frame = frame;
    this.typeface = typeface;
    this.drawing = drawing;
  }

  /** Lays out the languages' markers and names; returns the height. */
  double key(List<Dot> languages) {
    if (languages.size() <= NAMED_IN_ROWS) {
      return 0;
    }
    double left = frame.stacked() ? ScenariosFrame.PAD : frame.left();
    double x = left;
    double y = LINE / 2 + 1;
    for (Dot language : languages) {
      String name = typeface.fitted(language.name(), NAME, frame.width() - left - MARKER);
      double width = MARKER + typeface.width(name, NAME);
      if (x > left && x + width > frame.width()) {
        x = left;
        y += LINE;
      }
      drawing.marker("key/" + language.id(), "", x + 9, y, language.language());
      drawing.label(
          "key/" + language.id() + "/name",
          "",
          x + MARKER,
          NAME.centred(y),
          name,
          NAME,
          Align.START,
          Ink.language(language.language()));
      x += width + GAP;
    }
    return y + LINE / 2 + 8;
  }

  /** Names the axis from {@code top} on; returns the height. */
  double axis(String caption, double top) {
    double captionWidth = typeface.width(caption, TICK);
    double baseline = top + 11;
    boolean fits = !frame.stacked() && captionWidth <= frame.nameWidth();
    if (frame.stacked() || fits) {
      drawing.label(
          "axis",
          "",
          ScenariosFrame.PAD,
          baseline,
          typeface.fitted(caption, TICK, frame.width() - 2 * ScenariosFrame.PAD),
          TICK,
          Align.START,
          Ink.MUTED);
    }
    double taken = frame.stacked() ? ScenariosFrame.PAD + captionWidth + 10 : 0;
    for (int points : frame.ticks()) {
      String text = Integer.toString(points);
      double x = frame.at(points);
      if (x - typeface.width(text, TICK) / 2 >= taken) {
        drawing.label("tick/" + points, "", x, baseline, text, TICK, Align.MIDDLE, Ink.MUTED);
      }
    }
    return 18;
  }

  /** The axis' lines through all rows. */
  void grid(double top, double bottom) {
    for (int points : frame.ticks()) {
      double x = frame.at(points);
      drawing.rule("tick/" + points + "/line", x, top, x, bottom, 1, Ink.GRID);
    }
  }
}
