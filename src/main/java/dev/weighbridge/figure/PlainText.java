package dev.weighbridge.figure;

/** Text that is safe to put on one line of any picture or document. */
public final class PlainText {
  private PlainText() {}

  /**
   * The text without control, formatting (such as direction overrides) and unpaired surrogate
   * characters; line breaks and tabs become spaces.
   */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c >= 0x7f && isSuspect(text.codePointAt(i)))) {
        return cleaned(text);
      }
      if (Character.isHighSurrogate(c) && Character.charCount(text.codePointAt(i)) == 2) {
        i++;
      }
    }
    return text;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
            clean.append(' ');
          } else if (!isSuspect(c)) {
            clean.appendCodePoint(c);
          }
        });
    return clean.toString();
  }

  private static boolean isSuspect(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      // Noncharacters, such as U+FFFE, are not legal in XML.
      default -> (codePoint & 0xfffe) == 0xfffe;
    };
  }
}
