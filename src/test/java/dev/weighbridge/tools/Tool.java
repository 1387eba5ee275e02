package dev.weighbridge.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another program, run to its end. */
final class Tool {
  private static final int LONGEST_SECONDS = 120;

  private Tool() {}

  /** What a program that succeeded wrote to its standard output and to its standard error. */
  record Output(String out, String errors) {}

  /**
   * Runs a program in a folder, which keeps what it writes.
   *
   * @throws IOException if it cannot be started, takes too long or fails
   */
  static Output run(Path folder, List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path errors = folder.resolve("errors.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      throw new IOException(command + " does not end: " + text(errors));
    }
    if (process.exitValue() != 0) {
      throw new IOException(command + " gave " + process.exitValue() + ": " + text(errors));
    }
    return new Output(text(out), text(errors));
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
