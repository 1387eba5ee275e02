package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Advice that was read and found right, word for word. After a wanted change, read what is then in
 * {@code target/explanation} and copy it to {@code src/test/resources/explanation}.
 */
@Execution(ExecutionMode.CONCURRENT)
class GoldenAdviceTest {
  private static final Path ACTUAL = Path.of("target/explanation");

  static List<Weightings.Weighting> weightings() {
    return Weightings.all();
  }

  @ParameterizedTest
  @MethodSource("weightings")
  void adviceStaysAsItWas(Weightings.Weighting weighting) throws IOException {
    Run run = Weightings.run(weighting);
    assertEquals("", run.err());
    Files.createDirectories(ACTUAL);
    Files.writeString(ACTUAL.resolve(weighting.name() + ".txt"), run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
    assertEquals(Files.readString(Weightings.FOLDER.resolve(weighting.name() + ".txt")), run.out());
  }

  @Test
  void thereAreFiftyAndNoOthers() throws IOException {
    Set<String> names =
        Weightings.all().stream().map(Weightings.Weighting::name).collect(Collectors.toSet());
    assertEquals(50, names.size());
    try (Stream<Path> files = Files.list(Weightings.FOLDER)) {
      Set<String> found =
          files
              .map(file -> file.getFileName().toString().replace(".txt", ""))
              .filter(name -> !name.equals("weightings"))
              .collect(Collectors.toSet());
      assertEquals(names, found);
    }
  }
}
