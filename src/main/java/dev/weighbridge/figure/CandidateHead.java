package dev.weighbridge.figure;

/** What a candidate's row of an acceptability figure begins with: marker and name. */
record CandidateHead(AcceptabilityColumns columns, Typeface typeface, Drawing drawing) {
  /**
   * Lays out round a height.
   *
   * @param id of the row
   * @param spoken on the marker
   */
  void lay(String id, String spoken, AcceptabilityView.Candidate candidate, double middle) {
    Ink ink = Ink.language(candidate.language());
    drawing.outline(
        id + "/marker",
        spoken,
        AcceptabilityColumns.MARKER,
        middle,
        MarkerShape.of(candidate.language()).marker(),
        0,
        ink);
    drawing.label(
        id + "/name",
        "",
        AcceptabilityColumns.NAME_START,
        AcceptabilityColumns.NAME.centred(middle),
        typeface.fitted(candidate.name(), AcceptabilityColumns.NAME, columns.nameWidth()),
        AcceptabilityColumns.NAME,
        Align.START,
        ink);
  }
}
