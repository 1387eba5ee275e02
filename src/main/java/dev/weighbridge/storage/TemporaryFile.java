package dev.weighbridge.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.UUID;

/**
 * A new file on its way to its name.
 *
 * <p>It is locked as long as it is being written. A file of this kind that is not locked belongs to
 * a process that was killed, on this computer or, on a shared drive, on another one; a process id
 * in its name would not tell that apart, since ids are used again and mean nothing elsewhere.
 */
final class TemporaryFile implements AutoCloseable {
  private static final String START = ".weighbridge-";
  private static final String END = ".tmp";

  /** Opening and closing a file gives up every lock this process has on it: not those of ours. */
  private static final String OURS = START + UUID.randomUUID() + "-";

  /** A byte that no file has: on Windows a locked byte cannot be read. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int ATTEMPTS = 100;

  private final Path path;
  private final FileChannel channel;

  private TemporaryFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Makes an empty one.
   *
   * @param onlyOwner whether nobody else may read it; otherwise its mode is that of any new file
   */
  static TemporaryFile in(Path folder, boolean onlyOwner) throws IOException {
    FileAttribute<?>[] attributes =
        onlyOwner ? Ownership.only("rw-------", folder) : new FileAttribute<?>[0];
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      // Not Files.createTempFile: all its files can be read by their owner only.
      Path path = folder.resolve(OURS + UUID.randomUUID() + END);
      FileChannel channel =
          FileChannel.open(
              path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
      TemporaryFile made = new TemporaryFile(path, channel);
      if (made.isHeld()) {
        return made;
      }
      made.close();
    }
    throw new FileSystemException(folder.toString(), null, "Another program deletes files there");
  }

  /** Locks it, unless another process took it for abandoned before it was locked. */
  private boolean isHeld() {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null
          && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException _) {
      return true; // There are no locks here, and nobody clears what cannot be locked.
    }
  }

  /** Deletes what killed processes left in a folder; whatever cannot be deleted stays. */
  static void clearAbandoned(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, TemporaryFile::isForeign)) {
      for (Path file : files) {
        deleteIfAbandoned(file);
      }
    } catch (IOException | DirectoryIteratorException _) {
      // The next writing in this folder tries again.
    }
  }

  private static boolean isForeign(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(START) && name.endsWith(END) && !name.startsWith(OURS);
  }

  private static void deleteIfAbandoned(Path file) {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false)) {
      if (lock != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException _) {
      // Another's file.
    }
  }

  Path path() {
    return path;
  }

  FileChannel channel() {
    return channel;
  }

  /** Takes the place of a file in one step. */
  void replace(Path file) throws IOException {
    Files.move(path, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Becomes a file that is not there yet; of several processes that try, one succeeds.
   *
   * @throws FileAlreadyExistsException if it is there
   */
  void become(Path file) throws IOException {
    try {
      Files.createLink(file, path);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (FileSystemException | UnsupportedOperationException _) {
      claim(file);
    }
  }

  /** For where files have one name only: whoever makes the empty file may replace it. */
  private void claim(Path file) throws IOException {
    Files.createFile(file);
    try {
      replace(file);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** Deletes it unless it has its name by now. */
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(path);
    } catch (IOException _) {
      // It is cleared with the next writing in this folder by another process.
    }
  }
}
