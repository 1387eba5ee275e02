package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.wording.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The menu bar: everything that the window can do besides weighing, each with its key. */
final class MainMenu implements Shows {
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  private final Dataset dataset;
  private final Workbench workbench;
  private final Appearance appearance;
  private final Filing filing;
  private final Habits habits;
  private final Frame frame;
  private final Messages messages;
  private final EditNames editNames;
  private final MenuBar node = new MenuBar();
  private final Menu recent;
  private final MenuItem undo;
  private final MenuItem redo;
  private final List<RadioMenuItem> themes = new ArrayList<>();

  MainMenu(
      Dataset dataset,
      Workbench workbench,
      Appearance appearance,
      Filing filing,
      Exports exports,
      Habits habits,
      Frame frame,
      Messages messages) {
    this.dataset = dataset;
    this.workbench = workbench;
    this.appearance = appearance;
    this.filing = filing;
    this.habits = habits;
    this.frame = frame;
    this.messages = messages;
    this.editNames = new EditNames(dataset, messages);
    this.recent = new Menu(messages.text("menu.recent"));
    this.undo = item("menu-undo", messages.text("undo"), shortcut(KeyCode.Z), workbench::undo);
    this.redo =
        item(
            "menu-redo",
            messages.text("redo"),
            KeyCombination.valueOf("Shortcut+Shift+Z"),
            workbench::redo);
    // On a Mac the system shows the menus; elsewhere this changes nothing.
    node.setUseSystemMenuBar(true);
    node.setId("menu");
    node.getMenus().add(file(new ExportMenu(dataset, exports, messages)));
    node.getMenus().add(edit(exports));
  }

  MenuBar node() {
    return node;
  }

  /** Adds what shows other parts of the window. */
  void addView(EvidencePane evidence) {
    node.getMenus().add(view(evidence));
  }

  /** Adds what helps. */
  void addHelp(Help help, EvidencePane evidence) {
    Menu menu = menu("help");
    menu.getItems()
        .setAll(
            named("menu.keys", key(KeyCode.F1), () -> help.showKeys(node)),
            named("menu.sources", evidence::showSources),
            named("menu.about", help::showAbout));
    node.getMenus().add(menu);
  }

  @Override
  public void show(Present present) {
    step(undo, "undo", present.history().undoable().map(editNames::of));
    step(redo, "redo", present.history().redoable().map(editNames::of));
    themes
        .get(appearance.chosen().map(theme -> theme == Theme.LIGHT ? 1 : 2).orElse(0))
        .setSelected(true);
  }

  private Menu file(ExportMenu export) {
    Menu menu = menu("file");
    menu.getItems()
        .setAll(
            named("menu.open", shortcut(KeyCode.O), filing::open),
            recent,
            new SeparatorMenuItem(),
            named("menu.save", shortcut(KeyCode.S), filing::save),
            named("menu.save.as", KeyCombination.valueOf("Shortcut+Shift+S"), filing::saveAs),
            new SeparatorMenuItem(),
            export.menu(),
            new SeparatorMenuItem(),
            named("menu.close", shortcut(KeyCode.W), filing::leave));
    menu.setOnShowing(_ -> fillRecent());
    fillRecent();
    return menu;
  }

  private void fillRecent() {
    List<Path> files = habits.now().recent();
    recent.setDisable(files.isEmpty());
    List<MenuItem> items = new ArrayList<>();
    for (Path file : files) {
      MenuItem item = item("menu-recent-" + items.size(), file.toString(), () -> filing.open(file));
      // A file’s name may well contain an underline.
      item.setMnemonicParsing(false);
      items.add(item);
    }
    recent.getItems().setAll(items);
  }

  private Menu edit(Exports exports) {
    Menu menu = menu("edit");
    menu.getItems()
        .setAll(
            undo,
            redo,
            new SeparatorMenuItem(),
            named("menu.copy", KeyCombination.valueOf("Shortcut+Shift+C"), exports::copyChart));
    return menu;
  }

  private Menu view(EvidencePane evidence) {
    Menu menu = menu("view");
    ToggleGroup group = new ToggleGroup();
    for (Optional<Theme> theme :
        List.of(Optional.<Theme>empty(), Optional.of(Theme.LIGHT), Optional.of(Theme.DARK))) {
      String name = theme.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("system");
      RadioMenuItem item = new RadioMenuItem(messages.text("menu.theme." + name));
      item.setId("menu-theme-" + name);
      item.setToggleGroup(group);
      item.setOnAction(_ -> appearance.choose(theme));
      themes.add(item);
    }
    menu.getItems().addAll(themes);
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            named("menu.zoom.in", shortcut(KeyCode.PLUS), appearance::zoomIn),
            named("menu.zoom.out", shortcut(KeyCode.MINUS), appearance::zoomOut),
            named("menu.zoom", shortcut(KeyCode.DIGIT0), appearance::resetZoom),
            new SeparatorMenuItem());
    for (int d = 0; d < Math.min(9, dataset.dimensions().size()); d++) {
      int dimension = d;
      menu.getItems()
          .add(
              item(
                  "menu-tab-" + dataset.dimensions().get(d).id(),
                  dataset.dimensions().get(d).name(),
                  KeyCombination.valueOf("Shortcut+" + (d + 1)),
                  () -> evidence.showDimension(dimension)));
    }
    menu.getItems().addAll(new SeparatorMenuItem(), languages());
    return menu;
  }

  private Menu languages() {
    Menu menu = menu("language");
    ToggleGroup group = new ToggleGroup();
    for (Locale language : LANGUAGES) {
      // Each language is called as it calls itself, so that one who strayed finds back.
      RadioMenuItem item = new RadioMenuItem(messages.text("language." + language.getLanguage()));
      item.setId("menu-language-" + language.getLanguage());
      item.setToggleGroup(group);
      item.setSelected(habits.now().locale().getLanguage().equals(language.getLanguage()));
      item.setOnAction(_ -> frame.rebuild(workbench.desk(), language));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu menu(String key) {
    Menu menu = new Menu(messages.text("menu." + key));
    menu.setId("menu-" + key);
    return menu;
  }

  private void step(MenuItem item, String key, Optional<String> edit) {
    item.setDisable(edit.isEmpty());
    String words =
        edit.map(name -> messages.text(key + ".of", name)).orElseGet(() -> messages.text(key));
    if (!words.equals(item.getText())) {
      item.setText(words);
    }
  }

  private MenuItem named(String key, KeyCombination keys, Runnable action) {
    return item(key.replace('.', '-'), messages.text(key), keys, action);
  }

  private MenuItem named(String key, Runnable action) {
    return item(key.replace('.', '-'), messages.text(key), action);
  }

  private static MenuItem item(String id, String words, KeyCombination keys, Runnable action) {
    MenuItem item = item(id, words, action);
    item.setAccelerator(keys);
    return item;
  }

  private static MenuItem item(String id, String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }
}
