package dev.weighbridge.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Quantity;
import dev.weighbridge.figure.DataTable.Text;
import dev.weighbridge.project.Datasets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void quotesWhatWouldBreakTheRow() {
    assertEquals(
        "plain,\"a,b\",\"say \"\"hi\"\"\"\r\n", Csv.row(List.of("plain", "a,b", "say \"hi\"")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "  =1", "＝1", "－1", "\u202E=1", "\u0000=1"})
  void noTextIsRunAsAFormula(String text) {
    assertTrue(Csv.row(List.of(text)).startsWith("'"), Csv.row(List.of(text)));
  }

  @Test
  void whatOnlyBeginsWithSpaceIsGuardedToo() {
    assertEquals("' x,' x\r\n", Csv.row(List.of("\tx", "\rx")));
  }

  @Test
  void ordinaryTextIsNotTouched() {
    assertEquals("a=b,−1,C++,Node.js\r\n", Csv.row(List.of("a=b", "−1", "C++", "Node.js")));
  }

  @Test
  void aCellIsOneLineWithoutControls() {
    assertEquals("two lines,ab\r\n", Csv.row(List.of("two\nlines", "a\u0007\u001b\u202Eb")));
  }

  @Test
  void numbersStayNumbers() {
    assertEquals("-0.1,1.0E-12,3\r\n", Csv.row(List.of(-0.1, 1e-12, 3)));
  }

  @Test
  void aTableIsItsHeadsAndItsNumbersInFull() {
    DataTable table =
        new DataTable(
            List.of("Language", "Points"),
            List.of(
                List.of(new Text("C, C++"), new Quantity(200 / 3.0, "67")),
                List.of(new Text("-"), new Quantity(-1, "−1")),
                List.of(new Text(""), new Quantity(Double.NaN, "?"))));
    assertEquals(
        "Language,Points\r\n\"C, C++\",66.66666666666667\r\n'-,-1.0\r\n,\r\n", text(table));
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
    assertTrue(text.endsWith("\r\na,1.0\r\n"), text);
    assertFalse(text.codePoints().anyMatch(c -> c == 0x202e || c == 7 || c == 0x1b), text);
  }

  private static String text(DataTable table) {
    return new String(TableCsv.write(table), StandardCharsets.UTF_8);
  }
}
