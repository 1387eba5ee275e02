package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void quotesWhatWouldBreakTheRow() {
    assertEquals(
        "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\"\r\n",
        Csv.row(List.of("plain", "a,b", "say \"hi\"", "two\r\nlines")));
  }

  @Test
  void noTextIsRunAsAFormula() {
    assertEquals("'=1+1,'+1,'-1,'@x,'\tx\r\n", Csv.row(List.of("=1+1", "+1", "-1", "@x", "\tx")));
  }

  @Test
  void numbersStayNumbers() {
    assertEquals("-0.1,1.0E-12,3\r\n", Csv.row(List.of(-0.1, 1e-12, 3)));
  }
}
