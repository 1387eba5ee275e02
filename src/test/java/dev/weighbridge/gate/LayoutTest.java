package dev.weighbridge.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer meets first stays small: few things at the top, and small files. */
class LayoutTest {
  private static final Set<String> TOP =
      Set.of("pom.xml", "src", "assets", "README.md", "LICENSE", "target");
  private static final int MOST_LINES = 350;

  @Test
  void nothingElseStandsAtTheTop() throws IOException {
    assertEquals(List.of(), strangers(Path.of("")));
  }

  @Test
  void aStrangerAtTheTopIsNamed() {
    assertTrue(isStranger("docs"));
    assertTrue(isStranger("mvnw"));
    assertTrue(!isStranger(".ci"));
  }

  @Test
  void everySourceFileIsShortEnoughToReadAtOnce() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : SourceFormat.files()) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        tooLong.add(file + " has " + lines + " lines");
      }
    }
    assertEquals(List.of(), tooLong, "one job each, at most " + MOST_LINES + " lines");
  }

  private static List<String> strangers(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(LayoutTest::isStranger)
          .toList();
    }
  }

  private static boolean isStranger(String name) {
    return !name.startsWith(".") && !TOP.contains(name);
  }
}
