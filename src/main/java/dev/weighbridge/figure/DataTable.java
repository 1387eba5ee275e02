package dev.weighbridge.figure;

import java.util.List;
import java.util.Locale;

/**
 * What a figure shows as a table: for those who cannot see it, and for spreadsheets.
 *
 * @param columns the heads
 * @param rows each as long as the heads
 */
public record DataTable(List<String> columns, List<List<Cell>> rows) {
  /** What stands in one place. */
  public sealed interface Cell {
    /** As people read it. */
    String shown();
  }

  /** A text. */
  public record Text(String shown) implements Cell {}

  /**
   * A number.
   *
   * @param value in full precision
   * @param shown as people read it
   */
  public record Quantity(double value, String shown) implements Cell {}

  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "A row has %d cells; there are %d columns.",
                row.size(),
                columns.size()));
      }
    }
  }
}
