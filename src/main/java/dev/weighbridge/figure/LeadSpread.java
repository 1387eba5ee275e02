package dev.weighbridge.figure;

import dev.weighbridge.figure.PathData.Close;
import dev.weighbridge.figure.PathData.Line;
import dev.weighbridge.figure.PathData.Move;
import java.util.List;

/**
 * The lead of the leader over the runner-up in all draws: a column per whole point, on the side and
 * in the colour of whoever is ahead.
 */
final class LeadSpread {
  private static final Style HEADING = Style.semibold(13);
  private static final Style SIDE = Style.semibold(12);
  private static final Style NUMBER = Style.semibold(11.5);
  private static final Style SMALL = Style.regular(10.5);
  private static final double INSET = 14;
  private static final double GAP = 10;
  private static final double COLUMN_GAP = 1;
  private static final double LOWEST = 84;
  private static final double HIGHEST = 180;
  private static final double HEIGHT_PART = 0.15;
  private static final double TICK_ROOM = 48;
  private static final double CAP = 3.5;
  private static final PathData POINTER =
      PathData.of(new Move(-5, -8), new Line(5, -8), new Line(0, 0), new Close());

  private final ConfidenceView.Duel duel;
  private final int candidates;
  private final Typeface typeface;
  private final ConfidenceWords words;
  private final Drawing drawing;
  private final double width;
  private final double left;
  private final double right;
  private final Ticks ticks;

  LeadSpread(
      ConfidenceView.Duel duel,
      int candidates,
      Typeface typeface,
      ConfidenceWords words,
      Drawing drawing,
      double width) {
    this.duel = duel;
    this.candidates = candidates;
    this.typeface = typeface;
    this.words = words;
    this.drawing = drawing;
    this.width = width;
    left = INSET;
    right = width - INSET;
    // Zero is always in the picture, and so is some room on the runner-up's side.
    double low = Math.min(duel.bins().getFirst().points(), -2);
    double high = Math.max(duel.bins().getLast().points() + 1, 2);
    ticks = Ticks.narrowest(low, high, -100, 100, Math.max((int) ((right - left) / TICK_ROOM), 3));
  }

  /** Lays out from {@code top}; returns the end. */
  double lay(double top) {
    double y = heading(top) + 12;
    y = sides(y) + 12;
    double baseline = y + 30 + Math.clamp(HEIGHT_PART * width, LOWEST, HIGHEST);
    columns(y + 30, baseline);
    drawing.rule("lead/zero", at(0), y + 22, at(0), baseline + 4, 1.5, Ink.TEXT);
    now(y, y + 22);
    return axis(baseline);
  }

  private double at(double points) {
    return ticks.at(points, left, right);
  }

  private double heading(double top) {
    double y = top + 10;
    drawing.label(
        "lead/heading",
        "",
        0,
        y,
        typeface.fitted(words.heading(duel), HEADING, width),
        HEADING,
        Align.START,
        Ink.TEXT);
    y += 16;
    drawing.label(
        "lead/spread",
        "",
        0,
        y,
        typeface.fitted(words.spread(duel), SMALL, width),
        SMALL,
        Align.START,
        Ink.MUTED);
    return y;
  }

  /** Who is ahead how often: beside each other, each on its side, or below each other. */
  private double sides(double top) {
    double y = top + 10;
    if (duel.isAlwaysLevel()) {
      drawing.label(
          "lead/level",
          "",
          at(0),
          y,
          typeface.fitted(words.level(), SIDE, 2 * Math.min(at(0), width - at(0))),
          SIDE,
          Align.MIDDLE,
          Ink.TEXT);
      return y;
    }
    String leader = words.statement(duel, duel.leader(), candidates);
    String other = words.statement(duel, duel.runnerUp(), candidates);
    double[] widths = {typeface.width(other, SIDE), typeface.width(leader, SIDE)};
    if (widths[0] + widths[1] + GAP <= width) {
      double[] wanted = {at(0) - GAP - widths[0] / 2, at(0) + GAP + widths[1] / 2};
      double[] centres = Spread.apart(wanted, widths, GAP, 0, width);
      side("lead/behind", centres[0], y, other, Align.MIDDLE, duel.runnerUp());
      side("lead/ahead", centres[1], y, leader, Align.MIDDLE, duel.leader());
      return y;
    }
    side("lead/ahead", width, y, leader, Align.END, duel.leader());
    side("lead/behind", 0, y + 17, other, Align.START, duel.runnerUp());
    return y + 17;
  }

