package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.dataset.Dataset;
import dev.weighbridge.dataset.DatasetReader;
import dev.weighbridge.project.Project;
import dev.weighbridge.project.ProjectFile;
import dev.weighbridge.project.ProjectReading;
import dev.weighbridge.wording.Messages;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What the command line accepts, a file can hold. */
class ReopenedTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+10000-01-01",
        "-0001-12-31",
        "0000-12-31",
        "+2026-11-27",
        "2026-02-30",
        "2026-1-1",
        "２０２６-11-27",
        "2026-11-27T00:00",
        "yesterday",
        ""
      })
  void whatNoFileCanHoldAsADayIsRefused(String day) {
    Run run = Run.of("export", "--date=" + day, "--out", folder.resolve("fit.svg").toString());
    assertEquals(ExitCode.USAGE, run.code(), run.out());
    assertTrue(run.err().contains("“" + day + "” is no day of the years 1 to 9999"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(Files.notExists(folder.resolve("fit.svg")));
  }

  @Test
  void everyDaySeedImportanceAndPinThatIsAcceptedCanBeOpened() throws Failure {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(31);
    Dataset dataset = DatasetReader.bundled();
    int velocity = dataset.comparison().dimensionIndex("velocity");
    for (int i = 0; i < 20; i++) {
      LocalDate day = day(random, i);
      long seed = i == 0 ? Long.MIN_VALUE : i == 1 ? Long.MAX_VALUE : random.nextLong();
      double importance = i < 2 ? 100 * i : random.nextDouble(100);
      double pin = i < 2 ? 100 * i : 100 * Math.pow(random.nextDouble(), 30);
      List<String> line =
          List.of(
              "rank",
              "--date=" + day,
              "--seed=" + seed,
              "--importance=safety=" + plain(importance),
              "--pin=velocity=" + plain(pin));
      Project project = project(line);
      byte[] text = ProjectFile.text(project, Map.of()).getBytes(StandardCharsets.UTF_8);
      ProjectReading reading = ProjectFile.read("p.weighbridge", text, List.of(dataset));
      if (!(reading instanceof ProjectReading.Opened opened)) {
        throw new AssertionError(line + " " + reading);
      }
      assertEquals(project, opened.project(), line::toString);
      assertEquals(day, opened.project().changed(), line::toString);
      assertEquals(seed, opened.project().seed(), line::toString);
      assertEquals(
          pin / 100,
          opened.project().priorities().pinnedShare(velocity).orElseThrow(),
          line::toString);
    }
  }

  private static String plain(double number) {
    return new BigDecimal(number).toPlainString();
  }

  /** The project that a line of {@code rank} stands for. */
  private static Project project(List<String> line) throws Failure {
    Messages messages = Messages.of("command", Locale.ENGLISH);
    CommandLine parser = new Syntax(messages).of(List.of(new Rank(messages)));
    ParseResult given = parser.parseArgs(line.toArray(String[]::new)).subcommand();
    return new Options(messages).project(given, Opening.of(DatasetReader.bundled()));
  }

  private static LocalDate day(RandomGenerator random, int i) {
    LocalDate first = LocalDate.of(1, 1, 1);
    LocalDate last = LocalDate.of(9999, 12, 31);
    return switch (i) {
      case 0 -> first;
      case 1 -> last;
      default -> LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay()));
    };
  }
}
