package dev.weighbridge.export;

import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.Style;
import dev.weighbridge.figure.Typeface;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Text as outlines of the bundled font's glyphs. */
final class Glyphs {
  private final Typeface typeface;

  Glyphs(Typeface typeface) {
    this.typeface = typeface;
  }

  /** The outline of a label's text where the label is; what the font lacks is an empty box. */
  Shape outline(Mark.Label label) {
    Style style = label.style();
    Path2D.Double outline = new Path2D.Double();
    double pen = label.left(typeface);
    String text = label.text();
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      double advance = typeface.advance(character, style.weight()) * style.size();
      if (advance > 0) {
        outline.append(glyph(character, style, pen, label.y(), advance), false);
      }
      pen += advance;
    }
    return outline;
  }

  private Shape glyph(int character, Style style, double x, double baseline, double advance) {
    TrueTypeFont font = typeface.tables(style.weight());
    try {
      int id = font.getUnicodeCmapLookup().getGlyphId(character);
      if (id == 0) {
        return missing(x, baseline, advance, style.size());
      }
      var glyph = font.getGlyph().getGlyph(id);
      if (glyph == null) {
        return new Path2D.Double();
      }
      double scale = style.size() / font.getUnitsPerEm();
      AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, baseline);
      return place.createTransformedShape(glyph.getPath());
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled font cannot be read.", e);
    }
  }

  private static Shape missing(double x, double baseline, double advance, double size) {
    double height = Typeface.CAP_HEIGHT * size;
    double line = 0.06 * size;
    double left = x + 0.1 * size;
    double width = Math.max(advance - 0.2 * size, 3 * line);
    Path2D.Double box = new Path2D.Double();
    box.append(new Rectangle2D.Double(left, baseline - height, width, height), false);
    // The other way round, so that it is a hole whatever the rule of filling.
    double bottom = baseline - line;
    double right = left + width - line;
    box.moveTo(left + line, bottom);
    box.lineTo(right, bottom);
    box.lineTo(right, baseline - height + line);
    box.lineTo(left + line, baseline - height + line);
    box.closePath();
    return box;
  }
}
