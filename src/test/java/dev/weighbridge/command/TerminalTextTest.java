package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTextTest {
  private static final String TITLE = "\u001b]0;pwned\u0007\u001b[31m";

  @TempDir private Path folder = Path.of("");

  @Test
  void aLanguageThatIsAnEscapeSequenceDoesNotReachTheTerminal() throws IOException {
    String minimal = Files.readString(Path.of("src/test/resources/dataset/minimal.json"));
    Path own = folder.resolve("own.json");
    Files.writeString(
        own, minimal.replace("\"Rust\"", "\"\\u001b]0;pwned\\u0007\\u001b[31mRust\""));
    for (Run run :
        List.of(Run.of("validate", own.toString()), Run.of("rank", "--own", own.toString()))) {
      assertEquals(ExitCode.DATA, run.code());
      assertHarmless(run);
      assertTrue((run.out() + run.err()).contains("The character U+001B cannot be shown."));
    }
  }

  @Test
  void aFileNameThatIsAnEscapeSequenceDoesNotReachTheTerminal() throws IOException {
    Path own = folder.resolve(TITLE + ".json");
    Files.copy(Path.of("src/test/resources/dataset/minimal.json"), own);
    Run fine = Run.of("validate", own.toString());
    assertEquals(ExitCode.OK, fine.code());
    assertTrue(
        fine.out().contains("\\u001b]0;pwned\\u0007\\u001b[31m.json: no problems"), fine.out());
    assertHarmless(fine);
    assertHarmless(Run.of("export", "--out", folder.resolve(TITLE + ".svg").toString()));
  }

  @Test
  void nothingOnTheCommandLineReachesItRaw() {
    List<String> options =
        List.of(
            "--scenario",
            "--languages",
            "--importance",
            "--pin",
            "--require",
            "--seed",
            "--date",
            "--own",
            "--project",
            "--format",
            "--nothing");
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      String value =
          TITLE + Character.toString(random.nextInt(0x20)).repeat(i % 2) + "\u202e\u009b1=2,";
      String option = options.get(i % options.size());
      Run run =
          i % 7 == 0
              ? Run.of(value.strip(), option)
              : Run.of("rank", option, value.substring(i % 5));
      assertNotEquals(ExitCode.OK, run.code());
      assertNotEquals(ExitCode.DEFECT, run.code(), run.err());
      assertHarmless(run);
    }
  }

  private static void assertHarmless(Run run) {
    String said = run.out() + run.err();
    assertTrue(
        said.chars().allMatch(c -> c == '\n' || (!Character.isISOControl(c) && c != 0x202e)), said);
  }
}
