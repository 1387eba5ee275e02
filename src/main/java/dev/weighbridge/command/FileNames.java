package dev.weighbridge.command;

import dev.weighbridge.wording.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The names of files on a command line. In a locale whose encoding lacks some of their characters,
 * as LC_ALL=C does, Java cannot pass them on to the system.
 *
 * @param encoding of file names
 * @param folder the current one, as Java read its name
 */
record FileNames(String encoding, String folder, Messages messages)
    implements ITypeConverter<Path> {
  /** Stands for standard input, or standard output. */
  static final String STANDARD_STREAM = "-";

  private static final String UNREADABLE = "\ufffd";
  private static final String COMPLETE = "UTF-8";

  /** In the locale of this process. */
  static FileNames ofThisProcess(Messages messages) {
    return new FileNames(
        System.getProperty("sun.jnu.encoding", COMPLETE),
        System.getProperty("user.dir", ""),
        messages);
  }

  /** Complains about arguments that arrived broken. */
  void check(List<String> arguments) throws Failure {
    for (String argument : arguments) {
      if (isUnreadable(argument)) {
        throw failure("locale.name", argument, encoding);
      }
    }
  }

  /** Complains if a file is to be found in a folder whose path arrived broken. */
  void check(ParseResult given) throws Failure {
    if (isUnreadable(folder)
        && given.matchedArgs().stream().filter(this::isFile).anyMatch(FileNames::isRelative)) {
      throw failure("locale.folder", encoding);
    }
  }

  private boolean isFile(ArgSpec option) {
    return option.paramLabel().equals(messages.text("value.file"));
  }

  private static boolean isRelative(ArgSpec option) {
    return option.originalStringValues().stream()
        .anyMatch(name -> !name.equals(STANDARD_STREAM) && !name.startsWith("/"));
  }

  /** In UTF-8 the replacement character is a character like any other. */
  private boolean isUnreadable(String text) {
    return !encoding.equalsIgnoreCase(COMPLETE) && text.contains(UNREADABLE);
  }

  @Override
  public Path convert(String name) {
    if (name.isBlank()) {
      throw new TypeConversionException(messages.text("file.empty"));
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(messages.text("target.name", e.getReason()));
    }
  }

  private Failure failure(String key, Object... arguments) {
    return new Failure(ExitCode.USAGE, messages.text(key, arguments));
  }
}
