package dev.weighbridge.command;

import dev.weighbridge.storage.PrivateFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
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
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      try (OutputStream log =
          Channels.newOutputStream(
              PrivateFile.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
        log.write(bytes);
      }
      return Optional.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
