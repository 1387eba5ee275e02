package dev.weighbridge.window;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** The window's few icons, drawn on a 16×16 grid; decoration only, the control carries the name. */
enum Icon {
  UNDO(
      "M6.5 2.5 L2.5 6 L6.5 9.5 V7 H9.5 A2.6 2.6 0 0 1 9.5 12.2 H5 V13.7 H9.5 A4.1 4.1 0 0 0 "
          + "9.5 5.5 H6.5 Z"),
  REDO(
      "M9.5 2.5 L13.5 6 L9.5 9.5 V7 H6.5 A2.6 2.6 0 0 0 6.5 12.2 H11 V13.7 H6.5 A4.1 4.1 0 0 1 "
          + "6.5 5.5 H9.5 Z"),
  CONTRAST("M8 1.5 A6.5 6.5 0 1 0 8 14.5 A6.5 6.5 0 1 0 8 1.5 Z M8 3 V13 A5 5 0 0 1 8 3 Z"),
  PIN(
      "M5 2 H11 V3.4 H10.2 L10.7 7.2 L12.5 9 V10.4 H8.7 V14.5 H7.3 V10.4 H3.5 V9 L5.3 7.2 L5.8 "
          + "3.4 H5 Z"),
  UP("M3 10.2 L8 5.2 L13 10.2 L12 11.2 L8 7.2 L4 11.2 Z"),
  DOWN("M3 5.8 L8 10.8 L13 5.8 L12 4.8 L8 8.8 L4 4.8 Z"),
  PREVIOUS("M10.2 3 L5.2 8 L10.2 13 L11.2 12 L7.2 8 L11.2 4 Z"),
  NEXT("M5.8 3 L10.8 8 L5.8 13 L4.8 12 L8.8 8 L4.8 4 Z"),
  SEARCH(
      "M6.8 1.6 A5.2 5.2 0 1 0 9.9 11 L13.6 14.7 L14.7 13.6 L11 9.9 A5.2 5.2 0 0 0 6.8 1.6 Z "
          + "M6.8 3.1 A3.7 3.7 0 1 1 6.8 10.5 A3.7 3.7 0 1 1 6.8 3.1 Z"),
  SOURCES(
      "M2 2.5 H6.2 A2 2 0 0 1 8 3.6 A2 2 0 0 1 9.8 2.5 H14 V12.5 H9.8 A2 2 0 0 0 8 13.6 A2 2 0 0 0 "
          + "6.2 12.5 H2 Z M3.4 3.9 V11.1 H6.2 A3 3 0 0 1 7.3 11.4 V5 A1.1 1.1 0 0 0 6.2 3.9 Z "
          + "M12.6 3.9 H9.8 A1.1 1.1 0 0 0 8.7 5 V11.4 A3 3 0 0 1 9.8 11.1 H12.6 Z"),
  CLOSE(
      "M3.9 2.8 L8 6.9 L12.1 2.8 L13.2 3.9 L9.1 8 L13.2 12.1 L12.1 13.2 L8 9.1 L3.9 13.2 L2.8 12.1 "
          + "L6.9 8 L2.8 3.9 Z");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /** A fresh node; its size and colour come from the style sheet. */
  Node node() {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    Region region = new Region();
    region.setShape(shape);
    region.getStyleClass().addAll("icon", "icon-" + name().toLowerCase(java.util.Locale.ROOT));
    return region;
  }
}
