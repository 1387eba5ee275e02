package dev.weighbridge.command;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in aligned columns: the first and the last to the left, numbers between them. */
final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; all rows have the same number of cells. */
  void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** The rows as lines without trailing blanks. */
  String text() {
    int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < columns; c++) {
        widths[c] = Math.max(widths[c], length(row.get(c)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < columns; c++) {
        String padding = " ".repeat(widths[c] - length(row.get(c)));
        boolean left = c == 0 || c == columns - 1;
        line.append(c == 0 ? "" : GAP).append(left ? row.get(c) + padding : padding + row.get(c));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
