package dev.weighbridge.figure;

import java.util.List;

/** One criterion within a dimension figure. */
final class DimensionPanel {
  /** Height of the line that names the source. */
  static final double SOURCE = 17;

  private static final Style NAME = Style.semibold(13.5);
  private static final Style WEIGHT = Style.regular(11.5);
  private static final Style SUMMARY = Style.regular(11);
  private static final Style SMALL = Style.regular(10.5);
  private static final double NAME_HEIGHT = 20;
  private static final double LEADING = 15;
  private static final double BEFORE_EVIDENCE = 8;
  private static final double GAP = 14;
  private static final double LEAST_WIDTH = 380;
  private static final double WIDEST_SUMMARY = 640;
  private static final int MOST_LINES = 2;

  private final DimensionView view;
  private final DimensionWords words;
  private final EvidenceFigure evidence;
  private final Typeface typeface;

  DimensionPanel(
      DimensionView view, DimensionWords words, EvidenceFigure evidence, Typeface typeface) {
    this.view = view;
    this.words = words;
    this.evidence = evidence;
    this.typeface = typeface;
  }

  double headHeight(DimensionView.Panel panel, double width) {
    return NAME_HEIGHT + LEADING * summary(panel, width).size() + BEFORE_EVIDENCE;
  }

  /** What is measured, where there is room to say so. */
  private List<String> summary(DimensionView.Panel panel, double width) {
    return width < LEAST_WIDTH
        ? List.of()
        : Paragraph.lines(
            panel.summary(), typeface, SUMMARY, Math.min(width, WIDEST_SUMMARY), MOST_LINES);
  }

  /** Name, weight and what is measured. */
  void head(DimensionView.Panel panel, Drawing drawing, double width) {
    String weight = words.weight(panel);
    double room = width - typeface.width(weight, WEIGHT) - GAP;
    drawing.label(
        "name",
        "",
        0,
        NAME_HEIGHT - 7,
        typeface.fitted(panel.evidence().name(), NAME, room),
        NAME,
        Align.START,
        Ink.TEXT);
    drawing.label(
        "weight",
        words.weights(panel, view),
        width,
        NAME_HEIGHT - 7,
        weight,
        WEIGHT,
        Align.END,
        Ink.MUTED);
    List<String> lines = summary(panel, width);
    for (int i = 0; i < lines.size(); i++) {
      drawing.label(
          "summary/" + i,
          "",
          0,
          NAME_HEIGHT + LEADING * (i + 1) - 4,
          lines.get(i),
          SUMMARY,
          Align.START,
          Ink.MUTED);
    }
  }

  /** The evidence on its scale; returns the height. */
  double evidence(DimensionView.Panel panel, Drawing drawing, double width) {
    return evidence.lay(panel.evidence(), drawing, width);
  }

  void source(DimensionView.Panel panel, Drawing drawing, double width) {
    drawing.label(
        "source",
        "",
        0,
        SOURCE - 5,
        typeface.fitted(words.source(panel), SMALL, width),
        SMALL,
        Align.START,
        Ink.MUTED);
  }
}
