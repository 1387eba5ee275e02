package dev.weighbridge.export;

import dev.weighbridge.figure.Align;
import dev.weighbridge.figure.Colour;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Ink;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.Palette;
import dev.weighbridge.figure.Style;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Typeface;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a figure as SVG 1.1 with real text. The glyphs it needs are embedded as a subset of the
 * bundled font, so that it looks the same where that font is not installed.
 */
public final class SvgWriter {
  // A name of its own: a page that shows the file inline may define "Inter" itself.
  private static final String EMBEDDED = "Weighbridge " + Typeface.FAMILY;

  private final Typeface typeface;
  private final FontSubset subset;

  public SvgWriter(Typeface typeface) {
    this.typeface = typeface;
    this.subset = new FontSubset(typeface);
  }

  /** The file's bytes, UTF-8. */
  public byte[] write(Figure figure, Theme theme) {
    return text(figure, theme, Optional.empty()).getBytes(StandardCharsets.UTF_8);
  }

  /** The file's bytes, UTF-8, with the project inside. */
  public byte[] write(Figure figure, Theme theme, Embedded embedded) {
    return text(figure, theme, Optional.of(embedded)).getBytes(StandardCharsets.UTF_8);
  }

  private String text(Figure figure, Theme theme, Optional<Embedded> embedded) {
    Palette palette = Palette.of(theme);
    SvgText out = new SvgText();
    String title = figure.name() + ".title";
    String description = figure.name() + ".description";
    out.open("svg")
        .attribute("xmlns", "http://www.w3.org/2000/svg")
        .attribute("width", figure.width())
        .attribute("height", figure.height())
        .attribute("viewBox", 0, 0, figure.width(), figure.height())
        .attribute("role", "img")
        .attribute("aria-labelledby", title + " " + description)
        .inside();
    out.open("title").id(title).inside().content(figure.title()).close();
    out.open("desc").id(description).inside().content(figure.description()).close();
    embedded.ifPresent(project -> SvgMetadata.write(project, out));
    out.open("style").inside().content(styles(figure)).close();
    out.open("rect")
        .attribute("width", figure.width())
        .attribute("height", figure.height())
        .attribute("fill", palette.colour(Ink.SURFACE).hex())
        .closeEmpty();
    for (Mark mark : figure.marks()) {
      write(mark, palette, out);
    }
    return out.close().toString();
  }

  private String styles(Figure figure) {
    Map<Style.Weight, TreeSet<Integer>> used = new TreeMap<>();
    for (Mark mark : figure.marks()) {
      if (mark instanceof Mark.Label label) {
        label
            .text()
            .codePoints()
            .forEach(used.computeIfAbsent(label.style().weight(), _ -> new TreeSet<>())::add);
      }
    }
    StringBuilder styles = new StringBuilder();
    used.forEach((weight, characters) ->
        styles
            .append("@font-face{font-family:'")
            .append(EMBEDDED)
            .append("';font-weight:")
            .append(weight.number())
            .append(";src:url(data:font/ttf;base64,")
            .append(Base64.getEncoder().encodeToString(subset.of(characters, weight)))
            .append(") format('truetype')}\n"));
    return styles
        .append("text{font-family:'")
        .append(EMBEDDED)
        .append("',")
        .append(Typeface.FAMILY)
        .append(",sans-serif;font-kerning:none;font-variant-ligatures:none}")
        .toString();
  }

  private void write(Mark mark, Palette palette, SvgText out) {
    switch (mark) {
      case Mark.Box box -> write(box, palette, out);
      case Mark.Rule rule ->
          out.open("line")
              .id(rule.id())
              .attribute("x1", rule.x1())
              .attribute("y1", rule.y1())
              .attribute("x2", rule.x2())
              .attribute("y2", rule.y2())
              .paint("stroke", palette.colour(rule.ink()))
              .attribute("stroke-width", rule.thickness());
      case Mark.Outline outline -> write(outline, palette, out);
      case Mark.Label label -> {
        write(label, palette, out);
        return;
      }
    }
    closeWithTitle(mark, out);
  }

  private static void write(Mark.Box box, Palette palette, SvgText out) {
    Colour edge = palette.colour(box.edge());
    // SVG centres a stroke on the border; the edge lies inside it.
    double inset = edge.alpha() > 0 ? 0.5 : 0;
    double radius = Math.max(box.radius() - inset, 0);
    out.open("rect")
        .id(box.id())
        .attribute("x", box.x() + inset)
        .attribute("y", box.y() + inset)
        .attribute("width", Math.max(box.width() - 2 * inset, 0))
        .attribute("height", Math.max(box.height() - 2 * inset, 0));
    if (radius > 0) {
      out.attribute("rx", radius);
    }
    out.paint("fill", palette.colour(box.ink()));
    if (inset > 0) {
      out.paint("stroke", edge);
    }
  }

  private static void write(Mark.Outline outline, Palette palette, SvgText out) {
    Colour colour = palette.colour(outline.ink());
    out.open("path")
        .id(outline.id())
        .attribute("d", SvgText.pathData(outline.path(), outline.x(), outline.y()));
    if (outline.stroke() > 0) {
      out.attribute("fill", "none")
          .paint("stroke", colour)
          .attribute("stroke-width", outline.stroke())
          .attribute("stroke-linejoin", "round");
    } else {
      out.paint("fill", colour);
    }
  }

  private void write(Mark.Label label, Palette palette, SvgText out) {
    out.open("text")
        .id(label.id())
        .attribute("x", label.x())
        .attribute("y", label.y())
        .attribute("font-size", label.style().size())
        .paint("fill", palette.colour(label.ink()));
    if (label.style().weight() != Style.Weight.REGULAR) {
      out.attribute("font-weight", String.valueOf(label.style().weight().number()));
    }
    if (label.align() != Align.START) {
      out.attribute("text-anchor", label.align() == Align.END ? "end" : "middle");
    }
    if (!typeface.covers(label.text(), label.style().weight())) {
      // Another font will draw it: hold it to the room that the layout gave it.
      out.attribute("textLength", typeface.width(label.text(), label.style()))
          .attribute("lengthAdjust", "spacingAndGlyphs");
    }
    out.inside().content(label.text()).close();
  }

  private static void closeWithTitle(Mark mark, SvgText out) {
    if (mark.spoken().isEmpty()) {
      out.closeEmpty();
    } else {
      out.inside().open("title").inside().content(mark.spoken()).close().close();
    }
  }
}
