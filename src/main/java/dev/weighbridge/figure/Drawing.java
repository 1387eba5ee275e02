package dev.weighbridge.figure;

import java.util.ArrayList;
import java.util.List;

/** Marks being laid out: gives ids their figure's prefix and puts marks at the present origin. */
final class Drawing {
  private final String prefix;
  private final List<Mark> marks;
  private double originX;
  private double originY;

  /**
   * @param prefix first part of every id, without a slash
   */
  Drawing(String prefix) {
    this(prefix + "/", new ArrayList<>(), 0, 0);
  }

  private Drawing(String prefix, List<Mark> marks, double originX, double originY) {
    this.prefix = prefix;
    this.marks = marks;
    this.originX = originX;
    this.originY = originY;
  }

  /** What follows is laid out from here. */
  void origin(double x, double y) {
    originX = x;
    originY = y;
  }

  /** What follows is laid out farther to the right, or to the left if negative. */
  void shift(double x) {
    originX += x;
  }

  List<Mark> marks() {
    return marks;
  }

  void box(
      String id,
      String spoken,
      double x,
      double y,
      double width,
      double height,
      double radius,
      Ink ink,
      Ink edge) {
    marks.add(
        new Mark.Box(
            prefix + id, spoken, originX + x, originY + y, width, height, radius, ink, edge));
  }

  void rule(String id, double x1, double y1, double x2, double y2, double thickness, Ink ink) {
    marks.add(
        new Mark.Rule(
            prefix + id,
            "",
            originX + x1,
            originY + y1,
            originX + x2,
            originY + y2,
            thickness,
            ink));
  }

  void outline(
      String id, String spoken, double x, double y, PathData path, double stroke, Ink ink) {
    marks.add(new Mark.Outline(prefix + id, spoken, originX + x, originY + y, path, stroke, ink));
  }

  void label(
      String id,
      String spoken,
      double x,
      double baseline,
      String text,
      Style style,
      Align align,
      Ink ink) {
    marks.add(
        new Mark.Label(
            prefix + id, spoken, originX + x, originY + baseline, text, style, align, ink));
  }

  /** The marker of a language, set off from what lies under it. */
  void marker(String id, String spoken, double x, double y, int language) {
    MarkerShape shape = MarkerShape.of(language);
    outline(id + "/halo", "", x, y, shape.halo(), 0, Ink.SURFACE);
    outline(id + "/marker", spoken, x, y, shape.marker(), 0, Ink.language(language));
  }

  /** The marker of a language beside its name. */
  void key(String id, double x, double y, int language) {
    outline(id + "/marker", "", x, y, MarkerShape.of(language).marker(), 0, Ink.language(language));
  }

  /** The marker of a language where nothing certain is known: its edge alone. */
  void openMarker(String id, String spoken, double x, double y, int language) {
    MarkerShape shape = MarkerShape.of(language);
    outline(id + "/halo", "", x, y, shape.halo(), 0, Ink.SURFACE);
    outline(id + "/marker", spoken, x, y, shape.ofRadius(4.6), 1.6, Ink.language(language));
  }

  /** A part of this drawing with ids and an origin of its own; its marks go into this one. */
  Drawing part(String id, double x, double y) {
    return new Drawing(prefix + id + "/", marks, originX + x, originY + y);
  }
}
