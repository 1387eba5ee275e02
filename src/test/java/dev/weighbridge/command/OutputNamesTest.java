package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.figure.Subject;
import dev.weighbridge.project.Project;
import dev.weighbridge.report.Format;
import dev.weighbridge.wording.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files to write that no file can be made of, or two documents one. */
class OutputNamesTest {
  private static final Messages MESSAGES = Messages.of("command", Locale.ENGLISH);
  private static final Project PROJECT = Project.of(DatasetReader.bundled());

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"./a.svg", "x/../a.svg", "link/a.svg", "x/.././/a.svg"})
  void oneFileByTwoNamesIsRefusedBeforeAnythingIsWritten(String other) throws IOException {
    makeFolders();
    Run run = Run.of("export", "--out", folder + "/a.svg", "--out", folder + "/" + other);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().startsWith("Two documents would be written to "), run.err());
    assertTrue(Files.notExists(folder.resolve("a.svg")));
  }

  @Test
  void oneFileThatIsThereByTwoLinksIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.svg"), "mine");
    Path link = Files.createSymbolicLink(folder.resolve("b.svg"), file);
    assertThrows(Failure.class, () -> jobs(file.toString(), link.toString()));
  }

  /** Detours by chance: the same names and no others are one file. */
  @Test
  void anyDetourLeadsToTheSameFile() throws IOException, Failure {
    makeFolders();
    Random random = new Random(31);
    List<String> detours = List.of("./", "x/../", "link/", "link/x/../", "/");
    for (int trial = 0; trial < 200; trial++) {
      StringBuilder way = new StringBuilder(folder + "/");
      for (int steps = random.nextInt(5); steps > 0; steps--) {
        way.append(detours.get(random.nextInt(detours.size())));
      }
      assertThrows(Failure.class, () -> jobs(folder + "/a.svg", way + "a.svg"), way.toString());
      assertEquals(3, jobs(folder + "/a.svg", way + "b.svg", way + "x/a.svg").size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{scenario.svg", "a}.svg", "{{scenario}}.svg", "}{figure.svg"})
  void aBraceWithoutItsOtherIsRefused(String name) {
    Run run = Run.of("export", "--out", folder.resolve(name).toString());
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().endsWith(" there are {scenario} and {figure}.\n"), run.err());
    assertTrue(Files.notExists(folder.resolve(name)));
  }

  /** A name is taken just where no brace is left beside the placeholders. */
  @Test
  void everyBraceBelongsToAPlaceholder() {
    Random random = new Random(32);
    List<String> parts = List.of("{", "}", "a", "scenario", "{scenario}", "{figure}");
    for (int trial = 0; trial < 500; trial++) {
      StringBuilder made = new StringBuilder("n");
      for (int count = random.nextInt(6); count > 0; count--) {
        made.append(parts.get(random.nextInt(parts.size())));
      }
      String name = made + ".svg";
      String rest = name.replace("{scenario}", "").replace("{figure}", "");
      if (rest.contains("{") || rest.contains("}")) {
        assertThrows(Failure.class, () -> jobs(name), name);
      } else {
        assertDoesNotThrow(() -> jobs(name), name);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nofolder/", "no/folder.svg/", "{figure}/", "a//", "./"})
  void aSlashAtTheEndIsNotLost(String name) {
    Run run = Run.of("export", "--format", "svg", "--out", folder + "/" + name);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().endsWith(name + "fit.svg.\n"), run.err());
    assertTrue(run.err().contains(" ends like a folder; add the name of a file"), run.err());
    assertEquals(0, folder.toFile().listFiles().length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"export --out", "report --out", "rank --own", "rank --project", "validate"})
  void anEmptyNameOfAFileIsRefused(String command) {
    for (String empty : List.of("", " ", "\t")) {
      String[] line =
          Stream.concat(Stream.of(command.split(" ", -1)), Stream.of(empty)).toArray(String[]::new);
      Run run = Run.of(line);
      assertEquals(ExitCode.USAGE, run.code(), run.err());
      assertTrue(run.err().contains("The name of a file is empty; give one"), run.err());
      assertTrue(!run.err().contains(".. “"), run.err());
    }
  }

  private void makeFolders() throws IOException {
    Files.createDirectory(folder.resolve("x"));
    Files.createSymbolicLink(folder.resolve("link"), folder);
  }

  private static List<ExportJobs.Job> jobs(String... names) throws Failure {
    return new ExportJobs(Optional.of(Format.SVG), false, MESSAGES)
        .of(List.of(PROJECT), List.of(new Subject.Fit()), List.of(names));
  }
}
