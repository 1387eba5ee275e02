package dev.weighbridge.window;

/** Inline styles that name the palette's colours of a dimension or a language. */
final class Tint {
  private Tint() {}

  static String background(int dimension) {
    return "-fx-background-color: -wb-dimension-" + dimension + ";";
  }

  /** Of a slider's filled part. */
  static String track(int dimension) {
    return "-color-slider-track-progress: -wb-dimension-" + dimension + ";";
  }

  /** Of a segment with its number, or without where the number does not fit. */
  static String label(int dimension, boolean withText) {
    String text = withText ? "-wb-on-dimension-" + dimension : "transparent";
    return background(dimension) + "-fx-text-fill: " + text + ";";
  }

  /** Of a segment whose share nobody has chosen yet. */
  static String undecided(boolean withText) {
    return "-fx-text-fill: " + (withText ? "-wb-muted" : "transparent") + ";";
  }

  static String languageBackground(int language) {
    return "-fx-background-color: -wb-language-" + language + ";";
  }

  static String languageText(int language) {
    return "-fx-text-fill: -wb-language-" + language + ";";
  }

  /** The upright bar at the left of a card. */
  static String languageBar(int language) {
    return "-fx-border-color: transparent transparent transparent -wb-language-" + language + ";";
  }
}
