package dev.weighbridge.window;

import dev.weighbridge.wording.Messages;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of the window: toolbar, three panes, status line; and the window's own keys. */
final class Shell implements Shows {
  private final StackPane root;
  private final Columns columns;
  private final Appearance appearance;

  /**
   * @param root of the scene
   * @param window all of it but what lies above
   */
  Shell(
      StackPane root,
      StackPane window,
      MainMenu menu,
      Toolbar toolbar,
      PrioritiesPane priorities,
      EvidencePane evidence,
      Curtain verdict,
      StatusLine status,
      Hints hints,
      Overlays overlays,
      Appearance appearance,
      Messages messages) {
    this.root = root;
    this.appearance = appearance;
    this.columns =
        new Columns(scrolling(priorities.node()), evidence.node(), verdict.node(), messages);
    evidence.onReveal(columns::showEvidence);
    window.getStyleClass().add("shell");
    BorderPane frame = new BorderPane();
    frame.setTop(new VBox(menu.node(), toolbar.node()));
    frame.setCenter(columns);
    frame.setBottom(status.node());
    window.getChildren().setAll(frame, hints.node());
    root.getChildren().setAll(window, overlays.node());
    window.addEventHandler(KeyEvent.KEY_PRESSED, hints::onKey);
  }

  /** Puts on the scene what keys there are besides the menu's. */
  void addKeys(Scene scene, Workbench workbench) {
    key(scene, KeyCode.Y, workbench::redo, KeyCombination.SHORTCUT_DOWN);
    // Plus is a key of its own on some keyboards and shifted on others.
    for (KeyCode plus : List.of(KeyCode.EQUALS, KeyCode.ADD)) {
      key(scene, plus, appearance::zoomIn, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }
    key(scene, KeyCode.SUBTRACT, appearance::zoomOut, KeyCombination.SHORTCUT_DOWN);
  }

  @Override
  public void show(Present present) {
    columns.setEm(appearance.em());
    boolean dark = appearance.look().isDark();
    if (dark != root.getStyleClass().contains("dark")) {
      if (dark) {
        root.getStyleClass().add("dark");
      } else {
        root.getStyleClass().remove("dark");
      }
    }
  }

  private static void key(
      Scene scene, KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
    scene.getAccelerators().put(new KeyCodeCombination(code, modifiers), action);
  }

  private static ScrollPane scrolling(Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }
}
