package dev.weighbridge.window;

import dev.weighbridge.storage.PrivateFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Memory in a folder of its own, made when it is first needed; all windows of a person share it.
 */
final class FolderMemory implements Memory {
  /** No memory of ours is larger; whatever is, is not read. */
  private static final long MOST_BYTES = 8L * 1024 * 1024;

  /** Another window writes for a few milliseconds; one that hangs must not make this one wait. */
  private static final int ATTEMPTS = 40;

  private static final Duration BETWEEN = Duration.ofMillis(5);

  private final Path settings;
  private final Path lock;

  FolderMemory(Path folder) {
    this.settings = folder.resolve("window.txt");
    this.lock = folder.resolve("window.lock");
  }

  @Override
  public Remembered recall() {
    return read().map(RememberedText::read).orElse(Remembered.NOTHING);
  }

  @Override
  public Optional<Remembered> change(UnaryOperator<Remembered> change) {
    // The lock file stays: were it deleted, two windows could hold locks on two of them.
    try (FileChannel channel =
            PrivateFile.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock _ = locked(channel)) {
      Remembered next = change.apply(recall());
      PrivateFile.write(settings, RememberedText.write(next).getBytes(StandardCharsets.UTF_8));
      return Optional.of(next);
    } catch (IOException _) {
      // Nothing can be kept here; the person's work goes on without.
      return Optional.empty();
    }
  }

  private Optional<String> read() {
    try {
      return Files.isRegularFile(settings) && Files.size(settings) <= MOST_BYTES
          // Unlike Files.readString this takes any bytes.
          ? Optional.of(new String(Files.readAllBytes(settings), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** The lock, or none where it cannot be had: a habit may be lost rather than a window hang. */
  private static @Nullable FileLock locked(FileChannel channel) {
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return lock;
        }
      } catch (OverlappingFileLockException _) {
        // Another of this class in this process writes.
      } catch (IOException _) {
        return null; // There are no locks here.
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
    return null;
  }
}
