package dev.weighbridge.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The system's own file chooser. It asks before the very file that was chosen is replaced. */
final class ScreenFileChoice implements FileChoice {
  private final Stage owner;

  ScreenFileChoice(Stage owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> toSave(String suggestion, String kind) {
    FileChooser chooser = new FileChooser();
    String ending = suggestion.substring(suggestion.lastIndexOf('.'));
    chooser.setInitialFileName(suggestion);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> toOpen(String kind, List<String> endings) {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                kind, endings.stream().map(ending -> "*" + ending).toList()));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }
}
