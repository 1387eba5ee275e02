package dev.weighbridge.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void writesTheWholeFileAndNothingElse() throws IOException {
    OutputFile.write(folder.resolve("a.svg"), NEW, false);
    assertEquals("new", Files.readString(folder.resolve("a.svg")));
    assertEquals(List.of("a.svg"), names());
  }

  @Test
  void leavesAnExistingFileAloneUnlessTold() throws IOException {
    Path file = Files.writeString(folder.resolve("a.svg"), "old");
    assertThrows(FileAlreadyExistsException.class, () -> OutputFile.write(file, NEW, false));
    assertEquals("old", Files.readString(file));
    OutputFile.write(file, NEW, true);
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("a.svg"), names());
  }

  @Test
  void namesTheFolderThatDoesNotExist() {
    Path missing = folder.resolve("none");
    var refusal =
        assertThrows(
            NoSuchFileException.class, () -> OutputFile.write(missing.resolve("a.svg"), NEW, true));
    assertEquals(missing.toString(), refusal.getFile());
  }

  /** A failed write must leave what was there, and no debris. */
  @Test
  void aFolderIsNotReplaced() throws IOException {
    Path occupied = Files.createDirectory(folder.resolve("a.svg"));
    Files.writeString(occupied.resolve("inside"), "old");
    assertThrows(IOException.class, () -> OutputFile.write(occupied, NEW, true));
    assertEquals("old", Files.readString(occupied.resolve("inside")));
    assertEquals(List.of("a.svg"), names());
  }

  /** Of many that try at once, one makes the file. */
  @Test
  void oneOfManyMakesAFileThatMayNotBeReplaced() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int round = 0; round < 10; round++) {
        Path file = folder.resolve("a.svg");
        CyclicBarrier start = new CyclicBarrier(8);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int one = 0; one < 8; one++) {
          byte[] bytes = Integer.toString(one).repeat(10_000).getBytes(StandardCharsets.UTF_8);
          tries.add(
              threads.submit(() -> {
                start.await();
                return made(file, bytes);
              }));
        }
        String winner = "";
        for (int one = 0; one < 8; one++) {
          if (tries.get(one).get()) {
            assertEquals("", winner);
            winner = Integer.toString(one);
          }
        }
        assertEquals(winner.repeat(10_000), Files.readString(file));
        assertEquals(List.of("a.svg"), names());
        Files.delete(file);
      }
    }
  }

  private static boolean made(Path file, byte[] bytes) throws IOException {
    try {
      OutputFile.write(file, bytes, false);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
