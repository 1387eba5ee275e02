package dev.weighbridge.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes leaves a whole file, and nothing for good. */
class KilledWriterTest {
  @TempDir Path folder;

  @Test
  void aKilledProcessLeavesAWholeFile(TestReporter reporter) throws Exception {
    kill(4, reporter);
  }

  @Tag("deep")
  @Test
  void threeHundredKilledProcessesLeaveWholeFiles(TestReporter reporter) throws Exception {
    kill(300, reporter);
  }

  private void kill(int times, TestReporter reporter) throws Exception {
    Random random = new Random(31);
    Path file = folder.resolve("a.weighbridge");
    int debris = 0;
    for (int kill = 0; kill < times; kill++) {
      killAfter(1 + random.nextInt(25), file);
      assertWhole(file);
      debris += names().size() - 1;
      OutputFile.write(file, OverwriteLoop.content(kill), true);
      assertEquals(List.of("a.weighbridge"), names());
    }
    reporter.publishEntry("kills", times + ", temporary files left and cleared: " + debris);
  }

  /** Killed somewhere in the writing that follows a number of others. */
  private static void killAfter(int writings, Path file) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                OverwriteLoop.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = process.inputReader()) {
      for (int done = 0; done < writings; done++) {
        lines.readLine();
      }
      process.destroyForcibly().waitFor();
    }
  }

  private static void assertWhole(Path file) throws IOException {
    String text = Files.readString(file);
    int space = text.indexOf(' ');
    assertTrue(space > 0, "the file is empty or cut");
    int size = Integer.parseInt(text.substring(0, space));
    assertEquals(size, text.length() - space - 1);
    assertEquals(1, text.substring(space + 1).chars().distinct().count());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
