package dev.weighbridge.figure;

import dev.weighbridge.wording.Messages;

/**
 * A kind of figure: lays out what it is to show, says it in words, and gives it as a table.
 *
 * @param <V> what it shows; immutable
 */
public abstract class Plot<V> {
  private final String name;
  final Typeface typeface;
  final Messages messages;

  /**
   * A kind.
   *
   * @param name short and machine-readable, such as {@code fit}
   * @param messages of the room {@code figure}
   */
  Plot(String name, Typeface typeface, Messages messages) {
    this.name = name;
    this.typeface = typeface;
    this.messages = messages;
  }

  /** The picture alone, for a place that says the rest. */
  public final Figure embedded(V view, double width) {
    Drawing drawing = new Drawing(prefix(view));
    double height = lay(view, drawing, width);
    return new Figure(name, title(view), description(view), width, height, drawing.marks());
  }

  /** The picture with a heading and notes, for a file. */
  public final Figure standalone(V view, Caption caption, double width) {
    return new Sheet(typeface)
        .around(
            name, description(view), caption, width, (drawing, room) -> lay(view, drawing, room));
  }

  /** First part of the marks' ids where several figures of this kind lie in one scene. */
  String prefix(V view) {
    return name;
  }

  /** What the figure is, one line. */
  public abstract String title(V view);

  /** What it shows, in words, for those who cannot see it. */
  public abstract String description(V view);

  /** What it shows, in numbers. */
  public abstract DataTable table(V view);

  /** Lays the picture out at the drawing's origin; returns the height it took. */
  abstract double lay(V view, Drawing drawing, double width);
}
