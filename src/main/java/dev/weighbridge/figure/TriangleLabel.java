package dev.weighbridge.figure;

import dev.weighbridge.figure.TriangleView.Area;
import dev.weighbridge.figure.TriangleView.Language;
import java.util.List;
import java.util.stream.Stream;

/**
 * The name of an area: markers, who leads, and the part, on one line or two.
 *
 * @param twoLines whether the part stands below the name
 */
record TriangleLabel(
    Area area,
    String name,
    String part,
    double nameWidth,
    double partWidth,
    boolean twoLines,
    Ink ink) {
  private static final Style NAME = Style.semibold(14);
  private static final Style SMALL_NAME = Style.semibold(12);
  private static final Style PART = Style.regular(12);
  private static final double MARKER = 18;
  private static final double GAP = 5;
  private static final double LINE = 17;
  private static final int MOST_MARKERS = 2;
  private static final double SHORT_NAME = 72;
  private static final double LONG_NAME = 108;

  /** The forms that may stand in an area, the best first. */
  static List<TriangleLabel> inside(
      Area area, TriangleWords words, Typeface typeface, double side) {
    double longest = 0.4 * side;
    return List.of(
        of(area, words, typeface, true, Double.POSITIVE_INFINITY, Ink.TEXT),
        of(area, words, typeface, true, longest, Ink.TEXT),
        of(area, words, typeface, false, longest, Ink.TEXT),
        of(area, words, typeface, true, SHORT_NAME, Ink.TEXT),
        of(area, words, typeface, false, SHORT_NAME / 2, Ink.TEXT));
  }

  /** The forms that may stand beside the triangle, the best first. */
  static List<TriangleLabel> beside(Area area, TriangleWords words, Typeface typeface) {
    Language first = area.leaders().getFirst();
    Ink ink = area.leaders().size() == 1 ? Ink.language(first.index()) : Ink.MUTED;
    return Stream.of(Double.POSITIVE_INFINITY, LONG_NAME, SHORT_NAME / 2, SHORT_NAME / 4)
        .map(longest -> of(area, words, typeface, false, longest, ink))
        .distinct()
        .toList();
  }

  private static TriangleLabel of(
      Area area,
      TriangleWords words,
      Typeface typeface,
      boolean twoLines,
      double longest,
      Ink ink) {
    Style style = twoLines ? NAME : SMALL_NAME;
    String name = typeface.fitted(words.label(area), style, longest);
    String part = words.percent(area);
    return new TriangleLabel(
        area, name, part, typeface.width(name, style), typeface.width(part, PART), twoLines, ink);
  }

  double width() {
    double first = markers() * MARKER + nameWidth;
    return twoLines ? Math.max(first, partWidth) : first + GAP + partWidth;
  }

  double height() {
    return twoLines ? 2 * LINE : LINE - 3;
  }

  private int markers() {
    return area.leaders().size() <= MOST_MARKERS ? area.leaders().size() : 0;
  }

  /** Lays it out with its left edge and its middle there. */
  void lay(Drawing drawing, double left, double middle) {
    String id = area.leaders().getFirst().id();
    Style style = twoLines ? NAME : SMALL_NAME;
    double first = twoLines ? middle - LINE / 2 : middle;
    double x = twoLines ? left + (width() - markers() * MARKER - nameWidth) / 2 : left;
    for (int i = 0; i < markers(); i++) {
      Language language = area.leaders().get(i);
      drawing.marker(language.id(), "", x + 8, first, language.index());
      x += MARKER;
    }
    drawing.label(id + "/name", "", x, style.centred(first), name, style, Align.START, ink);
    drawing.label(
        id + "/part",
        "",
        twoLines ? left + width() / 2 : x + nameWidth + GAP,
        PART.centred(twoLines ? middle + LINE / 2 : middle),
        part,
        PART,
        twoLines ? Align.MIDDLE : Align.START,
        twoLines ? Ink.TEXT : ink);
  }
}
