package dev.weighbridge.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file held when it was read or written, to tell later whether another program changed it.
 *
 * <p>The time of a file is left out: copying can keep it though the content differs, and touching
 * changes it though nothing was lost.
 *
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 */
public record FileStamp(long size, String sha256) {
  private static final int BUFFER = 1 << 16;

  /** The stamp of bytes that were read from a file or written to it. */
  public static FileStamp of(byte[] bytes) {
    return new FileStamp(bytes.length, HexFormat.of().formatHex(digest().digest(bytes)));
  }

  /**
   * The stamp of a file as it is now.
   *
   * @throws IOException if it cannot be read
   */
  public static FileStamp of(Path file) throws IOException {
    MessageDigest digest = digest();
    long size = 0;
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
      }
    }
    return new FileStamp(size, HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * Whether the file still holds the same content. A file that is gone, or is no plain file any
   * more, does not.
   *
   * @throws IOException if it is there and cannot be read
   */
  public boolean isStillIn(Path file) throws IOException {
    return Files.isRegularFile(file) && Files.size(file) == size && of(file).equals(this);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
