package dev.weighbridge.figure;

/** A marker on a line with its label, to be placed by {@link TrackLabels}. */
final class TrackItem {
  final String id;
  final int language;
  final String spoken;
  final double x;
  final String text;
  final double width;

  /** Whether a ring round the marker takes more room. */
  boolean ringed;

  /** How far below the line the marker stands; negative above. */
  double dodge;

  /** Whether the label is above the line. */
  boolean above = true;

  /** Where the label's middle is. */
  double centre;

  /**
   * @param id of the marks, without the figure's prefix
   * @param language index in the dataset
   * @param spoken of the marker
   * @param x of the marker
   * @param text of the label, as long as it may be
   * @param width of the text
   */
  TrackItem(String id, int language, String spoken, double x, String text, double width) {
    this.id = id;
    this.language = language;
    this.spoken = spoken;
    this.x = x;
    this.text = text;
    this.width = width;
  }
}
