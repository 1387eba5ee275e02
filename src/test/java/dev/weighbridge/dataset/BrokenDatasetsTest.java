package dev.weighbridge.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReading.Loaded;
import dev.weighbridge.dataset.DatasetReading.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file in {@code dataset/broken} breaks the minimal dataset in one or several ways; beside it
 * stands every message that the reader must give, in order.
 */
class BrokenDatasetsTest {
  private static final Path FOLDER = Path.of("src/test/resources/dataset/broken");

  static List<Path> brokenFiles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void saysEverythingThatIsWrong(Path file) throws IOException {
    String name = file.getFileName().toString();
    String expected = Files.readString(FOLDER.resolve(name.replace(".json", ".expected")));
    String actual =
        switch (DatasetReader.read(name, Files.readAllBytes(file))) {
          case Loaded _ -> "loaded";
          case Refused refused ->
              refused.problems().stream()
                  .map(problem -> problem.text() + "\n")
                  .collect(Collectors.joining());
        };
    assertEquals(expected, actual);
  }

  @Test
  void thereAreManyAndEachHasItsMessages() throws IOException {
    assertTrue(brokenFiles().size() >= 30);
    assertEquals(namesOf(".json"), namesOf(".expected"));
  }

  private static Set<String> namesOf(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
