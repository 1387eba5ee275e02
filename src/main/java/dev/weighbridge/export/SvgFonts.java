package dev.weighbridge.export;

import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.Style;
import dev.weighbridge.figure.Typeface;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The glyphs that figures need, as style rules. */
final class SvgFonts {
  // A name of its own: a page that shows a file inline may define "Inter" itself.
  private static final String EMBEDDED = "Weighbridge " + Typeface.FAMILY;

  /** What text in a figure is styled with; layout counts on neither kerning nor ligatures. */
  static final String TEXT =
      "font-family:'"
          + EMBEDDED
          + "',"
          + Typeface.FAMILY
          + ",sans-serif;font-kerning:none;font-variant-ligatures:none";

  private final FontSubset subset;

  SvgFonts(Typeface typeface) {
    this.subset = new FontSubset(typeface);
  }

  /** A rule a weight, with the glyphs of all labels. */
  String faces(Collection<Figure> figures) {
    Map<Style.Weight, TreeSet<Integer>> used = new TreeMap<>();
    for (Figure figure : figures) {
      for (Mark mark : figure.marks()) {
        if (mark instanceof Mark.Label label) {
          label
              .text()
              .codePoints()
              .forEach(used.computeIfAbsent(label.style().weight(), _ -> new TreeSet<>())::add);
        }
      }
    }
    StringBuilder faces = new StringBuilder();
    used.forEach((weight, characters) ->
        faces
            .append("@font-face{font-family:'")
            .append(EMBEDDED)
            .append("';font-weight:")
            .append(weight.number())
            .append(";src:url(data:font/ttf;base64,")
            .append(Base64.getEncoder().encodeToString(subset.of(characters, weight)))
            .append(") format('truetype')}\n"));
    return faces.toString();
  }
}
