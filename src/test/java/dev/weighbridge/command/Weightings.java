package dev.weighbridge.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fifty weightings of {@code explanation/weightings.txt}. */
final class Weightings {
  static final Path FOLDER = Path.of("src/test/resources/explanation");

  private Weightings() {}

  /**
   * A weighting.
   *
   * @param arguments of {@code rank}
   */
  record Weighting(String name, List<String> arguments) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Weighting> all() {
    try {
      return Files.readAllLines(FOLDER.resolve("weightings.txt")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.strip().split("\\s+", -1)))
          .map(words -> new Weighting(words.getFirst(), words.subList(1, words.size())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code rank} says of a weighting. */
  static Run run(Weighting weighting, String... more) {
    List<String> arguments = new ArrayList<>(List.of("rank"));
    arguments.addAll(weighting.arguments());
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }
}
