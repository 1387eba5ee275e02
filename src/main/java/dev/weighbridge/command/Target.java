package dev.weighbridge.command;

import dev.weighbridge.export.OutputFile;
import dev.weighbridge.wording.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to be written, and the sentences for when it cannot be. */
final class Target {
  private final Path file;
  private final Messages messages;

  Target(Path file, Messages messages) {
    this.file = file;
    this.messages = messages;
  }

  void write(byte[] bytes, boolean overwrite) throws Failure {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw failure("target.folder", file);
    }
    if (!Files.isDirectory(folder)) {
      throw failure("target.parent", folder);
    }
    try {
      OutputFile.write(file, bytes, overwrite);
    } catch (FileAlreadyExistsException e) {
      throw failure("target.there", file);
    } catch (AccessDeniedException e) {
      throw failure("target.denied", file);
    } catch (IOException e) {
      throw failure("target.unwritable", file, e);
    }
  }

  private Failure failure(String key, Object... arguments) {
    return new Failure(ExitCode.FILE, messages.text(key, arguments));
  }
}
