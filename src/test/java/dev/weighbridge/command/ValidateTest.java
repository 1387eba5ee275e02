package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {
  private static final String BUNDLED =
      "src/main/resources/dev/weighbridge/dataset/backend-languages.json";

  @TempDir private Path folder;

  @Test
  void aSoundDatasetIsSaidToBeSound() {
    Run run = Run.of("validate", BUNDLED);
    assertEquals(ExitCode.OK, run.code());
    assertTrue(run.out().startsWith(BUNDLED + ": no problems"), run.out());
  }

  @Test
  void everyProblemOfEveryFileIsToldWithItsPlace() throws IOException {
    Path broken = broken();
    Path missing = folder.resolve("missing.json");
    Run run = Run.of("validate", broken.toString(), BUNDLED, missing.toString());
    assertEquals(ExitCode.DATA, run.code());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.getFirst().matches(".*broken\\.json:\\d+:\\d+: .*"), run.out());
    assertTrue(run.out().contains(BUNDLED + ": no problems"), run.out());
    assertTrue(run.out().contains("missing.json:1:1: "), run.out());
  }

  @Test
  void rankingABrokenDatasetTellsItsProblemsAndNothingElse() throws IOException {
    Run run = Run.of("rank", "--data", broken().toString());
    assertEquals(ExitCode.DATA, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().matches("(?s).*broken\\.json:\\d+:\\d+: .*problems?\\.\n"), run.err());
  }

  @Test
  void onesOwnDatasetIsRankedLikeTheBundledOne() throws IOException {
    Path own = Files.copy(Path.of(BUNDLED), folder.resolve("own.json"));
    assertEquals(Run.of("rank"), Run.of("rank", "--data", own.toString()));
    assertEquals(Run.of("scenarios"), Run.of("scenarios", "--data", own.toString()));
  }

  private Path broken() throws IOException {
    String text = Files.readString(Path.of(BUNDLED));
    String changed = text.replaceFirst("\"importance\": \\d+", "\"importance\": 101");
    return Files.writeString(folder.resolve("broken.json"), changed);
  }
}
