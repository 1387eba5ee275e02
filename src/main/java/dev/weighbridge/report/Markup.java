package dev.weighbridge.report;

import dev.weighbridge.figure.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;

/** HTML being written so that it is also well-formed XML: elements, attributes, escaped text. */
final class Markup {
  private final StringBuilder out = new StringBuilder(256 * 1024);
  private final Deque<String> elements = new ArrayDeque<>();

  /**
   * Starts an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String element, String... attributes) {
    elements.push(element);
    start(element, attributes);
    out.append('>');
    return this;
  }

  /** An element that has no content. */
  Markup empty(String element, String... attributes) {
    start(element, attributes);
    out.append("/>");
    return this;
  }

  private void start(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  /** Text; a number keeps its percent sign at the end of a line. */
  Markup text(String text) {
    escape(text.replace(" %", "\u00a0%"));
    return this;
  }

  /** An element with nothing but text in it. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** Markup that was written elsewhere, or style rules. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  Markup line() {
    out.append('\n');
    return this;
  }

  Markup close() {
    out.append("</").append(elements.pop()).append('>');
    return this;
  }

  private void escape(String text) {
    String plain = PlainText.of(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
