package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardInputTest {
  private static final Path BUNDLED =
      Path.of("src/main/resources/dev/weighbridge/dataset/backend-languages.json");

  @TempDir Path folder;

  @Test
  void aDatasetIsRead() throws IOException {
    byte[] dataset = Files.readAllBytes(BUNDLED);
    assertEquals(
        "standard input: no problems (backend-languages 2026.11.0).\n",
        Run.reading(dataset, "validate", "-").out());
    assertEquals(Run.of("rank").out(), Run.reading(dataset, "rank", "--own", "-").out());
    assertEquals(Run.of("scenarios").out(), Run.reading(dataset, "scenarios", "--own", "-").out());
  }

  /** Every kind of file that carries a project gives the same as from a file. */
  @ParameterizedTest
  @ValueSource(strings = {"svg", "png", "pdf", "json"})
  void aProjectIsRead(String ending) throws IOException {
    Path file = folder.resolve("fit." + ending);
    Run.of("export", "--pin", "safety=60", "--out", file.toString());
    assertEquals(
        Run.of("rank", "--project", file.toString()),
        Run.reading(Files.readAllBytes(file), "rank", "--project", "-"));
  }

  @Test
  void nothingIsToldAsInAFile() {
    Run run = Run.of("validate", "-");
    assertEquals(ExitCode.DATA, run.code());
    assertTrue(run.out().startsWith("standard input:1:1: "), run.out());
  }

  @Test
  void tooMuchIsToldAsInAFile() {
    Run run = Run.reading(new byte[DatasetReader.MOST_BYTES + 1], "validate", "-");
    assertEquals(ExitCode.DATA, run.code());
    assertTrue(run.out().contains("larger than 8 MB"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rank --own - --project -", "validate - -"})
  void itIsReadOnce(String line) {
    Run run = Run.of(line.split(" ", -1));
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals(
        "Standard input (-) can be read only once. Give a file for the other.\n", run.err());
  }
}
