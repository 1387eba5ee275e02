package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.dataset.DatasetReading;
import dev.weighbridge.json.Problem;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import dev.weighbridge.project.ProjectReading;
import dev.weighbridge.report.OpenedFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever happens to a file that we read, the answer is a whole thing or sentences; and whatever
 * is taken can be ranked, drawn, reported and saved.
 */
class MutatedFilesTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What reading a file may allocate in all, garbage included, in bytes. */
  private static final long MOST_ALLOCATED = 512L * 1024 * 1024;

  /** What only a programmer can read. */
  private static final Pattern FOREIGN =
      Pattern.compile("Exception|Error\\b|\\bjava\\.|\\bjavax\\.|tools\\.jackson|com\\.networknt");

  @TempDir private Path folder = Path.of("");

  private final Dataset dataset = loaded(MutatedFiles.dataset());
  private int taken;
  private int refused;
  private long longest;
  private long largest;

  @ParameterizedTest
  @EnumSource
  void areAnsweredAndWhatIsTakenCanBeUsed(MutatedFiles.Kind kind) throws IOException {
    answer(kind, 200, 20);
    assertTrue(refused > 40, refused + " were refused");
  }

  @Tag("deep")
  @ParameterizedTest
  @EnumSource
  void tenThousandAreAnsweredWithinTwoSecondsEach(MutatedFiles.Kind kind) throws IOException {
    answer(kind, 10_000, 40);
    String told =
        kind
            + ": "
            + taken
            + " taken, "
            + refused
            + " refused, longest "
            + longest / 1_000_000
            + " ms of processor time, most allocated "
            + largest / 1024 / 1024
            + " MB\n";
    Files.writeString(Path.of("target", "mutated-" + kind + ".txt"), told);
    assertTrue(longest < 2_000_000_000L, told);
  }

  /** Reads mutations of a file; of those that are taken, every so many-th is used. */
  private void answer(MutatedFiles.Kind kind, int count, int every) throws IOException {
    MutatedFiles files = new MutatedFiles(kind, dataset);
    for (int i = 0; i < count; i++) {
      byte[] bytes = files.next();
      long processor = THREADS.getCurrentThreadCpuTime();
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      Optional<Project> project = read(kind, bytes);
      longest = Math.max(longest, THREADS.getCurrentThreadCpuTime() - processor);
      allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
      largest = Math.max(largest, allocated);
      assertTrue(allocated < MOST_ALLOCATED, () -> "too much memory for " + show(bytes));
      if (project.isPresent()) {
        if (taken++ % every == 0) {
          use(kind, bytes);
        }
        assertSaved(project.get());
      } else {
        refused++;
      }
    }
  }

  private Optional<Project> read(MutatedFiles.Kind kind, byte[] bytes) {
    if (kind == MutatedFiles.Kind.DATASET) {
      return switch (DatasetReader.read("mutated.json", bytes)) {
        case DatasetReading.Loaded(Dataset read) -> Optional.of(Project.of(read));
        case DatasetReading.Refused(List<Problem> problems) -> refused(problems, bytes);
      };
    }
    return switch (OpenedFile.of("mutated" + kind.ending(), bytes, dataset)) {
      case OpenedFile.Opened opened -> {
        opened.differences().forEach(one -> assertReadable(one.sentence(), bytes));
        yield Optional.of(opened.project());
      }
      case OpenedFile.Refused(List<Problem> problems) -> refused(problems, bytes);
    };
  }

  private static Optional<Project> refused(List<Problem> problems, byte[] bytes) {
    assertFalse(problems.isEmpty());
    assertEquals(problems.stream().sorted().toList(), problems);
    problems.forEach(problem -> assertReadable(problem.sentence(), bytes));
    return Optional.empty();
  }

  private static void assertReadable(String sentence, byte[] bytes) {
    assertFalse(sentence.isBlank());
    // What stands between quotes is the file's own.
    String ours = sentence.replaceAll("\"[^\"]*\"", "");
    assertFalse(FOREIGN.matcher(ours).find(), () -> sentence + show(bytes));
  }

  private void assertSaved(Project project) {
    byte[] saved = ProjectFile.text(project, Map.of()).getBytes(StandardCharsets.UTF_8);
    ProjectReading again = ProjectFile.read("saved", saved, List.of(project.dataset()));
    assertEquals(
        project.priorities(),
        assertInstanceOf(ProjectReading.Opened.class, again).project().priorities());
  }

  /** Ranks, draws and reports it in every way. */
  private void use(MutatedFiles.Kind kind, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("mutated" + kind.ending()), bytes);
    Path own = Files.write(folder.resolve("own.json"), MutatedFiles.dataset());
    List<String> source =
        kind == MutatedFiles.Kind.DATASET
            ? List.of("--own", file.toString())
            : List.of("--own", own.toString(), "--project", file.toString());
    run(bytes, source, "rank");
    run(bytes, source, "rank", "--format", "json");
    run(bytes, source, "rank", "--format", "csv");
    run(bytes, source, "report", "--out", "-", "--format", "html");
    run(bytes, source, "report", "--out", "-", "--format", "markdown");
    run(
        bytes,
        source,
        "export",
        "--figure",
        "all",
        "--scenario",
        "all",
        "--force",
        "--out",
        folder.resolve("{scenario}-{figure}.svg").toString(),
        "--out",
        folder.resolve("{scenario}-{figure}.pdf").toString(),
        "--out",
        folder.resolve("{scenario}-{figure}.csv").toString());
  }

  private static void run(byte[] bytes, List<String> source, String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(source);
    Run run = Run.of(all.toArray(String[]::new));
    assertEquals(ExitCode.OK, run.code(), () -> String.join(" ", all) + run.err() + show(bytes));
  }

  private static String show(byte[] bytes) {
    return "\n" + new String(bytes, 0, Math.min(bytes.length, 20_000), StandardCharsets.ISO_8859_1);
  }

  private static Dataset loaded(byte[] bytes) {
    return assertInstanceOf(DatasetReading.Loaded.class, DatasetReader.read("minimal.json", bytes))
        .dataset();
  }
}
