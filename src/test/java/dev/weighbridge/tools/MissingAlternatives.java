package dev.weighbridge.tools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pictures of an HTML page or an SVG file that a screen reader has no words for. A picture that
 * only decorates says so: {@code alt=""} or {@code aria-hidden="true"}.
 */
public final class MissingAlternatives {
  private final List<Markup.Piece> pieces;
  private final Map<String, String> texts = new HashMap<>();

  private MissingAlternatives(List<Markup.Piece> pieces) {
    this.pieces = pieces;
  }

  /** Each such picture's start tag, in the document's order. */
  public static List<String> in(String document) {
    return new MissingAlternatives(Markup.of(document)).found();
  }

  private List<String> found() {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Markup.Open tag && !tag.attribute("id").isEmpty()) {
        texts.putIfAbsent(tag.attribute("id"), textAfter(i));
      }
    }
    List<String> found = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < pieces.size(); i++) {
      switch (pieces.get(i)) {
        case Markup.Open tag when tag.name().equals("svg") -> {
          // What lies in a picture is part of it.
          if (depth == 0 && !isHidden(tag) && !hasName(tag, i)) {
            found.add(text(tag));
          }
          depth += tag.empty() ? 0 : 1;
        }
        case Markup.Close(String name) when name.equals("svg") -> depth--;
        case Markup.Open tag when isPicture(tag) -> {
          if (!isHidden(tag) && !tag.attributes().containsKey("alt") && !isLabelled(tag)) {
            found.add(text(tag));
          }
        }
        case Markup.Open _, Markup.Close _, Markup.Text _ -> {}
      }
    }
    return found;
  }

  private static boolean isPicture(Markup.Open tag) {
    return tag.name().equals("img")
        || tag.name().equals("area")
        || (tag.name().equals("input") && tag.attribute("type").equals("image"));
  }

  private static boolean isHidden(Markup.Open tag) {
    String role = tag.attribute("role");
    return tag.attribute("aria-hidden").equals("true")
        || role.equals("presentation")
        || role.equals("none");
  }

  /** An SVG needs the role of a picture, or its texts are read out one by one. */
  private boolean hasName(Markup.Open svg, int at) {
    return svg.attribute("role").equals("img") && (isLabelled(svg) || hasTitle(at));
  }

  private boolean isLabelled(Markup.Open tag) {
    if (!tag.attribute("aria-label").isBlank()) {
      return true;
    }
    String[] ids = tag.attribute("aria-labelledby").strip().split("\\s+", -1);
    for (String id : ids) {
      if (texts.getOrDefault(id, "").isBlank()) {
        return false;
      }
    }
    return true;
  }

  private boolean hasTitle(int svg) {
    for (int i = svg + 1; i < pieces.size(); i++) {
      switch (pieces.get(i)) {
        case Markup.Text(String _, String text) when text.isBlank() -> {}
        case Markup.Open tag when tag.name().equals("title") -> {
          return !textAfter(i).isBlank();
        }
        case Markup.Open _, Markup.Close _, Markup.Text _ -> {
          return false;
        }
      }
    }
    return false;
  }

  private String textAfter(int tag) {
    return tag + 1 < pieces.size() && pieces.get(tag + 1) instanceof Markup.Text(String _, String t)
        ? t
        : "";
  }

  private static String text(Markup.Open tag) {
    StringBuilder text = new StringBuilder("<" + tag.name());
    tag.attributes().forEach((name, value) -> text.append(" %s=\"%s\"".formatted(name, value)));
    return text.append('>').toString();
  }
}
