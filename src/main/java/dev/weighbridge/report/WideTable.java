package dev.weighbridge.report;

import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tables cut to what a page has room for. */
final class WideTable {
  private static final int MOST_COLUMNS = 9;

  private WideTable() {}

  /** A wide table in parts of about the same width, each with the first column; others as is. */
  static List<DataTable> parts(DataTable table) {
    int columns = table.columns().size();
    if (columns <= MOST_COLUMNS) {
      return List.of(table);
    }
    int others = columns - 1;
    int parts = Math.ceilDiv(others, MOST_COLUMNS - 1);
    List<DataTable> all = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int from = 1 + part * others / parts;
      int to = 1 + (part + 1) * others / parts;
      all.add(part(table, from, to));
    }
    return all;
  }

  /** The table without the columns in which no row says anything. */
  static DataTable filled(List<String> columns, List<List<Cell>> rows) {
    List<Integer> filled =
        IntStream.range(0, columns.size())
            .filter(column -> rows.stream().anyMatch(row -> !row.get(column).shown().isBlank()))
            .boxed()
            .toList();
    return new DataTable(
        filled.stream().map(columns::get).toList(),
        rows.stream().map(row -> filled.stream().map(row::get).toList()).toList());
  }

  private static DataTable part(DataTable table, int from, int to) {
    List<List<Cell>> rows = table.rows().stream().map(row -> part(row, from, to)).toList();
    return new DataTable(part(table.columns(), from, to), rows);
  }

  private static <T> List<T> part(List<T> row, int from, int to) {
    List<T> part = new ArrayList<>(List.of(row.getFirst()));
    part.addAll(row.subList(from, to));
    return part;
  }

  /** Whether a column holds numbers, and perhaps a word or nothing in their place. */
  static boolean isNumeric(DataTable table, int column) {
    return IntStream.range(0, table.rows().size())
        .anyMatch(row -> table.rows().get(row).get(column) instanceof DataTable.Quantity);
  }
}
