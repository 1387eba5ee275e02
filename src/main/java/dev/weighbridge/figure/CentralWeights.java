package dev.weighbridge.figure;

import dev.weighbridge.decision.LargestRemainder;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights that those typically have who would choose each candidate, below the present shares.
 */
record CentralWeights(
    AcceptabilityView view,
    AcceptabilityColumns columns,
    Typeface typeface,
    AcceptabilityWords words,
    Drawing drawing) {
  private static final double HEIGHT = 22;
  private static final double GAP = 10;
  private static final double HEAD_LEADING = 13;
  private static final double NAMES = 26;
  private static final double ROOM = 4;

  /** Weights as whole percents that add up to 100. */
  static int[] percents(List<Double> weights) {
    return LargestRemainder.apportion(
        weights.stream().mapToDouble(Double::doubleValue).toArray(), 100);
  }

  /** Lays out from {@code top}; returns the end. */
  double lay(double top) {
    drawing.label(
        "weights/heading",
        "",
        0,
        top + 10,
        typeface.fitted(words.weightsHeading(), AcceptabilityColumns.HEADING, columns.width()),
        AcceptabilityColumns.HEADING,
        Align.START,
        Ink.TEXT);
    double y = top + 24;
    yours(y);
    names(y + HEIGHT);
    y += HEIGHT + NAMES;
    for (AcceptabilityView.Candidate candidate : view.candidates()) {
      if (candidate.choice().isPresent()) {
        row(candidate, candidate.choice().orElseThrow(), y);
        y += HEIGHT + GAP;
      }
    }
    return y - GAP;
  }

  private void yours(double top) {
    String text = words.yours(view);
    drawing.label(
        "weights/yours",
        "",
        0,
        AcceptabilityColumns.SMALL.centred(top + HEIGHT / 2),
        typeface.fitted(text, AcceptabilityColumns.SMALL, columns.bar() - 4),
        AcceptabilityColumns.SMALL,
        Align.START,
        Ink.TEXT);
    bar("weights/yours", text, view.shares(), top);
    for (int line = 0; line < 2; line++) {
      drawing.label(
          "weights/head/" + line,
          "",
          columns.width(),
          top + 9 + HEAD_LEADING * line,
          words.sureHead(line),
          AcceptabilityColumns.SMALL,
          Align.END,
          Ink.MUTED);
    }
  }

  /** Names every dimension that anybody gives a weight, where it is or would be in the shares. */
  private void names(double bottom) {
    List<SegmentNames.Part> parts = new ArrayList<>();
    double scale = columns.weightEnd() - columns.bar();
    double sum = 0;
    for (int d = 0; d < view.dimensions().size(); d++) {
      double share = view.shares().get(d);
      if (share > 0 || isWanted(d)) {
        double at = columns.bar() + scale * (sum + share / 2);
        parts.add(new SegmentNames.Part(view.dimensions().get(d), d, at, share > 0));
      }
      sum += share;
    }
    new SegmentNames(typeface, drawing)
        .lay(parts, new SegmentNames.Place(columns.width(), bottom + 1, bottom + 7, bottom + 17));
  }

  private boolean isWanted(int dimension) {
    return view.candidates().stream()
        .flatMap(candidate -> candidate.choice().stream())
        .anyMatch(choice -> choice.weights().get(dimension) > 0);
  }

  private void row(
      AcceptabilityView.Candidate candidate, AcceptabilityView.Choice choice, double top) {
    String id = "weights/" + candidate.id();
    double middle = top + HEIGHT / 2;
    new CandidateHead(columns, typeface, drawing)
        .lay(id, words.spoken(candidate, choice, view), candidate, middle);
    bar(id, candidate.name(), choice.weights(), top);
    drawing.label(
        id + "/sure",
        words.sure(choice),
        columns.width(),
        AcceptabilityColumns.NUMBER.centred(middle),
        words.confidence(choice),
        AcceptabilityColumns.NUMBER,
        Align.END,
        Ink.language(candidate.language()));
  }

  private void bar(String id, String name, List<Double> weights, double top) {
    int[] whole = percents(weights);
    double left = columns.bar();
    double scale = columns.weightEnd() - left;
    for (int d = 0; d < whole.length; d++) {
      double length = scale * weights.get(d);
      if (length > 0) {
        segment(id + "/" + view.dimensions().get(d).id(), name, d, whole[d], left, top, length);
      }
      left += length;
    }
  }

  private void segment(
      String id, String name, int d, int whole, double left, double top, double length) {
    Segment segment = Segment.of(id, left, top, length, HEIGHT);
    segment.fill(
        words.weight(name, view.dimensions().get(d).text(), whole),
        Ink.dimension(d),
        Ink.dimensionEdge(d),
        drawing);
    String text = Integer.toString(whole);
    if (segment.holds(text, ROOM, typeface)) {
      segment.write("percent", text, Ink.onDimension(d), drawing);
    }
  }
}
