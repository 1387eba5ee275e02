package dev.weighbridge.json;

/** A place in a text: line and column from 1, columns in characters. */
public record Place(int line, int column) {
  /** The very beginning. */
  public static final Place START = new Place(1, 1);

  /** The place just after a text. */
  public static Place after(CharSequence text) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Place(line, text.length() - lineStart + 1);
  }
}
