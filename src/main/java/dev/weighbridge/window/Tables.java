package dev.weighbridge.window;

import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.report.TableCsv;
import dev.weighbridge.wording.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;

/** Shows what a figure shows as a table, for those who cannot see it or want the numbers. */
final class Tables {
  private final Overlays overlays;
  private final Clip clip;
  private final Messages messages;

  Tables(Overlays overlays, Clip clip, Messages messages) {
    this.overlays = overlays;
    this.clip = clip;
    this.messages = messages;
  }

  /** A context menu that opens it. */
  void offer(Node view, ContextMenuEvent event, Runnable open) {
    MenuItem item = new MenuItem(messages.text("table.open"));
    item.setId("table-open");
    item.setOnAction(_ -> open.run());
    new ContextMenu(item).show(view, event.getScreenX(), event.getScreenY());
  }

  void open(String title, DataTable table) {
    TableView<List<Cell>> view = new TableView<>();
    view.setId("table-view");
    view.setAccessibleText(messages.text("table.of", title));
    view.getStyleClass().add("figure-table");
    for (int c = 0; c < table.columns().size(); c++) {
      view.getColumns().add(column(c, table));
    }
    view.getItems().setAll(table.rows());
    view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    String csv = new String(TableCsv.write(table), StandardCharsets.UTF_8);
    overlays.open(
        Overlays.Card.of(
            "table",
            title,
            view,
            List.of(
                Overlays.Choice.close("table-close", messages.text("close")),
                new Overlays.Choice(
                    "table-copy", messages.text("table.copy"), () -> clip.copy(csv)))));
  }

  private static TableColumn<List<Cell>, String> column(int index, DataTable table) {
    TableColumn<List<Cell>, String> column = new TableColumn<>(table.columns().get(index));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(index).shown()));
    column.setSortable(false);
    boolean numbers =
        !table.rows().isEmpty() && table.rows().getFirst().get(index) instanceof DataTable.Quantity;
    if (numbers) {
      column.getStyleClass().add("number");
    }
    return column;
  }
}
