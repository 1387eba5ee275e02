package dev.weighbridge.window;

import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.project.History;
import dev.weighbridge.project.Project;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/**
 * The program's window. Its first parameter is the folder in which it remembers; without it nothing
 * is remembered.
 */
public final class WeighbridgeApplication extends Application {
  private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

  @Override
  public void start(Stage stage) {
    for (int size : ICON_SIZES) {
      InputStream icon = WeighbridgeApplication.class.getResourceAsStream("icon-" + size + ".png");
      if (icon != null) {
        stage.getIcons().add(new Image(icon));
      }
    }
    Outside outside =
        new Outside(
            LocalDate::now,
            language(),
            new ScreenFileChoice(stage),
            url -> getHostServices().showDocument(url),
            new ScreenClip(),
            memory());
    new StageFrame(stage, outside).open(Desk.of(History.of(Project.of(DatasetReader.bundled()))));
  }

  private static Locale language() {
    String system = System.getProperty("user.language", "");
    return ViewMenu.LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(system))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  private Memory memory() {
    return getParameters().getRaw().stream()
        .findFirst()
        .<Memory>map(folder -> new FolderMemory(Path.of(folder)))
        .orElseGet(NoMemory::new);
  }
}
