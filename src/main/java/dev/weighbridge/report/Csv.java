package dev.weighbridge.report;

import dev.weighbridge.figure.PlainText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables as text that is safe to open in a spreadsheet.
 *
 * @param dialect what parts cells and decimals
 * @param byteOrderMark whether the file begins with one, by which Excel knows UTF-8
 */
public record Csv(Dialect dialect, boolean byteOrderMark) {
  /** As RFC 4180 wants it. */
  public static final Csv STANDARD = new Csv(Dialect.RFC4180, false);

  // Also the wide forms, which East Asian spreadsheets read alike, and after spaces, which some
  // cut.
  private static final Pattern FORMULA = Pattern.compile("^(?:[\\t\\r]|\\s*[=+\\-@＝＋－＠])");
  // Two less than a double holds: sums are right to these, and 65.82 is not 65.82000000000001.
  private static final MathContext DIGITS = new MathContext(12);
  private static final int LONGEST_PLAIN = 21;

  /** What spreadsheets of different countries take for a cell and for a number. */
  public enum Dialect {
    /** Commas between cells, points before decimals. */
    RFC4180(',', '.'),
    /** Semicolons between cells, commas before decimals, as where German is set. */
    EXCEL_DE(';', ',');

    private final char separator;
    private final char decimalSeparator;

    Dialect(char separator, char decimalSeparator) {
      this.separator = separator;
      this.decimalSeparator = decimalSeparator;
    }

    /** Its name for people and on the command line. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What a double click opens rightly in the spreadsheets of a language. */
  public static Csv of(Locale locale) {
    char decimals = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    return decimals == Dialect.EXCEL_DE.decimalSeparator
        ? new Csv(Dialect.EXCEL_DE, true)
        : STANDARD;
  }

  /** A file of these rows, UTF-8. */
  byte[] file(List<? extends List<?>> rows) {
    String start = byteOrderMark ? "\uFEFF" : "";
    return (start + text(rows)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Rows, each with its line end: numbers to twelve digits, texts on one line, guarded and without
   * control characters.
   */
  String text(List<? extends List<?>> rows) {
    String separator = String.valueOf(dialect.separator);
    return rows.stream()
        .map(row -> row.stream().map(this::cell).collect(Collectors.joining(separator, "", "\r\n")))
        .collect(Collectors.joining());
  }

  private String cell(Object cell) {
    if (cell instanceof Number number) {
      return number(number.doubleValue()).replace('.', dialect.decimalSeparator);
    }
    String text = PlainText.of(cell.toString());
    // Spreadsheets run what looks like a formula; an apostrophe before it makes it a text.
    boolean runs = FORMULA.matcher(cell.toString()).find() || FORMULA.matcher(text).find();
    String safe = runs ? "'" + text : text;
    boolean quoted =
        safe.chars().anyMatch(c -> c == dialect.separator || c == '"' || c == '\r' || c == '\n');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** A finite number without the noise of its computing, in its shortest form. */
  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
    String plain = rounded.toPlainString();
    return plain.length() <= LONGEST_PLAIN ? plain : rounded.toString();
  }
}
