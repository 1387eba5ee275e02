package dev.weighbridge.window;

import dev.weighbridge.storage.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Memory in a folder of its own, made when it is first needed. */
final class FolderMemory implements Memory {
  /** No memory of ours is larger; whatever is, is not read. */
  private static final long MOST_BYTES = 8L * 1024 * 1024;

  private final Path folder;
  private final Path settings;
  private final Path project;

  FolderMemory(Path folder) {
    this.folder = folder;
    this.settings = folder.resolve("window.txt");
    this.project = folder.resolve("unsaved.weighbridge");
  }

  @Override
  public Remembered recall() {
    return read(settings).map(RememberedText::read).orElse(Remembered.NOTHING);
  }

  @Override
  public void remember(Remembered remembered) {
    write(settings, RememberedText.write(remembered));
  }

  @Override
  public Optional<String> unsaved() {
    return read(project);
  }

  @Override
  public void keepUnsaved(String text) {
    write(project, text);
  }

  @Override
  public void forgetUnsaved() {
    try {
      Files.deleteIfExists(project);
    } catch (IOException _) {
      // It will be offered once more; no harm is done.
    }
  }

  private static Optional<String> read(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
          // Unlike Files.readString this takes any bytes.
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private void write(Path file, String text) {
    try {
      Files.createDirectories(folder);
      OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8), true);
    } catch (IOException _) {
      // Nothing can be kept here; the person's work goes on without.
    }
  }
}
