package dev.weighbridge.figure;

import dev.weighbridge.decision.PriorityShare;

/** Which part of all priorities puts each of two candidates ahead, with the evidence as it is. */
record PriorityParts(
    AcceptabilityView view,
    Typeface typeface,
    AcceptabilityWords words,
    Drawing drawing,
    double width) {
  private static final Style CAPTION = Style.regular(11);
  private static final Style SIDE = Style.semibold(11.5);
  private static final double ABOVE = 18;
  private static final double BAR = 6;
  private static final double BETWEEN = 2;
  private static final double GAP = 10;
  private static final double WIDEST_NAME_PART = 0.2;

  /** Lays out from {@code top}; returns the end, the same if there is nothing to show. */
  double lay(double top) {
    double y = top;
    if (view.exact().isPresent()) {
      y = part("exact", words.exact(), view.exact().orElseThrow(), y + ABOVE);
    }
    if (view.ranked().isPresent()) {
      y = part("ranked", words.ranked(), view.ranked().orElseThrow(), y + ABOVE);
    }
    return y;
  }

  private double part(String id, String caption, PriorityShare share, double top) {
    return switch (share) {
      case PriorityShare.Tie _ -> {
        caption(id, caption + ": " + words.level(), top + 9);
        yield top + 12;
      }
      case PriorityShare.Parts(double first, double second) -> {
        caption(id, caption, top + 9);
        bar(id, first, second, top + 21);
        yield top + 29;
      }
    };
  }

  private void caption(String id, String text, double baseline) {
    drawing.label(
        id,
        "",
        0,
        baseline,
        typeface.fitted(text, CAPTION, width),
        CAPTION,
        Align.START,
        Ink.MUTED);
  }

  private void bar(String id, double first, double second, double middle) {
    AcceptabilityView.Candidate one = view.candidates().getFirst();
    AcceptabilityView.Candidate other = view.candidates().get(1);
    double left = side(id + "/" + one.id(), one, first, 0, Align.START, middle) + GAP;
    double right =
        width - side(id + "/" + other.id(), other, second, width, Align.END, middle) - GAP;
    double split = left + (right - left) * first;
    box(id + "/" + one.id() + "/part", one, left, split - (second > 0 ? BETWEEN / 2 : 0), middle);
    box(
        id + "/" + other.id() + "/part",
        other,
        split + (first > 0 ? BETWEEN / 2 : 0),
        right,
        middle);
  }

  private double side(
      String id,
      AcceptabilityView.Candidate candidate,
      double part,
      double x,
      Align align,
      double middle) {
    String text =
        words.side(typeface.fitted(candidate.name(), SIDE, WIDEST_NAME_PART * width), part);
    drawing.label(
        id,
        words.side(candidate, part),
        x,
        SIDE.centred(middle),
        text,
        SIDE,
        align,
        Ink.language(candidate.language()));
    return typeface.width(text, SIDE);
  }

  private void box(
      String id, AcceptabilityView.Candidate candidate, double from, double to, double middle) {
    if (to > from) {
      drawing.box(
          id,
          "",
          from,
          middle - BAR / 2,
          to - from,
          BAR,
          Math.min(BAR, to - from) / 2,
          Ink.language(candidate.language()),
          Ink.NONE);
    }
  }
}
