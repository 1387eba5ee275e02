package dev.weighbridge.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a command line came to, run in this process with captured streams. */
record Run(ExitCode code, String out, String err) {
  private static final Path NOWHERE = Path.of("target", "no-home");

  static Run of(String... arguments) {
    return reading(new byte[0], arguments);
  }

  /** With something on standard input. */
  static Run reading(byte[] in, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    ExitCode code =
        program(new ByteArrayInputStream(in), out, err, NOWHERE).run(List.of(arguments));
    return new Run(code, text(out), text(err));
  }

  /** With another standard output. */
  static Run into(OutputStream out, String... arguments) {
    var err = new ByteArrayOutputStream();
    ExitCode code =
        program(InputStream.nullInputStream(), out, err, NOWHERE).run(List.of(arguments));
    return new Run(code, "", text(err));
  }

  static Run withoutWindow(NoWindow reason, Optional<Path> file) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    ExitCode code =
        program(InputStream.nullInputStream(), out, err, NOWHERE).runWithoutWindow(reason, file);
    return new Run(code, text(out), text(err));
  }

  static Run report(Throwable defect, Path home) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    ExitCode code = program(InputStream.nullInputStream(), out, err, home).report(defect);
    return new Run(code, text(out), text(err));
  }

  private static Program program(InputStream in, OutputStream out, OutputStream err, Path home) {
    return new Program(
        new Console(
            in,
            new StandardOutput(out, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false),
        new Surroundings(Platform.LINUX, Map.of(), home, ""));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
