package dev.weighbridge.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Puts bytes into a file so that there is either the whole new file or the old one. */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Writes a temporary file beside the target, then moves it there.
   *
   * @param overwrite whether an existing file may be replaced
   * @throws NoSuchFileException if the folder does not exist
   * @throws FileAlreadyExistsException if the file exists and may not be replaced
   * @throws IOException if the file cannot be written; an existing one is then unharmed
   */
  public static void write(Path target, byte[] bytes, boolean overwrite) throws IOException {
    Path file = target.toAbsolutePath();
    if (!overwrite && Files.exists(file)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Path folder = Objects.requireNonNull(file.getParent(), "a file lies in a folder");
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    // Not Files.createTempFile: its files can be read by their owner only, and stay so.
    Path temporary =
        folder.resolve(
            ".weighbridge-%d-%x.tmp".formatted(ProcessHandle.current().pid(), System.nanoTime()));
    try {
      Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (overwrite) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.move(temporary, file);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
