package dev.weighbridge.wording;

/** The beginning of a text from outside, which may be of any length, for a sentence about it. */
public final class Excerpt {
  /** The longest that a sentence repeats, in characters. */
  public static final int LONGEST = 400;

  private Excerpt() {}

  /** The text itself unless it is too long to be repeated. */
  public static String of(String text) {
    return of(text, LONGEST);
  }

  /**
   * The text itself unless it is longer.
   *
   * @param most the most characters, 0 or more; an ellipsis stands for the rest
   */
  public static String of(String text, int most) {
    return text.codePointCount(0, text.length()) > most
        ? text.substring(0, text.offsetByCodePoints(0, most)) + "…"
        : text;
  }
}
