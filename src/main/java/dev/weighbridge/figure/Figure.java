package dev.weighbridge.figure;

import java.util.List;

/**
 * A picture as data. It holds no colours: a {@link Palette} gives them when it is drawn.
 *
 * @param name short machine-readable name, such as {@code fit}; also the ids' first part
 * @param title what the picture is, one line
 * @param description what it shows, in words, for those who cannot see it
 * @param width in user units
 * @param height in user units
 * @param marks in drawing order, back to front; their ids are distinct
 */
public record Figure(
    String name, String title, String description, double width, double height, List<Mark> marks) {
  public Figure {
    title = PlainText.of(title);
    description = PlainText.of(description);
    marks = List.copyOf(marks);
  }
}
