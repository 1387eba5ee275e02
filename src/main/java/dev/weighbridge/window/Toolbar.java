package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.Scenario;
import dev.weighbridge.decision.Alternative;
import dev.weighbridge.project.Edit;
import dev.weighbridge.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** The bar at the top: scenario, languages, undo and redo, theme and export. */
final class Toolbar implements Shows {
  /** Width in ems. */
  private static final double ROOM_FOR_LABELS = 60;

  private final Dataset dataset;
  private final Workbench workbench;
  private final Appearance appearance;
  private final Messages messages;
  private final EditNames editNames;
  private final ComboBox<Scenario> scenario = new ComboBox<>();
  private final MenuButton languages = new MenuButton();
  private final List<CheckMenuItem> languageItems = new ArrayList<>();
  private final Button undo;
  private final Button redo;
  private final HBox end;
  private final HBox start;
  private final TwoEnds node;
  private boolean showing;

  Toolbar(
      Dataset dataset,
      Workbench workbench,
      Appearance appearance,
      CompareControls compare,
      MenuButton export,
      Messages messages) {
    this.dataset = dataset;
    this.workbench = workbench;
    this.appearance = appearance;
    this.messages = messages;
    this.editNames = new EditNames(dataset, messages);
    this.undo = iconButton("undo", Icon.UNDO, workbench::undo);
    this.redo = iconButton("redo", Icon.REDO, workbench::redo);
    Button theme = iconButton("theme", Icon.CONTRAST, appearance::toggleTheme);
    name(theme, messages.text("theme"));
    buildScenario();
    buildLanguages();
    start =
        new HBox(
            label("scenario", scenario),
            scenario,
            label("languages", languages),
            languages,
            undo,
            redo);
    end = new HBox(compare.node(), theme, export);
    node = new TwoEnds(start, end, TwoEnds.Narrow.TWO_ROWS);
    node.getStyleClass().add("toolbar");
    export.setMinWidth(Region.USE_PREF_SIZE);
    node.widthProperty().subscribe(_ -> dropLabelsWhereNarrow());
  }

  /** The labels only repeat what their controls say; they give way first. */
  private void dropLabelsWhereNarrow() {
    boolean room = node.getWidth() > ROOM_FOR_LABELS * appearance.em();
    for (Node child : start.getChildren()) {
      if (child instanceof Label label) {
        label.setVisible(room);
        label.setManaged(room);
      }
    }
  }

  TwoEnds node() {
    return node;
  }

  @Override
  public void show(Present present) {
    showing = true;
    dropLabelsWhereNarrow();
    scenario.setValue(present.project().scenario());
    Hint.on(scenario, present.project().scenario().name());
    List<Alternative> alternatives = dataset.comparison().alternatives();
    for (int a = 0; a < alternatives.size(); a++) {
      boolean shown = present.project().shown().contains(alternatives.get(a).id());
      languageItems.get(a).setSelected(shown);
      languageItems.get(a).setDisable(shown && present.project().shown().size() == 1);
    }
    String names =
        alternatives.stream()
            .filter(alternative -> present.project().shown().contains(alternative.id()))
            .map(Alternative::name)
            .collect(Collectors.joining(", "));
    languages.setText(names);
    Hint.on(languages, names);
    languages.setAccessibleText(messages.text("languages.spoken", names));
    step(undo, "undo", present.history().undoable());
    step(redo, "redo", present.history().redoable());
    showing = false;
  }

  private void buildScenario() {
    scenario.setId("scenario");
    scenario.getItems().setAll(dataset.scenarios());
    scenario.setAccessibleText(messages.text("scenario"));
    scenario.setVisibleRowCount(dataset.scenarios().size());
    scenario.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Scenario shown) {
            return shown == null ? "" : shown.name();
          }

          @Override
          public Scenario fromString(String name) {
            throw new UnsupportedOperationException("Scenarios are chosen, not typed.");
          }
        });
    scenario.setOnAction(_ -> {
      if (!showing && scenario.getValue() != null) {
        workbench.edit(new Edit.ChooseScenario(scenario.getValue().id()));
      } else if (!showing) {
        // Ctrl+Space in the list chooses none, which no project does.
        workbench.invalidate();
      }
    });
    scenario.setMinWidth(0);
  }

  private void buildLanguages() {
    languages.setId("languages");
    languages.setMinWidth(0);
    for (Alternative alternative : dataset.comparison().alternatives()) {
      CheckMenuItem item = new CheckMenuItem(alternative.name());
      item.setId("language-" + alternative.id());
      item.setOnAction(_ ->
          workbench.edit(
              item.isSelected()
                  ? new Edit.ShowLanguage(alternative.id())
                  : new Edit.HideLanguage(alternative.id())));
      languageItems.add(item);
      languages.getItems().add(item);
    }
  }

  private Label label(String key, Region of) {
    Label label = new Label(messages.text(key));
    label.setLabelFor(of);
    label.getStyleClass().add("quiet");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private void step(Button button, String key, Optional<Edit> edit) {
    button.setDisable(edit.isEmpty());
    name(
        button,
        edit.map(e -> messages.text(key + ".of", editNames.of(e)))
            .orElseGet(() -> messages.text(key)));
  }

  private static void name(Button button, String words) {
    if (!words.equals(button.getAccessibleText())) {
      button.setAccessibleText(words);
      Hint.on(button, words);
    }
  }

  private static Button iconButton(String id, Icon icon, Runnable action) {
    Button button = new Button();
    button.setId(id);
    button.setGraphic(icon.node());
    button.getStyleClass().addAll("icon-button", "framed");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
