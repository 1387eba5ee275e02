package dev.weighbridge.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.figure.DataTable.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WideTableTest {
  @Test
  void aNarrowTableStaysWhole() {
    DataTable table = table(9);
    assertEquals(List.of(table), WideTable.parts(table));
  }

  @Test
  void aWideOneIsCutEvenlyAndLosesNothing() {
    for (int columns = 10; columns < 60; columns++) {
      List<DataTable> parts = WideTable.parts(table(columns));
      List<String> heads = new ArrayList<>(List.of("0"));
      for (DataTable part : parts) {
        assertTrue(part.columns().size() <= 9 && part.columns().size() > 4, part::toString);
        assertEquals("0", part.columns().getFirst());
        assertEquals(part.columns(), part.rows().getFirst().stream().map(Cell::shown).toList());
        heads.addAll(part.columns().subList(1, part.columns().size()));
      }
      assertEquals(table(columns).columns(), heads);
    }
  }

  @Test
  void columnsThatSayNothingAreLeftOut() {
    DataTable table =
        WideTable.filled(
            List.of("a", "b", "c"),
            List.of(
                List.of(new Text("1"), new Text(""), new Text("")),
                List.of(new Text(""), new Text(" "), new Text("2"))));
    assertEquals(List.of("a", "c"), table.columns());
    assertEquals("2", table.rows().get(1).get(1).shown());
  }

  private static DataTable table(int columns) {
    List<String> heads = IntStream.range(0, columns).mapToObj(Integer::toString).toList();
    return new DataTable(heads, List.of(heads.stream().<Cell>map(Text::new).toList()));
  }
}
