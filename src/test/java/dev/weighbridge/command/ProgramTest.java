package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
  @Test
  void helpNamesEveryCommandAndExitCode() {
    Run run = Run.of("--help");
    assertEquals(ExitCode.OK, run.code());
    for (String name :
        new String[] {"rank", "export", "report", "validate", "scenarios", "completion"}) {
      assertTrue(run.out().contains("\n  " + name + " "), run.out());
    }
    for (ExitCode code : ExitCode.values()) {
      assertTrue(run.out().contains("\n  " + code.value() + "   "), run.out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rank", "export", "report", "validate", "scenarios", "completion"})
  void everyCommandExplainsItself(String command) {
    Run run = Run.of(command, "--help");
    assertEquals(ExitCode.OK, run.code());
    assertTrue(run.out().startsWith("Usage: weighbridge " + command + " "), run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
    assertEquals("", run.err());
  }

  @Test
  void theVersionIsTheBuilds() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = Run.of("--version").out().strip().replace("Weighbridge ", "");
    assertTrue(pom.contains("<version>" + version + "</version>"), version);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rnk | Did you mean rank?",
        "rank --fomat json | Did you mean --format?",
        "rank --format xml | [TEXT, JSON, CSV]",
        "rank --scenario teapot | There is no scenario “teapot”; there are transactional-",
        "rank --languages rust,cobol | There is no language “cobol”; there are rust, go",
        "rank --languages= | There is no language “”; there are rust, go",
        "rank --importance safety | --importance takes ID=NUMBER with a number from 0 to 100, as in"
            + " philosophy=30 or philosophy=62.5; “safety” is not of this form.",
        "rank --importance safety=high | “safety=high” is not of this form.",
        "rank --importance beauty=5 | There is no dimension or criterion “beauty”; there are phil",
        "rank --importance safety=101 | --importance: safety must be 0 to 100, not 101.",
        "rank --importance safety=NaN | “safety=NaN” is not of this form.",
        "rank --importance safety=1 --importance safety=2 | names safety more than once.",
        "rank --pin eco-vendor-clients=5 | There is no dimension “eco-vendor-clients”; there are",
        "rank --pin safety=-1 | --pin: safety must be 0 to 100, not -1.",
        "rank --pin safety=60 --pin velocity=50 | add up to 110 %; together they may be 100 %",
        "rank --pin philosophy=1 --pin performance=1 --pin safety=1 --pin velocity=1"
            + " --pin ecosystem=1 | must add up to 100 %, not 5 %.",
        "rank --require beauty | There is no capability “beauty”; there are no-collector-pauses",
        "rank --seed dice | --seed",
        "validate | FILE",
        "export | --out=FILE",
        "export --out a.doc | must end in .svg, .png, .pdf, .csv, .json, .md or .html, which",
        "report --out a.svg | written as .md, .html or .json",
        "export --out a.svg --page a4 | PDF",
        "export --out a.svg --figure teapot | There is no figure",
        "export --out a.svg --figure fit:safety | takes no keys",
        "export --out a.svg --figure walk:safety,velocity | walk:",
        "export --out a.svg --scenario all | put {scenario} into the name",
        "export --out a.svg --out a.svg | Two documents would be written to a.svg",
        "rank --date yesterday | --date",
        "export --out a.svg --figure evidence | 22 figures would be written to a.svg; name one",
        "export --out a.svg --figure evidence --criterion x | There is no criterion \"x\"",
        "export --out a.svg --figure fit --criterion http-p99-latency | --figure evidence",
        "export --out a.svg --scale 2 | PNG",
        "export --out a.png --scale 5 | --scale must be 1 to 4, not 5.",
        "export --out a.png --width 9999 | --size must be 480 to 2400, not 9999.",
        "'' | Unmatched argument",
      })
  void whatCannotBeUnderstoodIsOneSentenceOnTheErrorStream(String line, String sentence) {
    Run run = Run.of(line.split(" ", -1));
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains(sentence), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void withoutADisplayItGivesAdviceAndSaysHowToGoOn() {
    Run run = Run.withoutWindow(NoWindow.DISPLAY, Optional.empty());
    assertEquals(ExitCode.OK, run.code());
    assertTrue(run.out().startsWith(Run.of("rank").out()), run.out());
    assertTrue(run.out().contains("no display"), run.out());
    assertTrue(run.out().contains("-Dargs=\"export --figure fit --out fit.svg\""), run.out());
    assertEquals("", run.err());
  }

  @Test
  void aDefectIsOneSentenceAndItsDetailsAreInALog(@TempDir Path home) throws IOException {
    Run run = Run.report(new IllegalStateException("the scales are stuck"), home);
    Path log = home.resolve(".local/state/weighbridge/weighbridge.log");
    assertEquals(ExitCode.DEFECT, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(log.toString()), run.err());
    assertTrue(Files.readString(log).contains("the scales are stuck\n\tat "));
  }

  @Test
  void aDefectIsNamedWhereNoLogCanBeWritten(@TempDir Path folder) throws IOException {
    Path home = Files.writeString(folder.resolve("file"), "");
    Run run = Run.report(new IllegalStateException("the scales are stuck"), home);
    assertTrue(run.err().contains("cannot be written to " + home), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }
}
