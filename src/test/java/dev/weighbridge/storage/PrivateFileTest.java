package dev.weighbridge.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @BeforeEach
  void filesHaveModes() {
    assumeTrue(Ownership.isPosix(folder), "no file modes on this system");
  }

  @Test
  void makesWhatOnlyTheOwnerReads() throws IOException {
    Path outer = folder.resolve("state");
    Path inner = outer.resolve("weighbridge");
    Path file = inner.resolve("window.txt");
    PrivateFile.write(file, NEW);
    assertEquals("rw-------", mode(file));
    assertEquals("rwx------", mode(inner));
    assertEquals("rwx------", mode(outer));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void opensAFileThatIsKeptOpen() throws IOException {
    Path state = folder.resolve("state");
    Path file = state.resolve("lock");
    try (FileChannel channel =
        PrivateFile.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertEquals(NEW.length, channel.write(ByteBuffer.wrap(NEW)));
    }
    assertEquals("rw-------", mode(file));
    assertEquals("rwx------", mode(state));
  }

  /** Whatever modes an earlier version or another program left. */
  @Test
  void takesRightsFromOthers() throws IOException {
    Random random = new Random(7);
    for (int trial = 0; trial < 100; trial++) {
      Path state = Files.createDirectory(folder.resolve("state" + trial));
      Path file = Files.writeString(state.resolve("window.txt"), "old");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode("rw-", random)));
      Files.setPosixFilePermissions(state, PosixFilePermissions.fromString(mode("rwx", random)));
      if (random.nextBoolean()) {
        PrivateFile.write(file, NEW);
      } else {
        PrivateFile.open(file, StandardOpenOption.APPEND).close();
      }
      assertEquals("rw-------", mode(file));
      assertEquals("rwx------", mode(state));
    }
  }

  private static String mode(String owner, Random random) {
    StringBuilder mode = new StringBuilder(owner);
    for (char right : "rwxrwx".toCharArray()) {
      mode.append(random.nextBoolean() ? right : '-');
    }
    return mode.toString();
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
