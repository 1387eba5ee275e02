package dev.weighbridge.export;

import dev.weighbridge.figure.Colour;
import dev.weighbridge.figure.PathData;
import java.util.ArrayDeque;
import java.util.Deque;

/** SVG being written: elements, escaped text and short numbers, the same on every machine. */
final class SvgText {
  private static final int DECIMALS = 2;

  private final StringBuilder out = new StringBuilder(16 * 1024);
  private final Deque<String> elements = new ArrayDeque<>();
  private final String idEnd;

  /**
   * An empty text.
   *
   * @param idEnd what every id ends with
   */
  SvgText(String idEnd) {
    this.idEnd = idEnd;
  }

  /** Starts an element; attributes follow, then {@link #inside} or {@link #closeEmpty}. */
  SvgText open(String element) {
    elements.push(element);
    out.append('<').append(element);
    return this;
  }

  SvgText attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  SvgText attribute(String name, double... values) {
    out.append(' ').append(name).append("=\"");
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        out.append(' ');
      }
      number(out, values[i]);
    }
    out.append('"');
    return this;
  }

  /** An id that XML tools and vector editors accept: slashes become dots, oddities hex numbers. */
  SvgText id(String id) {
    return references("id", id);
  }

  /** An attribute that names elements by the ids they were given. */
  SvgText references(String name, String... ids) {
    out.append(' ').append(name).append("=\"");
    for (int i = 0; i < ids.length; i++) {
      if (i > 0) {
        out.append(' ');
      }
      appendId(ids[i]);
    }
    out.append('"');
    return this;
  }

  private void appendId(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c == '/') {
        out.append('.');
      } else if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
        out.append(c);
      } else {
        out.append('_').append(Integer.toHexString(c)).append('_');
      }
    }
    out.append(idEnd);
  }

  /** A colour for {@code fill} or {@code stroke}, with its opacity. */
  SvgText paint(String property, Colour colour) {
    if (colour.alpha() == 0) {
      return attribute(property, "none");
    }
    attribute(property, colour.hex());
    return colour.alpha() < 1 ? attribute(property + "-opacity", colour.alpha()) : this;
  }

  SvgText inside() {
    out.append('>');
    return this;
  }

  SvgText content(String text) {
    escape(text);
    return this;
  }

  SvgText close() {
    out.append("</").append(elements.pop()).append(">\n");
    return this;
  }

  SvgText closeEmpty() {
    elements.pop();
    out.append("/>\n");
    return this;
  }

  /** Path data with absolute coordinates, the path's origin at (x, y). */
  static String pathData(PathData path, double x, double y) {
    StringBuilder data = new StringBuilder();
    for (PathData.Step step : path.steps()) {
      switch (step) {
        case PathData.Move(double toX, double toY) -> step(data, 'M', x + toX, y + toY);
        case PathData.Line(double toX, double toY) -> step(data, 'L', x + toX, y + toY);
        case PathData.Curve(double x1, double y1, double x2, double y2, double toX, double toY) ->
            step(data, 'C', x + x1, y + y1, x + x2, y + y2, x + toX, y + toY);
        case PathData.Close() -> data.append('Z');
      }
    }
    return data.toString();
  }

  private static void step(StringBuilder data, char command, double... coordinates) {
    data.append(command);
    for (int i = 0; i < coordinates.length; i++) {
      if (i > 0) {
        data.append(' ');
      }
      number(data, coordinates[i]);
    }
  }

  /** At most two decimals, no exponent, no trailing zeros, no negative zero. */
  static void number(StringBuilder out, double value) {
    Decimals.append(out, value, DECIMALS);
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        // XML readers make it a line feed otherwise.
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
