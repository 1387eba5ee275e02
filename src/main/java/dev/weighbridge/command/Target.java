package dev.weighbridge.command;

import dev.weighbridge.storage.FileFault;
import dev.weighbridge.storage.OutputFile;
import dev.weighbridge.wording.Messages;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a document goes: a file or standard output, and the sentences for when it cannot be
 * written.
 *
 * @param name as it was given; {@code -} is standard output
 * @param overwrite whether a file that is there may be replaced
 */
record Target(String name, boolean overwrite, Messages messages) {
  boolean isStandardOutput() {
    return name.equals(FileNames.STANDARD_STREAM);
  }

  /**
   * The file that it is, by whichever of its names it was given; empty for standard output.
   *
   * @throws Failure if no file can have this name
   */
  Optional<Path> place() throws Failure {
    if (isStandardOutput()) {
      return Optional.empty();
    }
    Path file = file().toAbsolutePath();
    try {
      return Optional.of(file.toRealPath());
    } catch (IOException e) {
      return Optional.of(placeOfNew(file));
    }
  }

  /** Of a file that is not there yet, its folder may be reached by several names. */
  private static Path placeOfNew(Path file) {
    Path folder = file.getParent();
    try {
      return folder == null ? file : folder.toRealPath().resolve(file.getFileName()).normalize();
    } catch (IOException e) {
      // Without its folder nothing will be written, which check() tells.
      return file.normalize();
    }
  }

  /** Complains before anything is drawn if the file cannot be written. */
  void check() throws Failure {
    if (isStandardOutput()) {
      return;
    }
    Path file = file();
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw failure("target.folder", file);
    }
    if (!Files.isDirectory(folder)) {
      throw failure("target.parent", folder);
    }
    // Nothing is lost by writing to a device or pipe.
    if (!overwrite && Files.isRegularFile(file)) {
      throw failure("target.there", file);
    }
  }

  /** Writes all of it or nothing. */
  void write(byte[] bytes, Console console) throws Failure {
    if (isStandardOutput()) {
      console.out().write(bytes, 0, bytes.length);
      return;
    }
    check();
    Path file = file();
    try {
      OutputFile.write(file, bytes, overwrite);
    } catch (FileAlreadyExistsException e) {
      throw failure("target.there", file);
    } catch (IOException e) {
      throw failure("target.unwritable", file, FileFault.sentence(e, Locale.ENGLISH));
    }
  }

  private Path file() throws Failure {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw failure("target.name", e.getReason());
    }
  }

  private Failure failure(String key, Object... arguments) {
    return new Failure(ExitCode.FILE, messages.text(key, arguments));
  }
}
