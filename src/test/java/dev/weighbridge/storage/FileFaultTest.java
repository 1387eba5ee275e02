package dev.weighbridge.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFaultTest {
  private static final Pattern CLASS = Pattern.compile("Exception|Error\\b|\\w\\.\\w+\\.\\w");

  @TempDir Path folder;

  /** What the system really throws, not what it is thought to. */
  @Test
  void knowsANameThatIsTooLong() {
    IOException thrown =
        assertThrows(
            IOException.class,
            () -> OutputFile.write(folder.resolve("x".repeat(300)), new byte[1], true));
    assertEquals(FileFault.NAME, FileFault.of(thrown));
    assertEquals(
        "The name is too long. Choose a shorter one.", FileFault.sentence(thrown, Locale.ENGLISH));
  }

  @Test
  void repeatsAForeignReason() {
    String reason = "Auf dem Gerät ist kein Speicherplatz mehr verfügbar";
    assertEquals(
        "Das System sagt: " + reason + ".",
        FileFault.sentence(new IOException(reason), Locale.GERMAN));
  }

  /** Every exception of a file, with every reason that a system or Java may give. */
  @Test
  void neverNamesAClass() {
    List<String> reasons =
        new ArrayList<>(
            List.of(
                "",
                " ",
                "java.nio.file.FileSystemException: /x: Unknown",
                "sun.nio.fs.UnixException",
                "IOException",
                "x\u001b[31m",
                "x".repeat(5000),
                "Stale file handle",
                "Value too large for defined data type"));
    for (FileFault fault : FileFault.values()) {
      if (!fault.reason().isEmpty()) {
        reasons.add(fault.reason());
      }
    }
    for (String reason : reasons) {
      for (Exception thrown : thrown(reason)) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
          String sentence = FileFault.sentence(thrown, locale);
          assertFalse(CLASS.matcher(sentence).find(), sentence);
          assertTrue(sentence.length() > 10 && sentence.endsWith("."), sentence);
          assertTrue(sentence.chars().noneMatch(Character::isISOControl), sentence);
        }
      }
    }
  }

  @Test
  void theSystemsOwnReasonsAreKnownWhoeverThrowsThem() {
    for (FileFault fault : FileFault.values()) {
      if (!fault.reason().isEmpty()) {
        assertEquals(fault, FileFault.of(new IOException(fault.reason())));
        assertEquals(fault, FileFault.of(new FileSystemException("/x", null, fault.reason())));
        assertNotEquals(
            FileFault.sentence(new IOException(fault.reason()), Locale.ENGLISH),
            FileFault.sentence(new IOException(fault.reason()), Locale.GERMAN));
      }
    }
  }

  private static List<Exception> thrown(String reason) {
    return List.of(
        new IOException(reason),
        new IOException(new IllegalStateException(reason)),
        new FileSystemException("/x", "/y", reason),
        new FileSystemException("/x"),
        new NoSuchFileException("/x", null, reason),
        new AccessDeniedException("/x", null, reason),
        new FileAlreadyExistsException("/x", null, reason),
        new AtomicMoveNotSupportedException("/x", "/y", reason),
        new DirectoryNotEmptyException("/x"),
        new FileSystemLoopException("/x"),
        new NotLinkException("/x", null, reason),
        new ClosedByInterruptException(),
        new ClosedChannelException(),
        new UncheckedIOException(new IOException(reason)),
        new IllegalStateException(reason));
  }
}
