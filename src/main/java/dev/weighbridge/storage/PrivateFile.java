package dev.weighbridge.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/**
 * Files that only their owner may read, in a folder that only its owner may enter, whatever both
 * were before. Where files have no modes, the folder decides.
 */
public final class PrivateFile {
  private static final String FILE = "rw-------";
  private static final String FOLDER = "rwx------";

  private PrivateFile() {}

  /**
   * Writes a file so that there is either the whole new one or the old one.
   *
   * @throws IOException if it cannot be written; an existing one is then unharmed
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    makeFolderOf(file);
    restrict(file, FILE);
    OutputFile.write(file, bytes, true, true);
  }

  /**
   * Opens a file to be locked or added to.
   *
   * @param options as for {@link FileChannel#open(Path, OpenOption...)}
   * @throws IOException if it cannot be opened
   */
  public static FileChannel open(Path file, OpenOption... options) throws IOException {
    makeFolderOf(file);
    restrict(file, FILE);
    return FileChannel.open(file, Set.of(options), Ownership.only(FILE, file));
  }

  private static void makeFolderOf(Path file) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "lies in a folder");
    Files.createDirectories(folder, Ownership.only(FOLDER, file));
    restrict(folder, FOLDER);
  }

  private static void restrict(Path path, String mode) throws IOException {
    if (Ownership.isPosix(path) && Files.exists(path)) {
      var wanted = PosixFilePermissions.fromString(mode);
      if (!Files.getPosixFilePermissions(path).equals(wanted)) {
        Files.setPosixFilePermissions(path, wanted);
      }
    }
  }
}
