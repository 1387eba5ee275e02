package dev.weighbridge.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Answers every question for a file by chance; all files are in one folder. */
final class MonkeyFiles extends HeldMemory implements FileChoice, Clip, Browser {
  private static final int KEPT = 12;

  private final Path folder;
  private final RandomGenerator random;
  private final List<Path> written = new ArrayList<>();
  private int asked;
  private int links;
  private int copies;

  MonkeyFiles(Path folder, RandomGenerator random) {
    super(Remembered.NOTHING);
    this.folder = folder;
    this.random = random;
    try {
      written.add(Files.writeString(folder.resolve("nothing.weighbridge"), ""));
      written.add(Files.writeString(folder.resolve("notes.svg"), "<svg/>"));
      written.add(folder.resolve("missing.json"));
      written.add(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int links() {
    return links;
  }

  int copies() {
    return copies;
  }

  int files() {
    return asked;
  }

  @Override
  public Optional<Path> toOpen(String kind, List<String> endings) {
    return random.nextInt(5) == 0
        ? Optional.empty()
        : Optional.of(written.get(random.nextInt(written.size())));
  }

  @Override
  public Optional<Path> toSave(String suggestion, String kind) {
    if (random.nextInt(3) == 0) {
      return Optional.empty();
    }
    if (random.nextInt(20) == 0) {
      // Where nothing can be written.
      return Optional.of(folder.resolve("missing").resolve(suggestion));
    }
    Path file = folder.resolve(asked++ % KEPT + "-" + suggestion);
    if (!written.contains(file)) {
      written.add(file);
    }
    return Optional.of(file);
  }

  @Override
  public void copy(byte[] png, String words) {
    copies++;
  }

  @Override
  public void copy(String text) {
    copies++;
  }

  @Override
  public void open(String url, Runnable failed) {
    links++;
    if (random.nextInt(10) == 0) {
      failed.run();
    }
  }
}
