package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;

/** The cards of the menu Help: all keys, and what the program is and rests on. */
final class Help {
  /** Keys of controls, which no menu names. */
  private static final List<String> OTHER_KEYS =
      List.of("parts", "steps", "pages", "reset", "table", "escape");

  private final Dataset dataset;
  private final Overlays overlays;
  private final Notices notices;
  private final Messages messages;

  Help(Dataset dataset, Overlays overlays, Notices notices, Messages messages) {
    this.dataset = dataset;
    this.overlays = overlays;
    this.notices = notices;
    this.messages = messages;
  }

  /** Lists the keys of these menus and of the controls. */
  void showKeys(List<Menu> menus) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys");
    for (Menu menu : menus) {
      for (MenuItem item : menu.getItems()) {
        if (item.getAccelerator() != null) {
          row(grid, item.getAccelerator().getDisplayText(), item.getText());
        }
      }
    }
    for (String key : OTHER_KEYS) {
      row(grid, messages.text("keys." + key), messages.text("keys." + key + ".does"));
    }
    overlays.open(
        Overlays.Card.of(
            "keys",
            messages.text("keys.title"),
            Overlays.scrolling(grid),
            List.of(Overlays.Choice.close("keys-close", messages.text("close")))));
  }

  /** Says what the program is, and whom its evidence is owed to. */
  void showAbout() {
    List<String> said = new ArrayList<>();
    said.add(messages.text("about.program"));
    said.add(
        messages.text(
            "about.evidence", dataset.title(), dataset.version(), dataset.date().toString()));
    said.addAll(dataset.attributions());
    notices.list("about", messages.text("about.title"), said);
  }

  private static void row(GridPane grid, String keys, String does) {
    Label left = new Label(keys);
    left.getStyleClass().add("row-title");
    left.setMinWidth(GridPane.USE_PREF_SIZE);
    Label right = Overlays.words(does);
    left.setLabelFor(right);
    grid.addRow(grid.getRowCount(), left, right);
  }
}
