package dev.weighbridge.window;

import dev.weighbridge.figure.Colour;
import dev.weighbridge.figure.Ink;
import dev.weighbridge.figure.Mark;
import dev.weighbridge.figure.Palette;
import dev.weighbridge.figure.PathData;
import dev.weighbridge.figure.Typeface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;

/** Turns marks into JavaFX shapes: makes one where there is none, moves the one there is. */
final class MarkNodes {
  private final Typeface typeface;
  private final Fonts fonts;

  /** The same object for the same colour, so that giving it again changes nothing. */
  private final Map<Colour, Color> colours = new HashMap<>();

  MarkNodes(Typeface typeface, Fonts fonts) {
    this.typeface = typeface;
    this.fonts = fonts;
  }

  /** A shape for a mark, not yet placed. */
  Node make(Mark mark) {
    Node node =
        switch (mark) {
          case Mark.Box _ -> {
            Rectangle box = new Rectangle();
            box.setStrokeType(StrokeType.INSIDE);
            yield box;
          }
          case Mark.Rule _ -> {
            Line line = new Line();
            line.setStrokeLineCap(StrokeLineCap.BUTT);
            yield line;
          }
          case Mark.Outline _ -> {
            Path path = new Path();
            path.setStrokeLineCap(StrokeLineCap.BUTT);
            path.setStrokeLineJoin(StrokeLineJoin.ROUND);
            yield path;
          }
          case Mark.Label _ -> new Text();
        };
    node.setId(mark.id());
    // A mark says where it is; there is nothing to lay out.
    node.setManaged(false);
    return node;
  }

  /** Whether {@link #place} can show the mark with this node. */
  boolean fits(Node node, Mark mark) {
    return switch (mark) {
      case Mark.Box _ -> node instanceof Rectangle;
      case Mark.Rule _ -> node instanceof Line;
      case Mark.Outline _ -> node instanceof Path;
      case Mark.Label _ -> node instanceof Text;
    };
  }

  /** Gives a node the place, shape and colours of its mark. */
  void place(Node node, Mark mark, Palette palette) {
    switch (mark) {
      case Mark.Box box when node instanceof Rectangle shape -> {
        shape.setX(box.x());
        shape.setY(box.y());
        shape.setWidth(box.width());
        shape.setHeight(box.height());
        shape.setArcWidth(2 * box.radius());
        shape.setArcHeight(2 * box.radius());
        shape.setFill(paint(box.ink(), palette));
        shape.setStroke(paint(box.edge(), palette));
      }
      case Mark.Rule rule when node instanceof Line shape -> {
        shape.setStartX(rule.x1());
        shape.setStartY(rule.y1());
        shape.setEndX(rule.x2());
        shape.setEndY(rule.y2());
        shape.setStrokeWidth(rule.thickness());
        shape.setStroke(paint(rule.ink(), palette));
      }
      case Mark.Outline outline when node instanceof Path shape -> {
        shape.setTranslateX(outline.x());
        shape.setTranslateY(outline.y());
        // Markers keep their path when they move; elements are remade only for another path.
        if (!outline.path().equals(shape.getUserData())) {
          shape.setUserData(outline.path());
          shape.getElements().setAll(elements(outline.path()));
        }
        Paint paint = paint(outline.ink(), palette);
        shape.setFill(outline.stroke() > 0 ? Color.TRANSPARENT : paint);
        shape.setStroke(outline.stroke() > 0 ? paint : null);
        shape.setStrokeWidth(outline.stroke());
      }
      case Mark.Label label when node instanceof Text shape -> {
        shape.setX(label.left(typeface));
        shape.setY(label.y());
        shape.setText(label.text());
        shape.setFont(fonts.of(label.style()));
        shape.setFill(paint(label.ink(), palette));
      }
      default -> throw new IllegalArgumentException("This node cannot show mark " + mark.id());
    }
  }

  private Paint paint(Ink ink, Palette palette) {
    return colours.computeIfAbsent(
        palette.colour(ink),
        colour -> Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha()));
  }

  private static List<PathElement> elements(PathData path) {
    List<PathElement> elements = new ArrayList<>(path.steps().size());
    for (PathData.Step step : path.steps()) {
      elements.add(
          switch (step) {
            case PathData.Move(double x, double y) -> new MoveTo(x, y);
            case PathData.Line(double x, double y) -> new LineTo(x, y);
            case PathData.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                new CubicCurveTo(x1, y1, x2, y2, x, y);
            case PathData.Close() -> new ClosePath();
          });
    }
    return elements;
  }
}
