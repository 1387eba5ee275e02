package dev.weighbridge.figure;

import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.figure.DataTable.Quantity;
import dev.weighbridge.figure.DataTable.Text;
import dev.weighbridge.figure.ScenariosView.Dot;
import dev.weighbridge.figure.ScenariosView.Row;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;

/** All scenarios as a table: a row per scenario and language. */
final class ScenariosTable {
  private final Messages messages;
  private final ScenariosWords words;

  ScenariosTable(Messages messages, ScenariosWords words) {
    this.messages = messages;
    this.words = words;
  }

  DataTable of(ScenariosView view) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : view.rows()) {
      for (Dot dot : row.dots()) {
        rows.add(
            List.of(
                new Text(words.name(row)),
                new Text(words.verdict(row)),
                new Text(dot.name()),
                points(dot.total()),
                new Quantity(dot.interval().low(), Integer.toString(dot.interval().wholeLow())),
                new Quantity(dot.interval().high(), Integer.toString(dot.interval().wholeHigh())),
                new Quantity(
                    100 * dot.leads(),
                    messages.text("scenarios.draws", Integer.toString(dot.ahead()))),
                new Text(words.right(dot))));
      }
    }
    return new DataTable(columns(), rows);
  }

  private List<String> columns() {
    return List.of(
        messages.text("scenarios.table.scenario"),
        messages.text("scenarios.table.verdict"),
        messages.text("scenarios.table.language"),
        messages.text("scenarios.table.points"),
        messages.text("scenarios.table.low"),
        messages.text("scenarios.table.high"),
        messages.text("scenarios.table.ahead"),
        messages.text("scenarios.table.right"));
  }

  private static Cell points(double points) {
    return new Quantity(points, ScenariosWords.whole(points));
  }
}
