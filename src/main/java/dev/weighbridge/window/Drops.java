package dev.weighbridge.window;

import java.io.File;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens a file that is dragged onto the window. */
final class Drops {
  private final Filing filing;
  private final Overlays overlays;

  Drops(Filing filing, Overlays overlays) {
    this.filing = filing;
    this.overlays = overlays;
  }

  void listenOn(Scene scene) {
    scene.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (!overlays.isOpen() && event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    scene.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          event.getDragboard().getFiles().stream()
              .findFirst()
              .map(File::toPath)
              .ifPresent(filing::open);
          event.setDropCompleted(true);
          event.consume();
        });
  }
}
