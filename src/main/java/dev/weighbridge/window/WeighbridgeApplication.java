package dev.weighbridge.window;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** Starts the window; everything in it is wired here. */
public final class WeighbridgeApplication extends Application {
  private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

  @Override
  public void start(Stage stage) {
    Dataset dataset = DatasetReader.bundled();
    Window window =
        Window.of(
            Desk.of(History.of(Project.of(dataset))),
            LocalDate::now,
            new ScreenFileChoice(stage),
            new ScreenClip(),
            url -> getHostServices().showDocument(url),
            Locale.ENGLISH);
    stage.setTitle(window.title());
    for (int size : ICON_SIZES) {
      InputStream icon = WeighbridgeApplication.class.getResourceAsStream("icon-" + size + ".png");
      if (icon != null) {
        stage.getIcons().add(new Image(icon));
      }
    }
    stage.setScene(window.scene());
    stage.setWidth(1280);
    stage.setHeight(800);
    stage.setMinWidth(640);
    stage.setMinHeight(480);
    stage.show();
  }
}
