package dev.weighbridge.export;

import dev.weighbridge.figure.Colour;
import dev.weighbridge.figure.Ink;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.Palette;
import dev.weighbridge.figure.PathData;
import dev.weighbridge.figure.Typeface;

/** Draws marks into a PDF's content, in the figure's own coordinates. */
final class PdfMarks {
  // Distance of the control points that makes four cubic curves an ellipse within 0.03 %.
  private static final double ROUND = 0.5522847498;

  private final Typeface typeface;
  private final Palette palette;
  private final PdfFonts fonts;
  private final PdfContent out;

  PdfMarks(Typeface typeface, Palette palette, PdfFonts fonts, PdfContent out) {
    this.typeface = typeface;
    this.palette = palette;
    this.fonts = fonts;
    this.out = out;
  }

  void draw(Mark mark) {
    Colour colour = palette.colour(mark.ink());
    if (mark instanceof Mark.Box box) {
      draw(box, colour, palette.colour(box.edge()));
    } else if (colour.alpha() > 0) {
      switch (mark) {
        case Mark.Box _ -> throw new IllegalStateException("drawn above");
        case Mark.Rule rule ->
            out.stroke(colour, rule.thickness())
                .draw("m", rule.x1(), rule.y1())
                .draw("l", rule.x2(), rule.y2())
                .plain("S");
        case Mark.Outline outline -> draw(outline, colour);
        case Mark.Label label -> draw(label, colour);
      }
    }
  }

  /** The surface that the figure lies on. */
  void surface(double width, double height) {
    out.fill(palette.colour(Ink.SURFACE)).draw("re", 0, 0, width, height).plain("f");
  }

  private void draw(Mark.Box box, Colour area, Colour edge) {
    if (area.alpha() > 0) {
      out.fill(area);
      rectangle(box, 0);
      out.plain("f");
    }
    if (edge.alpha() > 0) {
      out.stroke(edge, 1);
      rectangle(box, 0.5);
      out.plain("S");
    }
  }

  private void rectangle(Mark.Box box, double inset) {
    double left = box.x() + inset;
    double top = box.y() + inset;
    double width = Math.max(box.width() - 2 * inset, 0);
    double height = Math.max(box.height() - 2 * inset, 0);
    double radius = Math.max(box.radius() - inset, 0);
    if (radius == 0) {
      out.draw("re", left, top, width, height);
      return;
    }
    double right = left + width;
    double bottom = top + height;
    double rx = Math.min(radius, width / 2);
    double ry = Math.min(radius, height / 2);
    double cx = rx * (1 - ROUND);
    double cy = ry * (1 - ROUND);
    out.draw("m", left + rx, top)
        .draw("l", right - rx, top)
        .draw("c", right - cx, top, right, top + cy, right, top + ry)
        .draw("l", right, bottom - ry)
        .draw("c", right, bottom - cy, right - cx, bottom, right - rx, bottom)
        .draw("l", left + rx, bottom)
        .draw("c", left + cx, bottom, left, bottom - cy, left, bottom - ry)
        .draw("l", left, top + ry)
        .draw("c", left, top + cy, left + cx, top, left + rx, top)
        .plain("h");
  }

  private void draw(Mark.Outline outline, Colour colour) {
    boolean stroked = outline.stroke() > 0;
    if (stroked) {
      out.stroke(colour, outline.stroke());
    } else {
      out.fill(colour);
    }
    double x = outline.x();
    double y = outline.y();
    for (PathData.Step step : outline.path().steps()) {
      switch (step) {
        case PathData.Move(double toX, double toY) -> out.draw("m", x + toX, y + toY);
        case PathData.Line(double toX, double toY) -> out.draw("l", x + toX, y + toY);
        case PathData.Curve(double x1, double y1, double x2, double y2, double toX, double toY) ->
            out.draw("c", x + x1, y + y1, x + x2, y + y2, x + toX, y + toY);
        case PathData.Close() -> out.plain("h");
      }
    }
    out.plain(stroked ? "S" : "f");
  }

  /** The page is drawn with y downwards, so letters are turned back upright. */
  private void draw(Mark.Label label, Colour colour) {
    out.fill(colour).plain("BT").draw("Tm", 1, 0, 0, -1, label.left(typeface), label.y());
    for (PdfFonts.Run run : fonts.runs(label.text(), label.style().weight())) {
      out.plain("/" + run.font().name()).draw("Tf", label.style().size());
      out.plain("<" + run.codes() + "> Tj");
    }
    out.plain("ET");
  }
}
