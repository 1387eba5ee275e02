package dev.weighbridge.window;

import dev.weighbridge.wording.Messages;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The frame of the window: toolbar, three panes, status line; and the window's own keys. */
final class Shell implements Shows {
  private final BorderPane root;
  private final Columns columns;
  private final Appearance appearance;

  Shell(
      BorderPane root,
      Toolbar toolbar,
      PrioritiesPane priorities,
      EvidencePane evidence,
      Curtain verdict,
      StatusLine status,
      Appearance appearance,
      Messages messages) {
    this.root = root;
    this.appearance = appearance;
    this.columns =
        new Columns(scrolling(priorities.node()), evidence.node(), verdict.node(), messages);
    evidence.onReveal(columns::showEvidence);
    root.getStyleClass().add("shell");
    root.setTop(toolbar.node());
    root.setCenter(columns);
    root.setBottom(status.node());
  }

  /** Puts the window's keys on its scene. */
  void addKeys(Scene scene, Workbench workbench, ProjectDesk desk) {
    key(scene, KeyCode.O, desk::open, KeyCombination.SHORTCUT_DOWN);
    key(scene, KeyCode.S, desk::save, KeyCombination.SHORTCUT_DOWN);
    key(scene, KeyCode.S, desk::saveAs, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    key(scene, KeyCode.C, desk::copy, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    key(scene, KeyCode.Z, workbench::undo, KeyCombination.SHORTCUT_DOWN);
    key(scene, KeyCode.Y, workbench::redo, KeyCombination.SHORTCUT_DOWN);
    key(scene, KeyCode.Z, workbench::redo, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    // Plus is a key of its own on some keyboards and shifted on others.
    for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
      key(scene, plus, appearance::zoomIn, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }
    key(scene, KeyCode.MINUS, appearance::zoomOut, KeyCombination.SHORTCUT_DOWN);
    key(scene, KeyCode.SUBTRACT, appearance::zoomOut, KeyCombination.SHORTCUT_DOWN);
    key(scene, KeyCode.DIGIT0, appearance::resetZoom, KeyCombination.SHORTCUT_DOWN);
  }

  @Override
  public void show(Present present) {
    columns.setEm(appearance.em());
    boolean dark = appearance.look().isDark();
    // On the scene's root, for what lies over the window too.
    List<String> classes = root.getScene().getRoot().getStyleClass();
    if (dark != classes.contains("dark")) {
      if (dark) {
        classes.add("dark");
      } else {
        classes.remove("dark");
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
