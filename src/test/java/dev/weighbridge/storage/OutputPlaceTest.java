package dev.weighbridge.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was at the target stays what it was: a link, a pipe, a device, private, another's. */
class OutputPlaceTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @BeforeEach
  void filesHaveModes() {
    assumeTrue(Ownership.isPosix(folder), "no links and modes on this system");
  }

  @Test
  void followsALink() throws IOException {
    Path real = Files.writeString(folder.resolve("real.svg"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.svg"), Path.of("real.svg"));
    OutputFile.write(link, NEW, true);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(real));
  }

  /** Chains of links through several folders, to a file that is there or not yet. */
  @Test
  void followsEveryChainOfLinks() throws IOException {
    Random random = new Random(12);
    for (int trial = 0; trial < 60; trial++) {
      Path root = Files.createDirectory(folder.resolve("t" + trial));
      Path real = Files.createDirectories(root.resolve("a").resolve("b")).resolve("real");
      if (random.nextBoolean()) {
        Files.writeString(real, "old");
      }
      Path end = real;
      for (int link = random.nextInt(6); link > 0; link--) {
        Path place = Files.createDirectories(root.resolve("d" + random.nextInt(3)));
        Path to = random.nextBoolean() ? end : place.relativize(end);
        end = Files.createSymbolicLink(place.resolve("l" + link), to);
      }
      OutputFile.write(end, NEW, true);
      assertEquals("new", Files.readString(real));
      assertTrue(Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS));
      assertEquals(!end.equals(real), Files.isSymbolicLink(end));
    }
  }

  @Test
  void saysThatALinkLeadsBack() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
    IOException thrown = assertThrows(IOException.class, () -> OutputFile.write(link, NEW, true));
    assertEquals(FileFault.LOOP, FileFault.of(thrown));
    assertEquals(FileFault.LOOP, FileFault.of(new FileSystemLoopException("a")));
    assertTrue(Files.isSymbolicLink(link));
  }

  /**
   * All modes with a right to write are kept; without one the file is not replaced, even by root.
   */
  @Test
  void keepsEveryMode() throws IOException {
    for (int bits = 0; bits < 512; bits += 3) {
      String mode = mode(bits);
      Path file = Files.writeString(folder.resolve("m" + bits), "old");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
      boolean writable = mode.contains("w") && Files.isWritable(file);
      if (writable) {
        OutputFile.write(file, NEW, true);
      } else {
        IOException thrown =
            assertThrows(IOException.class, () -> OutputFile.write(file, NEW, true));
        assertFalse(FileFault.of(thrown) == FileFault.UNKNOWN, mode);
      }
      assertEquals(mode, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      assertEquals(writable ? "new" : "old", Files.readString(file), mode);
    }
  }

  @Test
  void keepsOwnerAndGroup() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    assumeTrue(isRoot(file), "only root gives files away");
    Files.setAttribute(file, "unix:uid", 12_345);
    Files.setAttribute(file, "unix:gid", 23_456);
    OutputFile.write(file, NEW, true);
    assertEquals(12_345, Files.getAttribute(file, "unix:uid"));
    assertEquals(23_456, Files.getAttribute(file, "unix:gid"));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void writesThroughToAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(run("mkfifo", pipe.toString()), "no pipes here");
    Path copy = folder.resolve("copy");
    Process reader =
        new ProcessBuilder("cat", pipe.toString()).redirectOutput(copy.toFile()).start();
    byte[] much = "x".repeat(300_000).getBytes(StandardCharsets.UTF_8);
    OutputFile.write(pipe, much, false);
    assertEquals(0, reader.waitFor());
    assertEquals(much.length, Files.size(copy));
    assertTrue(Files.readAttributes(pipe, BasicFileAttributes.class).isOther());
  }

  @Test
  void writesThroughToADevice() throws Exception {
    Path device = folder.resolve("null");
    assumeTrue(run("mknod", device.toString(), "c", "1", "3"), "only root makes devices");
    assumeTrue(Files.isWritable(device), "no devices on this disk");
    OutputFile.write(device, NEW, true);
    assertTrue(Files.readAttributes(device, BasicFileAttributes.class).isOther());
  }

  private static boolean isRoot(Path file) throws IOException {
    return Integer.valueOf(0).equals(Files.getAttribute(file, "unix:uid"));
  }

  private static String mode(int bits) {
    StringBuilder mode = new StringBuilder("rwxrwxrwx");
    for (int bit = 0; bit < mode.length(); bit++) {
      if ((bits >> bit & 1) == 0) {
        mode.setCharAt(bit, '-');
      }
    }
    return mode.toString();
  }

  private static boolean run(String... command) throws Exception {
    return new ProcessBuilder(command).start().waitFor() == 0;
  }
}
