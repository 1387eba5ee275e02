package dev.weighbridge.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that the program brings along. */
public final class ResourceFile {
  private ResourceFile() {}

  /**
   * All bytes of a file.
   *
   * @param beside a class in the same package as the file
   * @throws IllegalStateException if the program was built without it
   */
  public static byte[] read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file " + name + ".");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
