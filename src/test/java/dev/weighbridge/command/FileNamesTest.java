package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weighbridge.wording.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

class FileNamesTest {
  private static final Messages MESSAGES = Messages.of("command", Locale.ENGLISH);
  private static final String ASCII = "ANSI_X3.4-1968";

  @TempDir Path folder;

  /** The program as a process, in a folder and a locale that do not fit. */
  @Test
  void saysWhatIsWrongWithTheLocale() throws Exception {
    assumeTrue(Platform.ofThisComputer() == Platform.LINUX, "locales as on Linux");
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "needs a UTF-8 locale");
    Path place = Files.createDirectory(folder.resolve("Ordner ä"));
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.weighbridge.Weighbridge",
                "export",
                "--out",
                "a.svg")
            .directory(place.toFile())
            .redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(ExitCode.USAGE.value(), process.waitFor(), said);
    assertTrue(said.contains("put LC_ALL=C.UTF-8 before the command"), said);
    assertEquals(1, said.lines().count(), said);
  }

  /** Any name with a character that was lost; none without. */
  @Test
  void findsEveryBrokenArgument() {
    Random random = new Random(14);
    for (int trial = 0; trial < 300; trial++) {
      StringBuilder name = new StringBuilder("x");
      random.ints(random.nextInt(20), 33, 127).forEach(name::appendCodePoint);
      List<String> sound = List.of("validate", name.toString());
      assertDoesNotThrow(() -> names(ASCII, "/tmp").check(sound));
      String broken = name.insert(random.nextInt(name.length() + 1), '\ufffd').toString();
      Failure failure =
          assertThrows(
              Failure.class, () -> names(ASCII, "/tmp").check(List.of("validate", broken)));
      assertEquals(ExitCode.USAGE, failure.code());
      assertTrue(failure.sentence().contains("LC_ALL=C.UTF-8"), failure.sentence());
      assertDoesNotThrow(() -> names("UTF-8", "/tmp").check(List.of("validate", broken)));
    }
  }

  /** A broken folder is told only where a file is to be found in it. */
  @ParameterizedTest
  @CsvSource({
    "validate a.json, true",
    "validate /a.json, false",
    "validate -, false",
    "validate /a.json b.json, true",
    "rank, false",
    "rank --own a.json, true",
    "rank --project a.svg, true",
    "rank --languages rust, false",
    "export --out a.svg, true",
    "export --out /tmp/a.svg, false",
    "export --out -, false",
    "report, false",
    "report --out /tmp/a.md --out b.md, true"
  })
  void tellsOfABrokenFolder(String line, boolean told) {
    ParseResult given =
        new Syntax(MESSAGES)
            .of(
                List.of(
                    new Rank(MESSAGES),
                    new Export(MESSAGES),
                    new WriteReport(MESSAGES),
                    new Validate(MESSAGES)))
            .parseArgs(line.split(" ", -1))
            .subcommand();
    FileNames names = names(ASCII, "/tmp/Ordner \ufffd\ufffd");
    if (told) {
      Failure failure = assertThrows(Failure.class, () -> names.check(given));
      assertTrue(failure.sentence().contains("LC_ALL=C.UTF-8"), failure.sentence());
    } else {
      assertDoesNotThrow(() -> names.check(given));
    }
    assertDoesNotThrow(() -> names(ASCII, "/tmp").check(given));
  }

  @Test
  void aNameThatNoFileCanHaveIsToldWithoutAClass() {
    var thrown =
        assertThrows(TypeConversionException.class, () -> names("UTF-8", "/").convert("a\0b"));
    assertEquals("A file cannot have this name: Nul character not allowed.", thrown.getMessage());
    Run run = Run.of("validate", "a\0b");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(!run.err().contains("Exception"), run.err());
  }

  private static FileNames names(String encoding, String folder) {
    return new FileNames(encoding, folder, MESSAGES);
  }
}
