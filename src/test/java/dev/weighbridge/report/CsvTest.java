package dev.weighbridge.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Quantity;
import dev.weighbridge.figure.DataTable.Text;
import dev.weighbridge.project.Datasets;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static final Csv GERMAN = new Csv(Csv.Dialect.EXCEL_DE, true);

  @Test
  void quotesWhatWouldBreakTheRow() {
    assertEquals(
        "plain,\"a,b\",\"say \"\"hi\"\"\"\r\n", row(List.of("plain", "a,b", "say \"hi\"")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "  =1", "＝1", "－1", "\u202E=1", "\u0000=1"})
  void noTextIsRunAsAFormula(String text) {
    assertTrue(row(List.of(text)).startsWith("'"), row(List.of(text)));
  }

  @Test
  void whatOnlyBeginsWithSpaceIsGuardedToo() {
    assertEquals("' x,' x\r\n", row(List.of("\tx", "\rx")));
  }

  @Test
  void ordinaryTextIsNotTouched() {
    assertEquals("a=b,−1,C++,Node.js\r\n", row(List.of("a=b", "−1", "C++", "Node.js")));
  }

  @Test
  void aCellIsOneLineWithoutControls() {
    assertEquals("two lines,ab\r\n", row(List.of("two\nlines", "a\u0007\u001b\u202Eb")));
  }

  @Test
  void numbersStayNumbers() {
    assertEquals("-0.1,1E-30,3\r\n", row(List.of(-0.1, 1e-30, 3)));
  }

  @Test
  void aTableIsItsHeadsAndItsNumbers() {
    DataTable table =
        new DataTable(
            List.of("Language", "Points"),
            List.of(
                List.of(new Text("C, C++"), new Quantity(200 / 3.0, "67")),
                List.of(new Text("-"), new Quantity(-1, "−1")),
                List.of(new Text(""), new Quantity(Double.NaN, "?"))));
    assertEquals("Language,Points\r\n\"C, C++\",66.6666666667\r\n'-,-1\r\n,\r\n", text(table));
  }

  @Test
  void hostileTextStaysInItsCell() {
    DataTable table =
        new DataTable(
            List.of(Datasets.HOSTILE, "=" + Datasets.HOSTILE),
            List.of(List.of(new Text("a"), new Quantity(1, Datasets.HOSTILE))));
    String text = text(table);
    assertEquals(2, text.lines().count(), text);
    assertTrue(text.startsWith("\"<script>alert(1)</script> =cmd() \"\"'&<>]]> tfel "), text);
    assertTrue(text.contains(",\"'=<script>"), text);
    assertTrue(text.endsWith("\r\na,1\r\n"), text);
    assertFalse(text.codePoints().anyMatch(c -> c == 0x202e || c == 7 || c == 0x1b), text);
  }

  /** The total of the issue: 0.1 more than its digits say, sixteen places on. */
  @Test
  void noNumberCarriesTheNoiseOfItsComputing() {
    assertEquals("65.82,0.3,0\r\n", row(List.of(65.82000000000001, 0.1 + 0.2, -0.0)));
  }

  /** Whatever is computed by sums of hundredths is written with as many decimals as it has. */
  @Test
  void sumsAreWrittenAsTheyWouldBeByHand() {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    for (int run = 0; run < 2_000; run++) {
      double sum = 0;
      long hundredths = 0;
      for (int i = 0; i < 30; i++) {
        int part = random.nextInt(1_000);
        sum += part / 100.0;
        hundredths += part;
      }
      String byHand = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
      assertEquals(byHand + "\r\n", row(List.of(sum)));
    }
  }

  @Test
  void germanSpreadsheetsGetSemicolonsAndDecimalCommas() {
    assertEquals(
        "\"a;b\";a,b;0,5;-1;'=1\r\n", GERMAN.text(List.of(List.of("a;b", "a,b", 0.5, -1, "=1"))));
  }

  @Test
  void aByteOrderMarkComesFirstAndOnlyWhereItIsWanted() {
    List<List<?>> rows = List.of(List.of("ä"));
    assertEquals("\uFEFFä\r\n", new String(GERMAN.file(rows), StandardCharsets.UTF_8));
    assertEquals("ä\r\n", new String(Csv.STANDARD.file(rows), StandardCharsets.UTF_8));
    assertEquals(GERMAN, Csv.of(Locale.GERMAN));
    assertEquals(Csv.STANDARD, Csv.of(Locale.ENGLISH));
  }

  /** Any table comes back from either dialect as it went in. */
  @ParameterizedTest
  @EnumSource(Csv.Dialect.class)
  void whatIsWrittenIsReadBack(Csv.Dialect dialect) {
    boolean german = dialect == Csv.Dialect.EXCEL_DE;
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    for (int run = 0; run < 500; run++) {
      List<List<?>> rows = new ArrayList<>();
      List<List<String>> expected = new ArrayList<>();
      for (int r = 0; r < 3; r++) {
        String text = text(random);
        double number = Math.round(random.nextGaussian() * 1e6) / 1e3;
        rows.add(List.of(text, number, text(random)));
        String written = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        expected.add(List.of(text, german ? written.replace('.', ',') : written));
      }
      List<List<String>> read = read(new Csv(dialect, false).text(rows), german ? ';' : ',');
      for (int r = 0; r < rows.size(); r++) {
        assertEquals(3, read.get(r).size(), read.get(r).toString());
        assertEquals(expected.get(r), read.get(r).subList(0, 2));
      }
    }
  }

  private static String text(RandomGenerator random) {
    String letters = "ab;,\".ä ";
    return "x"
        + random
            .ints(random.nextInt(12), 0, letters.length())
            .mapToObj(i -> letters.substring(i, i + 1))
            .collect(Collectors.joining());
  }

  /** A reader of its own: one state a character, as RFC 4180 describes it. */
  private static List<List<String>> read(String csv, char separator) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"') {
        boolean escaped = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
        cell.append(escaped ? "\"" : "");
        i += escaped ? 1 : 0;
        quoted = escaped == quoted;
      } else if (quoted || (c != separator && c != '\r' && c != '\n')) {
        cell.append(c);
      } else if (c != '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows;
  }

  private static String row(List<?> cells) {
    return Csv.STANDARD.text(List.of(cells));
  }

  private static String text(DataTable table) {
    return new String(TableCsv.write(table, Csv.STANDARD), StandardCharsets.UTF_8);
  }
}
