package dev.weighbridge.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a command line came to, run in this process with captured streams. */
record Run(ExitCode code, String out, String err) {
  private static final Path NOWHERE = Path.of("target", "no-home");

  static Run of(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    ExitCode code = program(out, err, NOWHERE).run(List.of(arguments));
    return new Run(code, text(out), text(err));
  }

  static Run withoutDisplay() {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    ExitCode code = program(out, err, NOWHERE).runWithoutDisplay();
    return new Run(code, text(out), text(err));
  }

  static Run report(Throwable defect, Path home) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    ExitCode code = program(out, err, home).report(defect);
    return new Run(code, text(out), text(err));
  }

  private static Program program(ByteArrayOutputStream out, ByteArrayOutputStream err, Path home) {
    return new Program(
        new Console(stream(out), stream(err), false),
        new Surroundings(Platform.LINUX, Map.of(), home, ""));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
