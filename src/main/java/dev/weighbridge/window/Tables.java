package dev.weighbridge.window;

import dev.weighbridge.figure.DataTable;
import dev.weighbridge.figure.DataTable.Cell;
import dev.weighbridge.report.Csv;
import dev.weighbridge.report.TableCsv;
import dev.weighbridge.wording.Messages;
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
  // In ems.
  private static final double ROW_HEIGHT = 3.1;
  private static final double MOST_HEIGHT = 26;
  private static final double LETTER_WIDTH = 0.56;
  private static final double PADDING = 1.5;

  private static final int MOST_LETTERS = 48;

  private final Overlays overlays;
  private final Clip clip;
  private final Csv csv;
  private final Messages messages;

  /**
   * @param csv how a table is copied
   */
  Tables(Overlays overlays, Clip clip, Csv csv, Messages messages) {
    this.overlays = overlays;
    this.clip = clip;
    this.csv = csv;
    this.messages = messages;
  }

  /** A context menu that opens it. */
  void offer(Node view, ContextMenuEvent event, Runnable open) {
    MenuItem item = new MenuItem(messages.text("table.open"));
    item.setId("table-open");
    item.setOnAction(_ -> open.run());
    new ContextMenu(item).show(view, event.getScreenX(), event.getScreenY());
  }

  /**
   * Opens the table.
   *
   * @param em size of the window's text
   */
  void open(String title, DataTable table, double em) {
    TableView<List<Cell>> view = new TableView<>();
    view.setId("table-view");
    view.setAccessibleText(messages.text("table.of", title));
    view.getStyleClass().add("figure-table");
    for (int c = 0; c < table.columns().size(); c++) {
      view.getColumns().add(column(c, table, em));
    }
    view.getItems().setAll(table.rows());
    // Columns as wide as their texts; the table scrolls where that is too much.
    view.setPrefHeight(em * Math.min(MOST_HEIGHT, ROW_HEIGHT * (table.rows().size() + 1) + 2));
    String text = TableCsv.text(table, csv);
    overlays.open(
        Overlays.Card.of(
            "table",
            title,
            view,
            List.of(
                Overlays.Choice.close("table-close", messages.text("close")),
                new Overlays.Choice(
                    "table-copy", messages.text("table.copy"), () -> clip.copy(text)))));
  }

  private static TableColumn<List<Cell>, String> column(int index, DataTable table, double em) {
    TableColumn<List<Cell>, String> column = new TableColumn<>(table.columns().get(index));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(index).shown()));
    int letters = table.columns().get(index).length();
    for (List<Cell> row : table.rows()) {
      letters = Math.max(letters, row.get(index).shown().length());
    }
    column.setPrefWidth(em * (Math.min(letters, MOST_LETTERS) * LETTER_WIDTH + PADDING));
    column.setSortable(false);
    boolean numbers =
        !table.rows().isEmpty() && table.rows().getFirst().get(index) instanceof DataTable.Quantity;
    if (numbers) {
      column.getStyleClass().add("number");
    }
    return column;
  }
}
