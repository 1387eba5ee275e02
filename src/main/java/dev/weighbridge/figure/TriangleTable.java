package dev.weighbridge.figure;

import dev.weighbridge.decision.WeightTriangle.Split;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.figure.DataTable.Quantity;
import dev.weighbridge.figure.DataTable.Text;
import dev.weighbridge.figure.TriangleView.Area;
import dev.weighbridge.figure.TriangleView.Corner;
import dev.weighbridge.figure.TriangleView.Splits;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;

/** A triangle as a table: the present split, then the corners of every area. */
final class TriangleTable {
  private final Messages messages;
  private final TriangleWords words;

  TriangleTable(Messages messages, TriangleWords words) {
    this.messages = messages;
    this.words = words;
  }

  DataTable of(TriangleView view) {
    List<String> columns = new ArrayList<>();
    columns.add(messages.text("triangle.table.ahead"));
    columns.add(messages.text("triangle.table.part"));
    columns.add(messages.text("triangle.table.corner"));
    for (Corner corner : view.corners()) {
      columns.add(messages.text("triangle.table.share", corner.name()));
    }
    List<List<Cell>> rows = new ArrayList<>();
    if (view.content() instanceof Splits splits) {
      rows.add(
          row(
              new Text(splits.leading().name()),
              new Text(""),
              new Text(messages.text("triangle.table.now")),
              splits.present(),
              splits.sum()));
      for (Area area : splits.areas()) {
        Cell names =
            new Text(String.join(", ", area.leaders().stream().map(l -> l.name()).toList()));
        Cell part = new Quantity(100 * area.part(), words.percent(area));
        for (int i = 0; i < area.corners().size(); i++) {
          Cell corner = new Quantity(i + 1, Integer.toString(i + 1));
          rows.add(row(names, part, corner, area.corners().get(i), splits.sum()));
        }
      }
    }
    return new DataTable(columns, rows);
  }

  private static List<Cell> row(Cell names, Cell part, Cell corner, Split split, double sum) {
    return List.of(
        names,
        part,
        corner,
        percent(sum * split.first()),
        percent(sum * split.second()),
        percent(sum * split.third()));
  }

  private static Cell percent(double share) {
    return new Quantity(100 * share, Math.round(100 * share) + " %");
  }
}
