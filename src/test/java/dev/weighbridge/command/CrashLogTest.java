package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashLogTest {
  @TempDir private Path folder;

  @Test
  void defectsAreAddedOneAfterTheOtherAndOnlyTheOwnerReadsThem() throws IOException {
    Path state = folder.resolve("a/state");
    Path log = new CrashLog(state).add(new IllegalStateException("first")).orElseThrow();
    new CrashLog(state).add(new OutOfMemoryError("second"));
    String text = Files.readString(log);
    assertTrue(text.indexOf("first") < text.indexOf("second") && text.contains("first"), text);
    assertEquals("rw-------", modeOf(log));
    assertEquals("rwx------", modeOf(state));
  }

  @Test
  void aLogThatOthersCouldReadIsTheirsNoMore() throws IOException {
    Path log = Files.writeString(folder.resolve("weighbridge.log"), "before\n");
    Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    new CrashLog(folder).add(new IllegalStateException("later"));
    assertTrue(Files.readString(log).startsWith("before\n"));
    assertEquals("rw-------", modeOf(log));
    assertEquals("rwx------", modeOf(folder));
  }

  private static String modeOf(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
