package dev.weighbridge.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
  private static final int MOST = 1000;

  @TempDir Path folder;

  /** It is not opened: nobody writes to it, so that an open would never end. */
  @Timeout(60)
  @Test
  void aPipeIsToldAtOnce() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");
    assertEquals("This is a device, pipe or socket", told(pipe));
    Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);
    assertEquals("This is a device, pipe or socket", told(link));
  }

  /** Reading this one would go on for ever, or until it is too large. */
  @Test
  void aDeviceIsToldAtOnce() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device), "no devices here");
    assertEquals("This is a device, pipe or socket", told(device));
  }

  @Test
  void aSocketIsToldAtOnce() throws IOException {
    Path socket = folder.resolve("socket");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      assertEquals("This is a device, pipe or socket", told(socket));
    }
  }

  @Test
  void aNameThatIsTooLongIsTold() {
    assertEquals(
        "The file cannot be read. The name is too long. Choose a shorter one.",
        told(folder.resolve("x".repeat(300))));
  }

  @Test
  void aFolderAndAMissingFileAreTold() {
    assertEquals("There is no such file. Check the path.", told(folder.resolve("none")));
    assertEquals("This is a folder. Give the path of a dataset file.", told(folder));
  }

  /** Files and streams of any size are read whole up to the most, and not beyond. */
  @Test
  void readsAllOrTells() throws IOException {
    Random random = new Random(5);
    for (int trial = 0; trial < 100; trial++) {
      byte[] bytes = new byte[trial < 50 ? random.nextInt(2 * MOST) : MOST - 25 + trial - 50];
      random.nextBytes(bytes);
      Path file = Files.write(folder.resolve("f"), bytes);
      boolean small = bytes.length <= MOST;
      Problems problems = new Problems("f", "dataset");
      Optional<byte[]> read = InputFile.read(file, MOST, problems);
      assertEquals(small, problems.none());
      assertEquals(small, read.isPresent());
      read.ifPresent(all -> assertEquals(Optional.empty(), difference(bytes, all)));
      try (InputStream in = Files.newInputStream(file)) {
        assertEquals(small, InputFile.read(in, MOST, new Problems("f", "dataset")).isPresent());
      }
    }
  }

  private static Optional<Integer> difference(byte[] one, byte[] other) {
    int place = Arrays.mismatch(one, other);
    return place < 0 ? Optional.empty() : Optional.of(place);
  }

  /** The sentence about a file, without how to mend it where there are several ways. */
  private static String told(Path file) {
    Problems problems = new Problems(file.toString(), "dataset");
    assertTrue(InputFile.read(file, MOST, problems).isEmpty());
    return problems.sorted().getFirst().sentence().split(", not a plain", 2)[0];
  }
}
