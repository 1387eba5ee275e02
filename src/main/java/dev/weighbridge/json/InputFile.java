package dev.weighbridge.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files that may be missing, unreadable or far too large. */
public final class InputFile {
  private static final int MEGABYTE = 1024 * 1024;

  private InputFile() {}

  /**
   * All bytes of a file; if they cannot be had, the problem is reported.
   *
   * @param mostBytes the largest file that is read
   */
  public static Optional<byte[]> read(Path file, int mostBytes, Problems problems) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(mostBytes + 1);
      return isSmall(bytes, mostBytes, problems) ? Optional.of(bytes) : Optional.empty();
    } catch (NoSuchFileException e) {
      problems.add(Place.START, "", "file.missing");
    } catch (IOException e) {
      problems.add(Place.START, "", Files.isDirectory(file) ? "file.folder" : "file.unreadable");
    }
    return Optional.empty();
  }

  /** Whether there are not too many bytes; otherwise that is reported. */
  public static boolean isSmall(byte[] bytes, int mostBytes, Problems problems) {
    if (bytes.length > mostBytes) {
      problems.add(Place.START, "", "file.large", Integer.toString(mostBytes / MEGABYTE));
      return false;
    }
    return true;
  }
}
