package dev.weighbridge.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in an HTML page or an SVG picture would make a browser ask for something outside the file. A
 * link that a reader may follow is none; a script always is one, since it may ask for anything.
 */
public final class OutsideRequests {
  private static final Set<String> ADDRESSES =
      Set.of(
          "src",
          "href",
          "xlink:href",
          "poster",
          "data",
          "action",
          "formaction",
          "background",
          "manifest",
          "ping",
          "codebase",
          "classid",
          "archive",
          "longdesc",
          "profile",
          "icon",
          "lowsrc",
          "dynsrc");
  private static final Set<String> LISTS = Set.of("srcset", "imagesrcset");
  private static final Set<String> LINKS = Set.of("a", "area");
  private static final Pattern URL =
      Pattern.compile("(?is)(?:url|image-set|image|src)\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)]*))");
  private static final Pattern IMPORT = Pattern.compile("(?i)@import\\b[^;}]*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?|\\\\(.)");
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?is)#.*|data:(?:image/(?:png|jpeg|gif|webp)|font/[a-z0-9]+|application/json)[;,].*|");
  private static final Pattern EXTERNAL = Pattern.compile("(?i)\\b(?:system|public)\\b|href\\s*=");

  private final List<String> found = new ArrayList<>();

  private OutsideRequests() {}

  /** Each request with its place, in the document's order; empty for a file that needs no other. */
  public static List<String> in(String document) {
    OutsideRequests requests = new OutsideRequests();
    for (Markup.Piece piece : Markup.of(document)) {
      switch (piece) {
        case Markup.Open tag -> requests.tag(tag);
        case Markup.Text text -> requests.text(text);
        case Markup.Close _ -> {}
      }
    }
    return List.copyOf(requests.found);
  }

  private void tag(Markup.Open tag) {
    String local = tag.name().substring(tag.name().indexOf(':') + 1);
    if (local.equals("script")) {
      found.add("<" + tag.name() + ">");
    }
    if (tag.name().startsWith("!") || tag.name().startsWith("?")) {
      String whole = tag.attribute("");
      if (EXTERNAL.matcher(whole).find()) {
        found.add("<" + whole);
      }
      return;
    }
    tag.attributes().forEach((name, value) -> attribute(tag, name, value));
  }

  private void attribute(Markup.Open tag, String name, String value) {
    String place = tag.name() + " " + name + "=" + value;
    boolean link = LINKS.contains(tag.name()) && !name.equals("ping");
    if (name.startsWith("on")) {
      found.add(place);
    } else if (name.equals("srcdoc")) {
      in(value).forEach(inner -> found.add(tag.name() + " srcdoc: " + inner));
    } else if (LISTS.contains(name)) {
      // The comma in a data address is followed by no space.
      for (String candidate : value.strip().split("\\s*,\\s+", -1)) {
        check(candidate.split("\\s+", -1)[0], place);
      }
    } else if (ADDRESSES.contains(name) && !link) {
      check(value, place);
    } else if (name.equals("content") && tag.attribute("http-equiv").equalsIgnoreCase("refresh")) {
      found.add(place);
    } else if (value.contains("(")) {
      // SVG takes url() in many attributes beside style.
      style(value, tag.name() + " " + name);
    }
    if (link && value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
      found.add(place);
    }
  }

  private void text(Markup.Text text) {
    if (text.in().equals("style") || text.text().contains("@import")) {
      style(text.text(), "style");
    }
  }

  private void style(String style, String place) {
    String plain =
        ESCAPE
            .matcher(style.replaceAll("(?s)/\\*.*?\\*/", ""))
            .replaceAll(escape ->
                Matcher.quoteReplacement(
                    escape.group(1) == null
                        ? escape.group(2)
                        : Character.toString(Integer.parseInt(escape.group(1), 16) & 0xffff)));
    Matcher imports = IMPORT.matcher(plain);
    while (imports.find()) {
      found.add(place + ": " + imports.group().strip());
    }
    Matcher urls = URL.matcher(plain);
    while (urls.find()) {
      for (int group = 1; group <= 3; group++) {
        if (urls.group(group) != null) {
          check(urls.group(group), place + ": " + urls.group());
        }
      }
    }
  }

  private void check(String address, String place) {
    // A browser leaves white space and control characters out of an address.
    if (!INSIDE.matcher(address.replaceAll("[\\x00-\\x20]", "")).matches()) {
      found.add(place);
    }
  }
}
