package dev.weighbridge.report;

import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.figure.DataTable.Quantity;
import dev.weighbridge.figure.DataTable.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a figure shows, as a table for spreadsheets. */
public final class TableCsv {
  private TableCsv() {}

  /**
   * The file's bytes: RFC 4180, UTF-8, the heads first. A number is written in full precision with
   * a point, wherever it is read; one that is not finite leaves its place empty.
   */
  public static byte[] write(DataTable table) {
    StringBuilder text = new StringBuilder(Csv.row(table.columns()));
    for (List<Cell> row : table.rows()) {
      text.append(Csv.row(row.stream().map(TableCsv::value).toList()));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Object value(Cell cell) {
    return switch (cell) {
      case Text(String shown) -> shown;
      case Quantity(double value, String _) -> Double.isFinite(value) ? value : "";
    };
  }
}
