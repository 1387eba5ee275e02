package dev.weighbridge.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up while a file is written; a small one in memory, which only root makes. */
class FullDiskTest {
  private static final int PAGE = 4096;
  private static final int PAGES = 32;

  @TempDir Path folder;
  private Path disk;
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=" + PAGES * PAGE, "none", disk.toString());
    assumeTrue(mounted, "only root may mount a disk, and not in every container");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertTrue(run("umount", disk.toString()));
    }
  }

  /** With room for none to all of the pages of the new file. */
  @Test
  void keepsTheOldFileWhereTheNewOneHasNoRoom() throws IOException {
    Path file = Files.writeString(disk.resolve("a.weighbridge"), "old");
    byte[] bytes = new byte[8 * PAGE];
    int refused = 0;
    for (int free = 0; free < 12; free++) {
      Files.writeString(file, "old");
      Path filler = fill(PAGES - 1 - free);
      if (free < 8) {
        IOException full =
            assertThrows(IOException.class, () -> OutputFile.write(file, bytes, true));
        assertEquals(FileFault.FULL, FileFault.of(full));
        assertEquals("old", Files.readString(file));
        refused++;
      } else {
        OutputFile.write(file, bytes, true);
        assertEquals(bytes.length, Files.size(file));
      }
      Files.delete(filler);
      try (Stream<Path> files = Files.list(disk)) {
        assertEquals(1, files.count());
      }
    }
    assertEquals(8, refused);
  }

  private Path fill(int pages) throws IOException {
    return Files.write(disk.resolve("filler"), new byte[pages * PAGE]);
  }

  private static boolean run(String... command) throws Exception {
    return new ProcessBuilder(command).start().waitFor() == 0;
  }
}
