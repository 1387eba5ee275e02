package dev.weighbridge.export;

import dev.weighbridge.figure.Colour;
import dev.weighbridge.figure.Figure;
import dev.weighbridge.figure.Ink;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.Palette;
import dev.weighbridge.figure.PathData;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.figure.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a figure as PNG. Text is drawn from the bundled font's outlines: no installed fonts, no
 * font configuration, no display.
 */
public final class PngWriter {
  /** The largest scale: four pixels to the unit. */
  public static final int LARGEST_SCALE = 4;

  private static final String SOFTWARE = "Weighbridge";

  private final Glyphs glyphs;

  public PngWriter(Typeface typeface) {
    this.glyphs = new Glyphs(typeface);
  }

  /**
   * The file's bytes.
   *
   * @param scale pixels to the unit, 1..4
   * @throws IllegalArgumentException if the scale is not 1 to 4
   */
  public byte[] write(Figure figure, Theme theme, int scale) {
    return PngFile.of(image(figure, theme, scale), scale, Map.of(), Optional.empty());
  }

  /**
   * The file's bytes, with the project, title and description inside.
   *
   * @param scale pixels to the unit, 1..4
   * @throws IllegalArgumentException if the scale is not 1 to 4
   */
  public byte[] write(Figure figure, Theme theme, int scale, Embedded embedded) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("Title", figure.title());
    texts.put("Description", figure.description());
    texts.put("Software", SOFTWARE);
    texts.putAll(embedded.facts());
    return PngFile.of(image(figure, theme, scale), scale, texts, Optional.of(embedded.project()));
  }

  BufferedImage image(Figure figure, Theme theme, int scale) {
    if (scale < 1 || scale > LARGEST_SCALE) {
      throw new IllegalArgumentException(
          "A PNG can be drawn at scale 1 to " + LARGEST_SCALE + ", not " + scale + ".");
    }
    Palette palette = Palette.of(theme);
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(figure.width() * scale),
            (int) Math.ceil(figure.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setColor(color(palette.colour(Ink.SURFACE)));
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.scale(scale, scale);
      for (Mark mark : figure.marks()) {
        draw(mark, palette, graphics);
      }
    } finally {
      graphics.dispose();
    }
    return image;
  }

  private void draw(Mark mark, Palette palette, Graphics2D graphics) {
    Colour colour = palette.colour(mark.ink());
    graphics.setColor(color(colour));
    switch (mark) {
      case Mark.Box box -> draw(box, palette, graphics);
      case Mark.Rule rule -> {
        graphics.setStroke(flat(rule.thickness()));
        graphics.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
      }
      case Mark.Outline outline -> {
        Shape shape = shape(outline.path(), outline.x(), outline.y());
        if (outline.stroke() > 0) {
          graphics.setStroke(flat(outline.stroke()));
          graphics.draw(shape);
        } else {
          graphics.fill(shape);
        }
      }
      case Mark.Label label -> graphics.fill(glyphs.outline(label));
    }
  }

  private static void draw(Mark.Box box, Palette palette, Graphics2D graphics) {
    graphics.fill(rectangle(box, 0));
    Colour edge = palette.colour(box.edge());
    if (edge.alpha() > 0) {
      graphics.setColor(color(edge));
      graphics.setStroke(flat(1));
      graphics.draw(rectangle(box, 0.5));
    }
  }

  private static Shape rectangle(Mark.Box box, double inset) {
    double width = Math.max(box.width() - 2 * inset, 0);
    double height = Math.max(box.height() - 2 * inset, 0);
    double arc = 2 * Math.max(box.radius() - inset, 0);
    return arc == 0
        ? new Rectangle2D.Double(box.x() + inset, box.y() + inset, width, height)
        : new RoundRectangle2D.Double(box.x() + inset, box.y() + inset, width, height, arc, arc);
  }

  private static Shape shape(PathData path, double x, double y) {
    Path2D.Double shape = new Path2D.Double();
    for (PathData.Step step : path.steps()) {
      switch (step) {
        case PathData.Move(double toX, double toY) -> shape.moveTo(toX, toY);
        case PathData.Line(double toX, double toY) -> shape.lineTo(toX, toY);
        case PathData.Curve(double x1, double y1, double x2, double y2, double toX, double toY) ->
            shape.curveTo(x1, y1, x2, y2, toX, toY);
        case PathData.Close() -> shape.closePath();
      }
    }
    shape.transform(AffineTransform.getTranslateInstance(x, y));
    return shape;
  }

  private static BasicStroke flat(double thickness) {
    return new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  private static Color color(Colour colour) {
    int alpha = (int) Math.round(colour.alpha() * 255);
    return new Color(colour.red(), colour.green(), colour.blue(), alpha);
  }
}
