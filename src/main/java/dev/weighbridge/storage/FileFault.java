package dev.weighbridge.storage;

import dev.weighbridge.wording.Messages;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What kept a file from being read or written. Java tells most of it only in the words of the
 * system; where those are not known, for instance because they are in another language, they are
 * repeated as they are.
 */
public enum FileFault {
  MISSING("No such file or directory"),
  THERE("File exists"),
  FOLDER("Is a directory"),
  PARENT("Not a directory"),
  DENIED("Permission denied|Operation not permitted|Access is denied"),
  READ_ONLY("The file is read-only"),
  READ_ONLY_DRIVE("Read-only file system"),
  FULL("No space left on device|There is not enough space on the disk"),
  QUOTA("Disk quota exceeded"),
  LARGE("File too large"),
  NAME("File name too long"),
  LOOP("Too many levels of symbolic links"),
  MANY_OPEN("Too many open files"),
  BUSY(
      "Device or resource busy|Resource busy|Text file busy"
          + "|The process cannot access the file because it is being used by another process"),
  DEVICE("Input/output error"),
  NOBODY("Broken pipe|No such device or address|Device not configured"),
  STOPPED(""),
  /** The system gives a reason, in words that are not known here. */
  OTHER(""),
  /** There is no reason that a person could read. */
  UNKNOWN("");

  private static final int LONGEST_REASON = 200;

  /** Names of classes, and characters that a terminal or a window would not show. */
  private static final Pattern TECHNICAL =
      Pattern.compile("\\w\\.\\w+\\.\\w|Exception|Error\\b|\\p{Cntrl}|\\ufffd");

  /** How reasons of the system begin, separated by bars. */
  private final String reasons;

  FileFault(String reasons) {
    this.reasons = reasons;
  }

  /** The words of the system for it. */
  String reason() {
    return reasons.split("\\|", -1)[0];
  }

  /** What an exception that Java threw stands for. */
  public static FileFault of(Exception thrown) {
    return switch (thrown) {
      case NoSuchFileException _ -> MISSING;
      case FileAlreadyExistsException _ -> THERE;
      case AccessDeniedException _ -> DENIED;
      case NotDirectoryException _ -> PARENT;
      case FileSystemLoopException _ -> LOOP;
      case ClosedByInterruptException _ -> STOPPED;
      default -> reason(thrown).map(FileFault::known).orElse(UNKNOWN);
    };
  }

  /** Sentences for a person: what is wrong and how to mend it; never the name of a class. */
  public static String sentence(Exception thrown, Locale locale) {
    Messages messages = Messages.of("storage", locale);
    FileFault fault = of(thrown);
    String key = "fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return messages.text(key, reason(thrown).orElse(""));
  }

  private static FileFault known(String reason) {
    return Stream.of(values())
        .filter(fault -> !fault.reasons.isEmpty())
        .filter(fault -> Stream.of(fault.reasons.split("\\|", -1)).anyMatch(reason::startsWith))
        .findFirst()
        .orElse(OTHER);
  }

  private static Optional<String> reason(Exception thrown) {
    Optional<String> said =
        switch (thrown) {
          // Its message begins with the name of the file.
          case FileSystemException system -> Optional.ofNullable(system.getReason());
          case IOException other -> Optional.ofNullable(other.getMessage());
          default -> Optional.empty();
        };
    return said.map(String::strip)
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_REASON)
        .filter(text -> !TECHNICAL.matcher(text).find());
  }
}
