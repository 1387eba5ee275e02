package dev.weighbridge.figure;

/**
 * What a mark is painted with, whatever the theme.
 *
 * @param tone what the colour is for
 * @param index which language or dimension, in the dataset's order, from 0; 0 for other tones
 * @param grade how strong, 0 to 100, where the tone is graded; 0 for other tones
 */
public record Ink(Tone tone, int index, int grade) {
  public static final Ink NONE = new Ink(Tone.NONE, 0);
  public static final Ink TEXT = new Ink(Tone.TEXT, 0);
  public static final Ink MUTED = new Ink(Tone.MUTED, 0);
  public static final Ink GRID = new Ink(Tone.GRID, 0);
  public static final Ink SURFACE = new Ink(Tone.SURFACE, 0);
  public static final Ink PANEL = new Ink(Tone.PANEL, 0);
  public static final Ink ACCENT = new Ink(Tone.ACCENT, 0);

  public static Ink language(int index) {
    return new Ink(Tone.LANGUAGE, index);
  }

  public static Ink languageTint(int index) {
    return new Ink(Tone.LANGUAGE_TINT, index);
  }

  /**
   * A language's colour in falling strength, for the ranks it gets.
   *
   * @param step 0 for its strong colour; from 3 on all are the same
   */
  public static Ink languageStep(int index, int step) {
    return new Ink(
        switch (step) {
          case 0 -> Tone.LANGUAGE;
          case 1 -> Tone.LANGUAGE_SOFT;
          case 2 -> Tone.LANGUAGE_PALE;
          default -> Tone.LANGUAGE_FAINT;
        },
        index);
  }

  /** Text on {@link #languageStep}. */
  public static Ink onLanguageStep(int step) {
    return step == 0 ? SURFACE : TEXT;
  }

  public static Ink dimension(int index) {
    return new Ink(Tone.DIMENSION, index);
  }

  public static Ink dimensionEdge(int index) {
    return new Ink(Tone.DIMENSION_EDGE, index);
  }

  public static Ink onDimension(int index) {
    return new Ink(Tone.ON_DIMENSION, index);
  }

  /** The tint of a dimension, as strong as the points, 0..100; {@link #TEXT} is legible on it. */
  public static Ink dimensionGrade(int index, double points) {
    return new Ink(Tone.DIMENSION_GRADE, index, (int) Math.round(points));
  }

  private Ink(Tone tone, int index) {
    this(tone, index, 0);
  }
}
