package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.figure.Subjects;
import dev.weighbridge.report.Format;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Everything that can be saved of a project: every figure in every format, and the reports. */
final class ExportMenu {
  private static final List<Format> OF_A_FIGURE =
      List.of(Format.PNG, Format.SVG, Format.PDF, Format.CSV);

  private final Dataset dataset;
  private final Exports exports;
  private final Messages messages;

  ExportMenu(Dataset dataset, Exports exports, Messages messages) {
    this.dataset = dataset;
    this.exports = exports;
    this.messages = messages;
  }

  /** A button that opens the menu. */
  MenuButton button() {
    MenuButton button = new MenuButton(messages.text("export"));
    button.setId("export");
    button.getStyleClass().add("accent");
    button.getItems().setAll(items());
    return button;
  }

  /** The menu, for the menu bar. */
  Menu menu() {
    Menu menu = new SubMenu(messages.text("export"));
    menu.getItems().setAll(items());
    return menu;
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    Subject fit = new Subject.Fit();
    for (Format format : OF_A_FIGURE) {
      items.add(item("fit", "export.chart", fit, format));
    }
    items.add(new SeparatorMenuItem());
    for (Format format : List.of(Format.HTML, Format.MARKDOWN, Format.JSON)) {
      items.add(item("report", "export.report", fit, format));
    }
    items.add(new SeparatorMenuItem());
    items.add(filled(messages.text("export.others"), this::kinds));
    items.add(filled(messages.text("export.evidence"), this::dimensions));
    return items;
  }

  private List<MenuItem> kinds() {
    return Subjects.KINDS.stream()
        .filter(kind -> !kind.equals("fit") && !kind.equals("evidence"))
        .map(this::kind)
        .toList();
  }

  private MenuItem kind(String kind) {
    List<Subject> subjects = Subjects.of(kind, dataset);
    Menu menu = new SubMenu(messages.text("figure." + kind));
    menu.setId("export-" + kind);
    if (subjects.size() == 1) {
      menu.getItems().setAll(formats(subjects.getFirst()));
    } else {
      subjects.forEach(subject -> menu.getItems().add(subject(names(subject), subject)));
    }
    return menu;
  }

  private String names(Subject subject) {
    return subject.ids().stream()
        .map(id -> dataset.dimension(id).shortName())
        .collect(Collectors.joining(", "));
  }

  private List<MenuItem> dimensions() {
    List<MenuItem> menus = new ArrayList<>();
    for (var dimension : dataset.dimensions()) {
      Menu menu = new SubMenu(dimension.shortName());
      for (var criterion : dimension.criteria()) {
        menu.getItems().add(subject(criterion.name(), new Subject.Evidence(criterion.id())));
      }
      menus.add(menu);
    }
    return menus;
  }

  private Menu subject(String name, Subject subject) {
    Menu menu = new SubMenu(name);
    menu.getItems().setAll(formats(subject));
    return menu;
  }

  private List<MenuItem> formats(Subject subject) {
    String id = subject.text().replace(':', '-').replace(',', '-');
    return OF_A_FIGURE.stream().map(format -> item(id, "export", subject, format)).toList();
  }

  private MenuItem item(String id, String key, Subject subject, Format format) {
    MenuItem item = new MenuItem(messages.text(key + format.ending()));
    item.setId("export-" + id + format.ending().replace('.', '-'));
    item.setOnAction(_ -> exports.save(subject, format));
    return item;
  }

  /** A menu whose many items are made when somebody first looks at them. */
  private static Menu filled(String name, Supplier<List<MenuItem>> items) {
    Menu menu = new SubMenu(name);
    // Without any item it would not open.
    MenuItem placeholder = new MenuItem(name);
    menu.getItems().add(placeholder);
    menu.setOnShowing(_ -> {
      if (menu.getItems().contains(placeholder)) {
        menu.getItems().setAll(items.get());
      }
    });
    return menu;
  }
}
