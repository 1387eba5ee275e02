package dev.weighbridge.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessMode;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Puts bytes into a file so that there is either the whole new file or the old one. */
public final class OutputFile {
  /** As many symbolic links as Linux follows. */
  private static final int MOST_LINKS = 40;

  private static final int PIECE = 1 << 16;

  private static final Set<PosixFilePermission> WRITABLE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private OutputFile() {}

  /**
   * Writes a temporary file beside the target and moves it there when it is on the disk.
   *
   * <p>Symbolic links are followed, and an existing file keeps its mode, owner and group where the
   * system allows that. A device or pipe is written to and stays what it is; a pipe that nobody
   * reads makes the caller wait.
   *
   * @param overwrite whether an existing file may be replaced
   * @throws NoSuchFileException if the folder does not exist
   * @throws FileAlreadyExistsException if the file exists and may not be replaced
   * @throws IOException if the file cannot be written, or is read-only; an existing one is then
   *     unharmed
   */
  public static void write(Path target, byte[] bytes, boolean overwrite) throws IOException {
    write(target, bytes, overwrite, false);
  }

  /**
   * The same.
   *
   * @param onlyOwner whether nobody but its owner may read a file that was not there
   */
  static void write(Path target, byte[] bytes, boolean overwrite, boolean onlyOwner)
      throws IOException {
    Path path = target.toAbsolutePath();
    Optional<BasicFileAttributes> there = attributes(path);
    if (there.map(BasicFileAttributes::isOther).orElse(false)) {
      writeThrough(path, bytes);
      return;
    }
    if (there.map(BasicFileAttributes::isDirectory).orElse(false)) {
      throw new FileSystemException(target.toString(), null, FileFault.FOLDER.reason());
    }
    if (there.isPresent() && !overwrite) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Path file = followed(path);
    Path folder = folderOf(file);
    if (there.isPresent()) {
      checkWritable(file);
    }
    TemporaryFile.clearAbandoned(folder);
    try (TemporaryFile temporary = TemporaryFile.in(folder, onlyOwner || there.isPresent())) {
      pour(bytes, temporary.channel());
      if (there.isPresent()) {
        Ownership.copy(file, temporary.path());
      }
      temporary.channel().force(true);
      if (overwrite) {
        temporary.replace(file);
      } else {
        temporary.become(file);
      }
    }
    force(folder);
  }

  /** Writes all bytes, in pieces: Java copies what it is given outside the heap. */
  static void pour(byte[] bytes, FileChannel channel) throws IOException {
    for (int start = 0; start < bytes.length; start += PIECE) {
      ByteBuffer piece = ByteBuffer.wrap(bytes, start, Math.min(PIECE, bytes.length - start));
      while (piece.hasRemaining()) {
        channel.write(piece);
      }
    }
  }

  private static void writeThrough(Path device, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(device, StandardOpenOption.WRITE)) {
      pour(bytes, channel);
    }
  }

  private static Optional<BasicFileAttributes> attributes(Path file, LinkOption... links)
      throws IOException {
    try {
      return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, links));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  /** The file itself where a path ends in symbolic links, which may lead to nothing yet. */
  private static Path followed(Path path) throws IOException {
    Path file = path;
    for (int links = 0; links <= MOST_LINKS; links++) {
      if (!attributes(file, LinkOption.NOFOLLOW_LINKS)
          .map(BasicFileAttributes::isSymbolicLink)
          .orElse(false)) {
        return file;
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    throw new FileSystemLoopException(path.toString());
  }

  private static Path folderOf(Path file) throws IOException {
    Path folder = Objects.requireNonNull(file.getParent(), "a file lies in a folder");
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    return folder;
  }

  /** Moving a file over another asks nobody whether that one may be changed. */
  private static void checkWritable(Path file) throws IOException {
    file.getFileSystem().provider().checkAccess(file, AccessMode.WRITE);
    // To root every file is writable.
    if (Ownership.isPosix(file)
        && Files.getPosixFilePermissions(file).stream().noneMatch(WRITABLE::contains)) {
      throw new FileSystemException(file.toString(), null, FileFault.READ_ONLY.reason());
    }
  }

  /** Brings the name of a file to the disk. Not every system can; the file is whole without. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // After a power failure there may be the old file.
    }
  }
}
