package dev.weighbridge.report;

import dev.weighbridge.figure.PlainText;
import java.net.URI;
import java.util.regex.Pattern;

/** Plain text as Markdown (CommonMark with tables) that shows just that text. */
final class MarkdownText {
  // A backslash, in the text that replaces a match.
  private static final String ESCAPE = "\\\\";
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&$^]");
  // What would make a line a list.
  private static final Pattern LIST = Pattern.compile("^(?:([-+=:])|(\\d+)([.)]))");
  // What some readers turn into links by themselves.
  private static final Pattern LINK =
      Pattern.compile("(?i)(?:(?<=\\b(?:https?|ftp))(:)(?=//))|(?:(?<=\\bwww)(\\.))|(@)");

  private MarkdownText() {}

  /** A block that is one line. */
  static String line(String text) {
    return LIST.matcher(of(text))
        .replaceFirst(found ->
            found.group(1) != null
                ? ESCAPE + found.group(1)
                : found.group(2) + ESCAPE + found.group(3));
  }

  /** A part of a line, not its start. */
  static String of(String text) {
    String plain = PlainText.of(text).strip();
    String escaped = MARKUP.matcher(plain).replaceAll(ESCAPE + "$0");
    return LINK.matcher(escaped).replaceAll(ESCAPE + "$0");
  }

  /** A link, or only its words if the address is no web address. */
  static String link(String words, URI address) {
    return WebAddress.of(address)
        .map(url -> "[" + of(words) + "](<" + url + ">)")
        .orElse(of(words));
  }

  /** Code on lines of its own. */
  static String code(String code) {
    String plain = PlainText.of(code);
    String fence = "```";
    while (plain.contains(fence)) {
      fence += "`";
    }
    return fence + "sh\n" + plain + "\n" + fence;
  }
}
