package dev.weighbridge.figure;

import java.util.List;

/** The ranks of each candidate as the segments of a bar, the best first and strongest. */
record RankBars(
    AcceptabilityView view,
    AcceptabilityColumns columns,
    Typeface typeface,
    AcceptabilityWords words,
    Drawing drawing) {
  private static final double HEIGHT = 24;
  private static final double GAP = 10;
  private static final double HEADING = 22;
  private static final double ROOM = 8;
  private static final double LEAST_EDGED = 5;

  /** Lays out from {@code top}; returns the end. */
  double lay(double top) {
    double room = columns.width();
    if (columns.numbers()) {
      String head = words.first();
      drawing.label(
          "head",
          "",
          columns.width(),
          top + 10,
          head,
          AcceptabilityColumns.SMALL,
          Align.END,
          Ink.MUTED);
      room -= typeface.width(head, AcceptabilityColumns.SMALL) + ROOM;
    }
    drawing.label(
        "heading",
        "",
        0,
        top + 10,
        typeface.fitted(words.heading(view), AcceptabilityColumns.HEADING, room),
        AcceptabilityColumns.HEADING,
        Align.START,
        Ink.TEXT);
    double y = top + HEADING;
    for (AcceptabilityView.Candidate candidate : view.candidates()) {
      row(candidate, y);
      y += HEIGHT + GAP;
    }
    return y - GAP;
  }

  private void row(AcceptabilityView.Candidate candidate, double top) {
    double middle = top + HEIGHT / 2;
    new CandidateHead(columns, typeface, drawing).lay(candidate.id(), "", candidate, middle);
    double left = columns.bar();
    double scale = columns.rankEnd() - left;
    for (int rank = 0; rank < candidate.ranks().size(); rank++) {
      double length = scale * candidate.ranks().get(rank);
      if (length > 0) {
        segment(candidate, rank, left, top, length);
      }
      left += length;
    }
    if (columns.numbers()) {
      drawing.label(
          candidate.id() + "/first",
          "",
          columns.width(),
          AcceptabilityColumns.NUMBER.centred(middle),
          words.rank(candidate, 0),
          AcceptabilityColumns.NUMBER,
          Align.END,
          Ink.language(candidate.language()));
    }
  }

  private void segment(
      AcceptabilityView.Candidate candidate, int rank, double left, double top, double length) {
    Segment segment = Segment.of(candidate.id() + "/rank/" + (rank + 1), left, top, length, HEIGHT);
    segment.fill(
        words.spoken(candidate, rank),
        Ink.languageStep(candidate.language(), rank),
        // On a narrow segment an edge would be all there is, and make a low rank look strong.
        segment.width() < LEAST_EDGED ? Ink.NONE : Ink.language(candidate.language()),
        drawing);
    labels(candidate, rank).stream()
        .filter(text -> segment.holds(text, ROOM, typeface))
        .findFirst()
        .ifPresent(text -> segment.write("label", text, Ink.onLanguageStep(rank), drawing));
  }

  /** What may be written on a segment, the best first. */
  private List<String> labels(AcceptabilityView.Candidate candidate, int rank) {
    String ordinal = words.ordinal(rank);
    if (!columns.numbers()) {
      return List.of(words.segment(candidate, rank, ordinal), words.rank(candidate, rank));
    }
    // The share of first places stands beside the bar.
    return rank == 0 ? List.of(ordinal) : List.of(words.segment(candidate, rank, ordinal), ordinal);
  }
}
