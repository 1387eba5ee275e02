package dev.weighbridge.figure;

import java.util.List;

/** Who leads along a walk, as a strip, and the places where that changes. */
record WalkStrip(
    WalkView view,
    WalkView.Open open,
    WalkFrame frame,
    Typeface typeface,
    WalkWords words,
    Drawing drawing) {
  private static final double HEIGHT = 18;
  private static final double GAP = 1.5;
  private static final double RADIUS = 2;
  private static final double PADDING = 5;
  private static final double LEAST_FOR_MARKER = 14;
  private static final double LEAST_FOR_PART = 60;
  private static final double MARKER = 4;
  private static final double FLIP_TOP = 3;
  private static final double FLIP_HEIGHT = 7;
  private static final double FLIP_HALF = 4.5;
  private static final double BASELINE = 22;
  private static final double LABEL_GAP = 10;
  private static final double DESCENT = 4;
  private static final double LEAST_FLIP = 120;
  private static final Style NAME = Style.semibold(11);
  private static final Style FLIP = Style.semibold(11.5);

  /** Lays it out at {@code top}; returns where it ends. */
  double lay(double top, double width) {
    for (int i = 0; i < open.stretches().size(); i++) {
      stretch("stretch/" + i, open.stretches().get(i), top);
    }
    List<WalkView.Flip> flips = view.flips();
    if (flips.isEmpty()) {
      return top + HEIGHT;
    }
    flips(flips, top + HEIGHT, width);
    return top + HEIGHT + FLIP_TOP + BASELINE + DESCENT;
  }

  private Ink ink(List<Integer> leaders) {
    return leaders.size() == 1
        ? Ink.language(view.lines().get(leaders.getFirst()).language())
        : Ink.MUTED;
  }

  private void stretch(String id, WalkView.Stretch stretch, double top) {
    double left = frame.x(stretch.from());
    double room = frame.x(stretch.to()) - left;
    double length = Math.max(room - GAP, Math.min(room, 1));
    drawing.box(
        id,
        words.stretch(view, stretch),
        left,
        top,
        length,
        HEIGHT,
        Math.min(RADIUS, length / 2),
        ink(stretch.leaders()),
        Ink.NONE);
    String text = text(stretch, length - 2 * PADDING);
    if (!text.isEmpty()) {
      drawing.label(
          id + "/text",
          "",
          left + length / 2,
          top + (HEIGHT + Typeface.CAP_HEIGHT * NAME.size()) / 2,
          text,
          NAME,
          Align.MIDDLE,
          Ink.SURFACE);
    } else if (stretch.leaders().size() == 1 && length >= LEAST_FOR_MARKER) {
      int language = view.lines().get(stretch.leaders().getFirst()).language();
      drawing.outline(
          id + "/shape",
          "",
          left + length / 2,
          top + HEIGHT / 2,
          MarkerShape.of(language).ofRadius(MARKER),
          0,
          Ink.SURFACE);
    }
  }

  /** The fullest text that fits; a long name is cut where enough of it is left. */
  private String text(WalkView.Stretch stretch, double room) {
    String full = words.leads(view, stretch.leaders());
    String names = words.names(view, stretch.leaders());
    if (typeface.width(full, NAME) <= room) {
      return full;
    }
    return typeface.width(names, NAME) <= room || room >= LEAST_FOR_PART
        ? typeface.fitted(names, NAME, room)
        : "";
  }

  private void flips(List<WalkView.Flip> flips, double top, double width) {
    List<String> texts = texts(flips, width);
    double[] widths = texts.stream().mapToDouble(text -> typeface.width(text, FLIP)).toArray();
    double[] wanted = flips.stream().mapToDouble(flip -> frame.x(flip.share())).toArray();
    double[] centres = Spread.apart(wanted, widths, LABEL_GAP, 0, width);
    for (int i = 0; i < widths.length; i++) {
      WalkView.Flip flip = flips.get(i);
      String id = "flip/" + i;
      Ink ink = ink(flip.leaders());
      double crossing =
          frame.y(WalkWords.total(view, view.lines().get(flip.leaders().getFirst()), flip.share()));
      drawing.rule(id + "/guide", wanted[i], crossing, wanted[i], frame.bottom(), 1, Ink.MUTED);
      drawing.outline(
          id + "/marker",
          words.flip(view, flip).getFirst(),
          wanted[i],
          top + FLIP_TOP,
          PathData.of(
              new PathData.Move(0, 0),
              new PathData.Line(FLIP_HALF, FLIP_HEIGHT),
              new PathData.Line(-FLIP_HALF, FLIP_HEIGHT),
              new PathData.Close()),
          0,
          ink);
      drawing.label(
          id, "", centres[i], top + FLIP_TOP + BASELINE, texts.get(i), FLIP, Align.MIDDLE, ink);
    }
  }

  /** The fullest texts that fit side by side; long names are cut where enough of them is left. */
  private List<String> texts(List<WalkView.Flip> flips, double width) {
    List<List<String>> all = flips.stream().map(flip -> words.flip(view, flip)).toList();
    double share = width / flips.size() - LABEL_GAP;
    for (int variant = 0; variant < WalkWords.FLIP_PERCENT; variant++) {
      int chosen = variant;
      List<String> texts = all.stream().map(variants -> variants.get(chosen)).toList();
      double room = texts.stream().mapToDouble(text -> typeface.width(text, FLIP)).sum();
      if (room + LABEL_GAP * (texts.size() - 1) <= width) {
        return texts;
      }
    }
    return share >= LEAST_FLIP
        ? all.stream().map(variants -> typeface.fitted(variants.getFirst(), FLIP, share)).toList()
        : all.stream().map(variants -> variants.get(WalkWords.FLIP_PERCENT)).toList();
  }
}
