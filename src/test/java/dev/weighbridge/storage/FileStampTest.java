package dev.weighbridge.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampTest {
  @TempDir Path folder;

  @Test
  void seesAChangeThatKeepsSizeAndTime() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    FileTime time = Files.getLastModifiedTime(file);
    FileStamp stamp = FileStamp.of(file);
    Files.writeString(file, "new");
    Files.setLastModifiedTime(file, time);
    assertFalse(stamp.isStillIn(file));
  }

  @Test
  void aTouchedFileIsTheSame() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    FileStamp stamp = FileStamp.of(file);
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertTrue(stamp.isStillIn(file));
  }

  @Test
  void aFileThatIsGoneOrAFolderNowIsNotTheSame() throws IOException {
    Path file = folder.resolve("a");
    FileStamp stamp = FileStamp.of(new byte[0]);
    assertFalse(stamp.isStillIn(file));
    Files.createDirectory(file);
    assertFalse(stamp.isStillIn(file));
  }

  /** Whatever byte of whatever file is changed, added or cut. */
  @Test
  void seesEveryChange() throws IOException {
    Random random = new Random(4);
    for (int trial = 0; trial < 200; trial++) {
      byte[] bytes = new byte[1 + random.nextInt(trial % 20 == 0 ? 200_000 : 50)];
      random.nextBytes(bytes);
      Path file = Files.write(folder.resolve("a"), bytes);
      FileStamp stamp = FileStamp.of(bytes);
      assertEquals(stamp, FileStamp.of(file));
      assertTrue(stamp.isStillIn(file));
      switch (trial % 3) {
        case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes = Arrays.copyOf(bytes, bytes.length + 1);
        default -> bytes = Arrays.copyOf(bytes, bytes.length - 1);
      }
      Files.write(file, bytes);
      assertFalse(stamp.isStillIn(file));
    }
  }
}