  private void side(
      String id, double x, double y, String text, Align align, ConfidenceView.Row row) {
    String fitted = typeface.fitted(text, SIDE, width);
    drawing.label(id, "", x, y, fitted, SIDE, align, Ink.language(row.language()));
  }

  private void columns(double top, double baseline) {
    double most = duel.bins().stream().mapToDouble(ConfidenceView.Bin::share).max().orElseThrow();
    for (ConfidenceView.Bin bin : duel.bins()) {
      double from = at(bin.points());
      double length = at(bin.points() + 1) - from;
      double gap = Math.min(COLUMN_GAP, length / 4);
      double height = (baseline - top) * bin.share() / most;
      ConfidenceView.Row ahead = bin.points() < 0 ? duel.runnerUp() : duel.leader();
      drawing.box(
          "lead/bin/" + bin.points(),
          words.bin(bin),
          from + gap / 2,
          baseline - height,
          length - gap,
          height,
          0,
          duel.isAlwaysLevel() ? Ink.MUTED : Ink.language(ahead.language()),
          Ink.NONE);
    }
    drawing.rule("lead/axis", left, baseline, right, baseline, 1, Ink.GRID);
  }

  /** The present lead and where the lead lies nine times in ten. */
  private void now(double top, double y) {
    double low = at(duel.interval().low());
    double high = at(duel.interval().high());
    String[] texts = {words.low(duel), ConfidenceWords.signed(duel.points()), words.high(duel)};
    double[] wanted = {low, at(duel.lead()), high};
    double baseline = top + 9;
    if (high - low < 1) {
      label("lead/number", wanted[1], baseline, texts[1], NUMBER, Ink.TEXT);
    } else {
      drawing.rule("lead/interval/line", low, y, high, y, 1.5, Ink.MUTED);
      drawing.rule("lead/interval/low", low, y - CAP, low, y + CAP, 1.5, Ink.MUTED);
      drawing.rule("lead/interval/high", high, y - CAP, high, y + CAP, 1.5, Ink.MUTED);
      wanted[1] = Math.clamp(wanted[1], low, high);
      double[] widths = {
        typeface.width(texts[0], SMALL),
        typeface.width(texts[1], NUMBER),
        typeface.width(texts[2], SMALL)
      };
      double[] centres = Spread.apart(wanted, widths, GAP, 0, width);
      label("lead/low", centres[0], baseline, texts[0], SMALL, Ink.MUTED);
      label("lead/number", centres[1], baseline, texts[1], NUMBER, Ink.TEXT);
      label("lead/high", centres[2], baseline, texts[2], SMALL, Ink.MUTED);
    }
    drawing.outline("lead/now", words.heading(duel), at(duel.lead()), y, POINTER, 0, Ink.TEXT);
  }

  private void label(String id, double x, double y, String text, Style style, Ink ink) {
    double half = typeface.width(text, style) / 2;
    drawing.label(id, "", Math.clamp(x, half, width - half), y, text, style, Align.MIDDLE, ink);
  }

  private double axis(double y) {
    List<Double> all = ticks.all();
    for (int i = 0; i < all.size(); i++) {
      double x = at(all.get(i));
      drawing.rule("lead/tick/" + i, x, y, x, y + 4, 1, Ink.GRID);
      label(
          "lead/tick/" + i + "/points",
          x,
          y + 15,
          ConfidenceWords.signed((int) Math.round(all.get(i))),
          SMALL,
          Ink.MUTED);
    }
    List<String> texts = List.of(words.sideLeft(duel), words.axis(), words.sideRight(duel));
    List<Ink> inks =
        List.of(
            Ink.language(duel.runnerUp().language()),
            Ink.MUTED,
            Ink.language(duel.leader().language()));
    double[] widths = texts.stream().mapToDouble(text -> typeface.width(text, SMALL)).toArray();
    double widest = Spread.widest(widths, GAP, width);
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.min(widths[i], widest);
    }
    double[] wanted = {
      at(0) - GAP - (widths[0] + widths[1]) / 2, at(0), at(0) + GAP + (widths[1] + widths[2]) / 2
    };
    double[] centres = Spread.apart(wanted, widths, GAP, 0, width);
    for (int i = 0; i < widths.length; i++) {
      String fitted = typeface.fitted(texts.get(i), SMALL, widths[i]);
      drawing.label(
          "lead/side/" + i, "", centres[i], y + 31, fitted, SMALL, Align.MIDDLE, inks.get(i));
    }
    return y + 35;
  }
}
