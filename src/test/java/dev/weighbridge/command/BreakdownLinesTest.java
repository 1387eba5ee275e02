package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.decision.Criterion;
import dev.weighbridge.project.Datasets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of a lead stand below each other, however many points each has. */
class BreakdownLinesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void oneDimensionMayHaveAllHundredPoints() throws IOException {
    String minimal = Files.readString(Path.of("src/test/resources/dataset/minimal.json"));
    Path own =
        Files.writeString(
            folder.resolve("own.json"),
            minimal
                .replace("\"value\": 10.6, \"low\": 8.3", "\"value\": 6, \"low\": 6")
                .replace(
                    "\"value\": 45.3, \"low\": 42, \"high\": 49.6",
                    "\"value\": 65, \"low\": 65, \"high\": 65"));
    Run run = Run.of("rank", "--own", own.toString(), "--importance", "memory=0");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().contains("    +100  Tail"), run.out());
  }

  @Test
  void allAreAlignedWhateverIsWeighed() {
    List<String> criteria =
        Datasets.bundled().comparison().criteria().stream().map(Criterion::id).toList();
    Random random = new Random(100);
    for (int i = 0; i < 12; i++) {
      List<String> arguments = new ArrayList<>(List.of("rank", "--languages", "rust,go"));
      for (String criterion : criteria) {
        arguments.addAll(
            List.of("--importance", criterion + "=" + (random.nextInt(4) == 0 ? 100 : 0)));
      }
      Run run = Run.of(arguments.toArray(String[]::new));
      assertEquals(ExitCode.OK, run.code(), run.err());
      assertTrue(
          run.out()
                  .lines()
                  .filter(line -> line.matches(" {4} *([+−][0-9]+|0) {2}[^ ].*"))
                  .map(line -> line.replaceFirst("(^ *[^ ]+ +).*", "$1").length())
                  .collect(Collectors.toSet())
                  .size()
              <= 1,
          run.out());
    }
  }
}
