package dev.weighbridge.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The system's own file chooser. It asks before the very file that was chosen is replaced, and
 * begins in the folder of the last choice.
 */
final class ScreenFileChoice implements FileChoice {
  private final Stage owner;
  private Optional<File> folder = Optional.empty();

  ScreenFileChoice(Stage owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> toSave(String suggestion, String kind) {
    FileChooser chooser = chooser();
    String ending = suggestion.substring(suggestion.lastIndexOf('.'));
    chooser.setInitialFileName(suggestion);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
    return chosen(chooser.showSaveDialog(owner));
  }

  @Override
  public Optional<Path> toOpen(String kind, List<String> endings) {
    FileChooser chooser = chooser();
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                kind, endings.stream().map(ending -> "*" + ending).toList()));
    return chosen(chooser.showOpenDialog(owner));
  }

  private FileChooser chooser() {
    FileChooser chooser = new FileChooser();
    // A chooser throws where its folder is not there any more.
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> chosen(@Nullable File file) {
    Optional<File> choice = Optional.ofNullable(file);
    choice
        .map(File::getAbsoluteFile)
        .map(File::getParentFile)
        .ifPresent(parent -> folder = Optional.of(parent));
    return choice.map(File::toPath);
  }
}
