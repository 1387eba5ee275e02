package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.project.Project;
import dev.weighbridge.wording.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in braces in the name of a file. */
class PlaceholderTest {
  private static final Project PROJECT = Project.of(DatasetReader.bundled());

  @Test
  void aMisspeltPlaceholderIsRefused(@TempDir Path folder) {
    Path file = folder.resolve("{Figure}.svg");
    Run run = Run.of("export", "--out", file.toString());
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().startsWith("“{Figure}” in "), run.err());
    assertTrue(run.err().endsWith(" there are {scenario} and {figure}.\n"), run.err());
    assertTrue(Files.notExists(file));
  }

  /** Every known placeholder with one letter left out, doubled, or in the other case. */
  @Test
  void whateverStandsInBracesIsFilledOrRefused() throws Failure {
    assertEquals("fit in " + PROJECT.scenario().id(), name("{figure} in {scenario}"));
    for (String known : List.of("{scenario}", "{figure}")) {
      for (int at = 1; at < known.length() - 1; at++) {
        String letter = known.substring(at, at + 1);
        for (String other : List.of("", letter + letter, letter.toUpperCase(Locale.ROOT), " ")) {
          String wrong = known.substring(0, at) + other + known.substring(at + 1);
          Failure failure =
              assertThrows(Failure.class, () -> name("{figure}-" + wrong + "-{scenario}"));
          assertEquals(ExitCode.USAGE, failure.code());
          assertTrue(failure.sentence().startsWith("“" + wrong + "” in "), failure.sentence());
        }
      }
    }
  }

  /** The name that a drawing of the fit gets, without its ending. */
  private static String name(String asked) throws Failure {
    Messages messages = Messages.of("command", Locale.ENGLISH);
    String given =
        new ExportJobs(Optional.empty(), false, messages)
            .of(List.of(PROJECT), List.of(new Subject.Fit()), List.of(asked + ".svg"))
            .getFirst()
            .target()
            .name();
    return given.substring(0, given.length() - ".svg".length());
  }
}
