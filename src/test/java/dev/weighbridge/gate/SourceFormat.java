package dev.weighbridge.gate;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The one format of the Java sources. {@link FormatTest} checks it; {@code mvn -q -Pformat} runs
 * this file as a program, which rewrites what differs. It runs in the JDK of the toolchain because
 * the formatter parses with its own JDK's compiler, and Maven's may be too old for our sources.
 */
final class SourceFormat {
  private static final Path SOURCES = Path.of("src");

  private SourceFormat() {}

  public static void main(String[] arguments) throws IOException {
    for (Path file : files()) {
      String source = Files.readString(file);
      String formatted = formatted(file, source);
      if (!formatted.equals(source)) {
        Files.writeString(file, formatted);
      }
    }
  }

  /** Every Java source below {@code src}, in order of path. */
  static List<Path> files() {
    try (var paths = Files.walk(SOURCES)) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String formatted(Path file, String source) {
    try {
      var formatter = new Formatter(JavaFormatterOptions.defaultOptions());
      return StringWrapper.wrap(formatter.formatSourceAndFixImports(source), formatter);
    } catch (FormatterException e) {
      throw new IllegalArgumentException(file + " is not Java that can be formatted", e);
    }
  }
}
