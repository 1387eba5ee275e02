package dev.weighbridge.tools;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References to characters, as far as an address can be hidden in them. */
final class Entities {
  private static final Pattern REFERENCE = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,6}|[a-zA-Z]+);?");
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("colon", ":"),
          Map.entry("sol", "/"),
          Map.entry("lpar", "("),
          Map.entry("rpar", ")"),
          Map.entry("Tab", "\t"),
          Map.entry("NewLine", "\n"));

  private Entities() {}

  static String resolved(String text) {
    return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult found) {
    String reference = found.group(1);
    if (!reference.startsWith("#")) {
      return NAMES.getOrDefault(reference, found.group());
    }
    boolean hexadecimal = reference.length() > 1 && (reference.charAt(1) | 0x20) == 'x';
    String digits = reference.substring(hexadecimal ? 2 : 1);
    try {
      return Character.toString(Integer.parseInt(digits, hexadecimal ? 16 : 10));
    } catch (IllegalArgumentException e) {
      return found.group();
    }
  }
}
