package dev.weighbridge.command;

import dev.weighbridge.report.OpenedFile;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The file that the program is started with, as by a double click on it. */
final class FileArgument {
  private FileArgument() {}

  /**
   * The only argument, where it is no command but a file, or has the name of one that can be
   * opened.
   *
   * @param arguments the command line
   * @param commands the names that are commands, even where a file has such a name
   */
  static Optional<Path> of(List<String> arguments, Supplier<Set<String>> commands) {
    return arguments.size() == 1
        ? path(arguments.getFirst())
            .filter(path -> Files.isRegularFile(path) || hasKnownEnding(path))
            .filter(_ -> !commands.get().contains(arguments.getFirst()))
        : Optional.empty();
  }

  /** File managers give a path or, some of them, an address. */
  private static Optional<Path> path(String argument) {
    try {
      return argument.startsWith("-")
          ? Optional.empty()
          : Optional.of(
              argument.startsWith("file:") ? Path.of(URI.create(argument)) : Path.of(argument));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static boolean hasKnownEnding(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return OpenedFile.ENDINGS.stream().anyMatch(name::endsWith);
  }
}
