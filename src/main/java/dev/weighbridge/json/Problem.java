package dev.weighbridge.json;

import java.util.Comparator;

/**
 * Something that keeps a file from being read.
 *
 * @param file the file as the reader was given it
 * @param line from 1
 * @param column from 1, in characters
 * @param pointer JSON pointer (RFC 6901) of the part; empty for the whole file
 * @param sentence what is wrong and how to mend it
 */
public record Problem(String file, int line, int column, String pointer, String sentence)
    implements Comparable<Problem> {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::pointer)
          .thenComparing(Problem::sentence);

  /** In the order of the file, so that problems can be mended from top to bottom. */
  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }

  /**
   * {@code file:line:column: sentence [pointer]}, in which editors and terminals find the place.
   */
  public String text() {
    String where = pointer.isEmpty() ? "" : " [" + pointer + "]";
    return file + ":" + line + ":" + column + ": " + sentence + where;
  }
}
