package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DimensionEvidence;
import dev.weighbridge.figure.Theme;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** The menu of what is seen and how: dimensions, theme, size, language. */
final class ViewMenu implements Shows {
  private static final List<Optional<Theme>> THEMES =
      List.of(Optional.empty(), Optional.of(Theme.LIGHT), Optional.of(Theme.DARK));

  /** As many tabs as there are digits for. */
  private static final int MOST_TABS = 9;

  private final Appearance appearance;
  private final Habits habits;
  private final Runnable rebuild;
  private final MenuItems items;
  private final List<RadioMenuItem> themes;
  private final Menu node;

  /**
   * The menu.
   *
   * @param rebuild puts a window in the language spoken now in this one's place
   */
  ViewMenu(
      Dataset dataset,
      Appearance appearance,
      EvidencePane evidence,
      Habits habits,
      Runnable rebuild,
      Locale locale,
      MenuItems items) {
    this.appearance = appearance;
    this.habits = habits;
    this.rebuild = rebuild;
    this.items = items;
    this.themes = themes();
    this.node = items.menu("menu.view");
    node.getItems().addAll(dimensions(dataset.dimensions(), evidence));
    node.getItems().add(new SeparatorMenuItem());
    node.getItems().addAll(themes);
    node.getItems()
        .addAll(
            new SeparatorMenuItem(),
            items.item("menu.zoom.in", "Shortcut+PLUS", appearance::zoomIn),
            items.item("menu.zoom.out", "Shortcut+MINUS", appearance::zoomOut),
            items.item("menu.zoom", "Shortcut+0", appearance::resetZoom),
            new SeparatorMenuItem(),
            languages(locale));
  }

  Menu node() {
    return node;
  }

  @Override
  public void show(Present present) {
    themes.get(THEMES.indexOf(appearance.chosen())).setSelected(true);
  }

  private List<MenuItem> dimensions(List<DimensionEvidence> dimensions, EvidencePane evidence) {
    List<MenuItem> entries = new ArrayList<>();
    for (int d = 0; d < Math.min(MOST_TABS, dimensions.size()); d++) {
      int dimension = d;
      MenuItem item =
          items.saying(
              "menu-tab-" + dimensions.get(d).id(),
              dimensions.get(d).name(),
              () -> evidence.showDimension(dimension));
      item.setAccelerator(KeyCombination.valueOf("Shortcut+" + (d + 1)));
      entries.add(item);
    }
    return entries;
  }

  private List<RadioMenuItem> themes() {
    ToggleGroup group = new ToggleGroup();
    List<RadioMenuItem> entries = new ArrayList<>();
    for (Optional<Theme> theme : THEMES) {
      String name = theme.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("system");
      RadioMenuItem item = new RadioMenuItem(items.messages().text("menu.theme." + name));
      item.setId("menu-theme-" + name);
      item.setToggleGroup(group);
      item.setOnAction(_ -> appearance.choose(theme));
      entries.add(item);
    }
    return entries;
  }

  private Menu languages(Locale locale) {
    Menu menu = items.menu("menu.language");
    ToggleGroup group = new ToggleGroup();
    for (Locale language : Messages.LANGUAGES) {
      String code = language.getLanguage();
      // Each language is called as it calls itself, so that one who strayed finds back.
      RadioMenuItem item = new RadioMenuItem(items.messages().text("language." + code));
      item.setId("menu-language-" + code);
      item.setToggleGroup(group);
      item.setSelected(locale.getLanguage().equals(code));
      item.setOnAction(_ -> speak(language));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void speak(Locale language) {
    habits.change(habit -> habit.speaking(language));
    rebuild.run();
  }
}
