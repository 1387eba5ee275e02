package dev.weighbridge.figure;

import dev.weighbridge.decision.Verdict;

/** In how many draws the leader leads, held against what the verdict asks for. */
record ThresholdBar(
    ConfidenceView.Duel duel,
    int candidates,
    Typeface typeface,
    ConfidenceWords words,
    Drawing drawing,
    double width) {
  private static final Style TEXT = Style.regular(11.5);
  private static final Style COUNT = Style.semibold(12);
  private static final Style ZONE = Style.regular(10.5);
  private static final Style PRESENT = Style.semibold(10.5);
  private static final double BAR = 8;
  private static final double GAP = 8;
  private static final double REACH = 3;

  /** Lays out from {@code top}; returns the end. */
  double lay(double top) {
    Ink ink = Ink.language(duel.leader().language());
    String count = words.ofHundred(duel.leader());
    double y = top + 9;
    drawing.label(
        "draws",
        "",
        0,
        y,
        typeface.fitted(
            words.draws(duel, candidates), TEXT, width - typeface.width(count, COUNT) - GAP),
        TEXT,
        Align.START,
        Ink.TEXT);
    drawing.label("draws/count", "", width, y, count, COUNT, Align.END, ink);
    y += 10;
    double share = duel.leader().leads();
    drawing.box("draws/track", "", 0, y, width, BAR, BAR / 2, Ink.PANEL, Ink.GRID);
    if (share > 0) {
      drawing.box(
          "draws/share",
          words.draws(duel, candidates) + ": " + count,
          0,
          y,
          width * share,
          BAR,
          Math.min(BAR, width * share) / 2,
          ink,
          Ink.NONE);
    }
    y += BAR;
    zones(y);
    y += 19;
    boolean small = duel.lead() < Verdict.SMALLEST_LEAD && share >= Verdict.LEANS_FROM;
    if (small) {
      int i = 0;
      for (String line : Paragraph.lines(words.smallLead(), typeface, ZONE, width, 2)) {
        y += 14;
        drawing.label("draws/small/" + i++, "", 0, y, line, ZONE, Align.START, Ink.MUTED);
      }
      y += 3;
    }
    return y;
  }

  private void zones(double y) {
    int present =
        switch (duel.verdict()) {
          case Verdict.TooClose _ -> 0;
          case Verdict.Leans _ -> 1;
          case Verdict.Favours _ -> 2;
        };
    String[] texts = {words.close(), words.leans(), words.favours()};
    double[] wanted = {
      width * Verdict.LEANS_FROM / 2, width * Verdict.LEANS_FROM, width * Verdict.FAVOURS_FROM
    };
    double[] widths = new double[texts.length];
    for (int i = 0; i < texts.length; i++) {
      widths[i] = typeface.width(texts[i], i == present ? PRESENT : ZONE);
      if (i > 0) {
        drawing.rule(
            "draws/threshold/" + i,
            wanted[i],
            y - BAR - REACH,
            wanted[i],
            y + REACH,
            1.5,
            Ink.TEXT);
      }
    }
    double[] centres = Spread.apart(wanted, widths, GAP, 0, width);
    for (int i = 0; i < texts.length; i++) {
      drawing.label(
          "draws/zone/" + i,
          "",
          centres[i],
          y + 15,
          texts[i],
          i == present ? PRESENT : ZONE,
          Align.MIDDLE,
          i == present ? Ink.TEXT : Ink.MUTED);
    }
  }
}
