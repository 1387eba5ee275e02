package dev.weighbridge.report;

import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.figure.DataTable.Quantity;
import dev.weighbridge.figure.DataTable.Text;
import java.util.ArrayList;
import java.util.List;

/** What a figure shows, as a table for spreadsheets: the heads first. */
public final class TableCsv {
  private TableCsv() {}

  /** The file's bytes, UTF-8; a number that is not finite leaves its place empty. */
  public static byte[] write(DataTable table, Csv csv) {
    return csv.file(rows(table));
  }

  /** The same to be pasted. */
  public static String text(DataTable table, Csv csv) {
    return csv.text(rows(table));
  }

  private static List<List<?>> rows(DataTable table) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(table.columns());
    table.rows().forEach(row -> rows.add(row.stream().map(TableCsv::value).toList()));
    return rows;
  }

  private static Object value(Cell cell) {
    return switch (cell) {
      case Text(String shown) -> shown;
      case Quantity(double value, String _) -> Double.isFinite(value) ? value : "";
    };
  }
}
