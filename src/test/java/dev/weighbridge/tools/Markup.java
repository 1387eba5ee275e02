package dev.weighbridge.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * HTML, SVG or XML cut into tags and texts, as forgiving as a browser where our writers could err:
 * attributes without quotes, upper case, comments.
 */
final class Markup {
  private static final Set<String> RAW = Set.of("style", "script");

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  /** A part of the document. */
  sealed interface Piece {}

  /**
   * A start tag.
   *
   * @param name in lower case; starts with {@code !} or {@code ?} for declarations
   * @param attributes by their names in lower case; of declarations only their whole text, under
   *     the empty name
   * @param empty whether it ends itself
   */
  record Open(String name, Map<String, String> attributes, boolean empty) implements Piece {
    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }
  }

  /** An end tag, its name in lower case. */
  record Close(String name) implements Piece {}

  /**
   * What stands between tags.
   *
   * @param in the innermost tag with raw text, such as {@code style}; otherwise empty
   */
  record Text(String in, String text) implements Piece {}

  private Markup(String text) {
    this.text = text;
  }

  static List<Piece> of(String document) {
    Markup markup = new Markup(document);
    while (markup.at < document.length()) {
      markup.next();
    }
    return markup.pieces;
  }

  private void next() {
    if (text.startsWith("<!--", at)) {
      at = after("-->");
    } else if (text.startsWith("<![CDATA[", at)) {
      int end = after("]]>");
      text("", at + 9, Math.max(at + 9, end - 3));
      at = end;
    } else if (text.startsWith("</", at)) {
      int end = after(">");
      pieces.add(
          new Close(text.substring(at + 2, end).replace(">", "").strip().toLowerCase(Locale.ROOT)));
      at = end;
    } else if (text.startsWith("<!", at) || text.startsWith("<?", at)) {
      int end = after(">");
      String whole = text.substring(at + 1, end);
      pieces.add(new Open(whole.substring(0, 1) + name(at + 2), Map.of("", whole), true));
      at = end;
    } else if (text.charAt(at) == '<' && at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
      open();
    } else {
      int end = text.indexOf('<', at + 1);
      end = end < 0 ? text.length() : end;
      text("", at, end);
      at = end;
    }
  }

  private void open() {
    String name = name(at + 1);
    at += 1 + name.length();
    Map<String, String> attributes = new LinkedHashMap<>();
    boolean empty = false;
    while (at < text.length() && text.charAt(at) != '>') {
      char c = text.charAt(at);
      if (c == '/' || Character.isWhitespace(c)) {
        empty = c == '/';
        at++;
      } else {
        empty = false;
        attribute(attributes);
      }
    }
    at = Math.min(at + 1, text.length());
    pieces.add(new Open(name, attributes, empty));
    if (RAW.contains(name) && !empty) {
      int end = text.toLowerCase(Locale.ROOT).indexOf("</" + name, at);
      end = end < 0 ? text.length() : end;
      text(name, at, end);
      at = end;
    }
  }

  private void attribute(Map<String, String> attributes) {
    String name = run("=>/");
    skipSpace();
    String value = "";
    if (at < text.length() && text.charAt(at) == '=') {
      at++;
      skipSpace();
      if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
        int end = text.indexOf(text.charAt(at), at + 1);
        end = end < 0 ? text.length() : end;
        value = text.substring(at + 1, end);
        at = Math.min(end + 1, text.length());
      } else {
        value = run(">");
      }
    }
    attributes.putIfAbsent(name.toLowerCase(Locale.ROOT), Entities.resolved(value));
  }

  /** Up to white space or one of these; at least one character. */
  private String run(String ends) {
    int start = at++;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private String name(int start) {
    int end = start;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && "/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private void text(String in, int start, int end) {
    String part = text.substring(start, end);
    pieces.add(new Text(in, part));
  }

  private int after(String mark) {
    int found = text.indexOf(mark, at);
    return found < 0 ? text.length() : found + mark.length();
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }
}
