package dev.weighbridge.export;

import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Ink;
import dev.weighbridge.figure.Palette;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Typeface;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Writes a figure as SVG 1.1 with real text. The glyphs it needs are embedded as a subset of the
 * bundled font, so that it looks the same where that font is not installed.
 */
public final class SvgWriter {
  private final Typeface typeface;
  private final SvgFonts fonts;

  public SvgWriter(Typeface typeface) {
    this.typeface = typeface;
    this.fonts = new SvgFonts(typeface);
  }

  /** The file's bytes, UTF-8. */
  public byte[] write(Figure figure, Theme theme) {
    return text(figure, theme, Optional.empty()).getBytes(StandardCharsets.UTF_8);
  }

  /** The file's bytes, UTF-8, with the project inside. */
  public byte[] write(Figure figure, Theme theme, Embedded embedded) {
    return text(figure, theme, Optional.of(embedded)).getBytes(StandardCharsets.UTF_8);
  }

  /** A file has one theme, and editors want to find its marks. */
  private record Fixed(Palette palette) implements SvgMarks.Look {
    @Override
    public void id(SvgText out, String id) {
      out.id(id);
    }

    @Override
    public void paint(SvgText out, String property, Ink ink) {
      out.paint(property, palette.colour(ink));
    }
  }

  private String text(Figure figure, Theme theme, Optional<Embedded> embedded) {
    String faces = fonts.faces(List.of(figure));
    return ContentHash.marked(idEnd -> text(figure, theme, embedded, faces, new SvgText(idEnd)));
  }

  private String text(
      Figure figure, Theme theme, Optional<Embedded> embedded, String faces, SvgText out) {
    Palette palette = Palette.of(theme);
    String title = figure.name() + ".title";
    String description = figure.name() + ".description";
    out.open("svg")
        .attribute("xmlns", "http://www.w3.org/2000/svg")
        .attribute("width", figure.width())
        .attribute("height", figure.height())
        .attribute("viewBox", 0, 0, figure.width(), figure.height())
        .attribute("role", "img")
        .references("aria-labelledby", title, description)
        // A rule for text would also hold for other drawings of a page.
        .attribute("style", SvgFonts.TEXT)
        .inside();
    out.open("title").id(title).inside().content(figure.title()).close();
    out.open("desc").id(description).inside().content(figure.description()).close();
    embedded.ifPresent(project -> SvgMetadata.write(project, out));
    out.open("style").inside().content(faces).close();
    out.open("rect")
        .attribute("width", figure.width())
        .attribute("height", figure.height())
        .attribute("fill", palette.colour(Ink.SURFACE).hex())
        .closeEmpty();
    new SvgMarks(typeface, new Fixed(palette), out).write(figure);
    return out.close().toString();
  }
}
