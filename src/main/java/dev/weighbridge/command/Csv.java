package dev.weighbridge.command;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows as RFC 4180 wants them, safe to open in a spreadsheet. */
final class Csv {
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

  private Csv() {}

  /** One row with its line end; texts are guarded, numbers written in full precision. */
  static String row(List<?> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(Object cell) {
    if (cell instanceof Number number) {
      return number.toString();
    }
    String text = cell.toString();
    // Spreadsheets run what looks like a formula; an apostrophe before it makes it a text.
    String safe = FORMULA.matcher(text).find() ? "'" + text : text;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
