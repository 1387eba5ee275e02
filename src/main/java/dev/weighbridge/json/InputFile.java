package dev.weighbridge.json;

import dev.weighbridge.storage.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;

/** Reads files that may be missing, unreadable, far too large, or no files at all. */
public final class InputFile {
  private static final int MEGABYTE = 1024 * 1024;

  private InputFile() {}

  /**
   * All bytes of a plain file; if they cannot be had, the problem is reported. Nothing else is even
   * opened: a pipe would make the caller wait, perhaps for ever.
   *
   * @param mostBytes the largest file that is read
   */
  public static Optional<byte[]> read(Path file, int mostBytes, Problems problems) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        problems.add(Place.START, "", attributes.isDirectory() ? "file.folder" : "file.device");
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(in, mostBytes, problems);
      }
    } catch (NoSuchFileException e) {
      problems.add(Place.START, "", "file.missing");
    } catch (IOException e) {
      unreadable(e, problems);
    }
    return Optional.empty();
  }

  /**
   * All bytes of a stream, to its end; if they cannot be had, the problem is reported.
   *
   * @param mostBytes the most that is read
   */
  public static Optional<byte[]> read(InputStream in, int mostBytes, Problems problems) {
    try {
      byte[] bytes = in.readNBytes(mostBytes + 1);
      return isSmall(bytes, mostBytes, problems) ? Optional.of(bytes) : Optional.empty();
    } catch (IOException e) {
      unreadable(e, problems);
      return Optional.empty();
    }
  }

  /** Whether there are not too many bytes; otherwise that is reported. */
  public static boolean isSmall(byte[] bytes, int mostBytes, Problems problems) {
    if (bytes.length > mostBytes) {
      problems.add(Place.START, "", "file.large", Integer.toString(mostBytes / MEGABYTE));
      return false;
    }
    return true;
  }

  private static void unreadable(IOException thrown, Problems problems) {
    String why = FileFault.sentence(thrown, Locale.ENGLISH);
    problems.add(Place.START, "", "file.unreadable", why);
  }
}
