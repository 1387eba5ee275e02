package dev.weighbridge.window;

/** What somebody typed, in a sentence about it. */
final class Quoted {
  private static final int LONGEST = 24;
  private static final String ELLIPSIS = "…";

  private Quoted() {}

  /** Enough of it to know it again. */
  static String of(String typed) {
    String plain = typed.strip().replaceAll("\\p{Cf}", "");
    if (RightToLeft.isIn(plain)) {
      return ELLIPSIS;
    }
    int[] characters = plain.codePoints().limit(LONGEST + 1).toArray();
    return characters.length <= LONGEST ? plain : new String(characters, 0, LONGEST) + ELLIPSIS;
  }
}
