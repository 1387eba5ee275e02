package dev.weighbridge.report;

import dev.weighbridge.figure.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows as RFC 4180 wants them, safe to open in a spreadsheet. */
final class Csv {
  // Also the wide forms, which East Asian spreadsheets read alike, and after spaces, which some
  // cut.
  private static final Pattern FORMULA = Pattern.compile("^(?:[\\t\\r]|\\s*[=+\\-@＝＋－＠])");
  private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

  private Csv() {}

  /**
   * One row with its line end: numbers in full precision, texts on one line, guarded and without
   * control characters.
   */
  static String row(List<?> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(Object cell) {
    if (cell instanceof Number number) {
      return number.toString();
    }
    String text = PlainText.of(cell.toString());
    // Spreadsheets run what looks like a formula; an apostrophe before it makes it a text.
    boolean runs = FORMULA.matcher(cell.toString()).find() || FORMULA.matcher(text).find();
    String safe = runs ? "'" + text : text;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
