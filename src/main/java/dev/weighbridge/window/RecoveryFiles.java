package dev.weighbridge.window;

import dev.weighbridge.storage.PrivateFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A file for every process, and beside it one that the process holds a lock on as long as it lives:
 * a file whose lock can be had belongs to a process that is no more. The lock lies beside, since
 * the file itself is replaced with every writing. Where the system has no locks, nothing is known
 * of other processes, and nothing is taken from them.
 *
 * <p>A lock file is opened once: on POSIX systems closing any channel of a file gives up the locks
 * that the process has on it.
 */
final class RecoveryFiles implements RecoveryStore {
  private static final String START = "unsaved";
  private static final String END = ".weighbridge";
  private static final String LOCK = ".lock";

  /** A project and its dataset, of 8 MB each at most. */
  private static final long MOST_BYTES = 16L * 1024 * 1024;

  private static final int ATTEMPTS = 10;

  private final Path folder;
  private final Map<String, FileChannel> held = new HashMap<>();
  private Optional<String> own = Optional.empty();

  /**
   * @param folder made when it is first needed
   */
  RecoveryFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public synchronized boolean keep(UnsavedProject project) {
    try {
      for (int i = 0; own.isEmpty() && i < ATTEMPTS; i++) {
        String name = START + "-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + END;
        // Another process may take the lock file for one that was left before it is locked.
        own = hold(name) ? Optional.of(name) : Optional.empty();
      }
      if (own.isEmpty()) {
        return false;
      }
      PrivateFile.write(folder.resolve(own.get()), project.text().getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  @Override
  public synchronized void forget() {
    own.ifPresent(this::delete);
    own = Optional.empty();
  }

  @Override
  public synchronized List<Left> left() {
    List<Left> left = new ArrayList<>();
    for (String name : names()) {
      if (!own.equals(Optional.of(name)) && (held.containsKey(name) || holds(name))) {
        Optional<Left> read = read(name);
        read.ifPresent(left::add);
        if (read.isEmpty() && !Files.exists(folder.resolve(name))) {
          delete(name);
        }
      }
    }
    left.sort(Comparator.comparing(Left::kept));
    return left;
  }

  @Override
  public synchronized void forget(Left left) {
    delete(left.name());
  }

  /** The names of files that are there, or whose lock file is. */
  private SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, START + "*")) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        String bare = name.endsWith(LOCK) ? name.substring(0, name.length() - LOCK.length()) : name;
        if (bare.endsWith(END)) {
          names.add(bare);
        }
      }
    } catch (IOException | DirectoryIteratorException _) {
      // Nothing was left, or nothing can be found.
    }
    return names;
  }

  private boolean holds(String name) {
    try {
      return hold(name);
    } catch (IOException _) {
      return false;
    }
  }

  /** Takes the lock, unless a living process has it. */
  private boolean hold(String name) throws IOException {
    Path lock = lockOf(name);
    FileChannel channel =
        PrivateFile.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      // Whoever had it before may have deleted it meanwhile.
      if (channel.tryLock() != null && Files.exists(lock)) {
        held.put(name, channel);
        return true;
      }
    } catch (OverlappingFileLockException _) {
      // Another of this class in this process has it.
    } finally {
      if (!held.containsKey(name)) {
        channel.close();
      }
    }
    return false;
  }

  private Optional<Left> read(String name) {
    Path file = folder.resolve(name);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      Instant kept = Files.getLastModifiedTime(file).toInstant();
      // Unlike Files.readString this takes any bytes.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return Optional.of(new Left(name, UnsavedProject.of(text), kept));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** Deletes a file, then its lock file while it is still locked, so that nobody waits for it. */
  private void delete(String name) {
    Optional<FileChannel> channel = Optional.ofNullable(held.remove(name));
    try {
      Files.deleteIfExists(folder.resolve(name));
      Files.deleteIfExists(lockOf(name));
    } catch (IOException _) {
      // It will be offered once more; no harm is done.
    } finally {
      channel.ifPresent(RecoveryFiles::close);
    }
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException _) {
      // The lock ends with the process.
    }
  }

  private Path lockOf(String name) {
    return folder.resolve(name + LOCK);
  }
}
