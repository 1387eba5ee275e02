package dev.weighbridge.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/** Keeps the details of defects in a file, so that users see one sentence instead of them. */
final class CrashLog {
  private final Path file;

  CrashLog(Path folder) {
    this.file = folder.resolve("weighbridge.log");
  }

  /** The log. */
  Path file() {
    return file;
  }

  /** Adds a defect to the log; gives the file, or nothing where it cannot be written. */
  Optional<Path> add(Throwable defect) {
    StringWriter text = new StringWriter();
    text.append(Instant.now().toString()).append(' ');
    defect.printStackTrace(new PrintWriter(text));
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return Optional.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
