package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  @TempDir private Path folder;

  @Test
  void theFitIsDrawnWithItsScenarioAndLanguages() throws IOException {
    String svg = Files.readString(export("fit.svg", "--languages", "rust,go"));
    assertTrue(svg.contains(">Rust<") && svg.contains(">Go<"), svg);
    assertFalse(svg.contains(">Elixir<"), svg);
    assertTrue(svg.contains(">Transactional microservice: points"), svg);
    assertNotEquals(svg, Files.readString(export("gateway.svg", "--scenario", "api-gateway")));
  }

  @Test
  void theEvidenceOnACriterionIsDrawn() throws IOException {
    Path file = export("evidence.svg", "--figure", "evidence", "--criterion", "http-p99-latency");
    assertTrue(Files.readString(file).contains("Tail latency"));
  }

  @Test
  void aPngHasTheSizeThatWasAskedFor() throws IOException {
    Path file = export("fit.PNG", "--width", "600", "--scale", "3", "--theme", "dark");
    byte[] bytes = Files.readAllBytes(file);
    assertEquals(1800, ByteBuffer.wrap(bytes).getInt(16));
  }

  @Test
  void themesDiffer() throws IOException {
    String light = Files.readString(export("light.svg"));
    assertNotEquals(light, Files.readString(export("dark.svg", "--theme", "dark")));
    assertNotEquals(light, Files.readString(export("print.svg", "--theme", "print")));
  }

  @Test
  void theSameFigureIsTheSameBytes() throws IOException {
    for (String type : List.of("svg", "png")) {
      assertArrayEquals(
          Files.readAllBytes(export("a." + type)), Files.readAllBytes(export("b." + type)));
    }
  }

  @Test
  void aFileIsOnlyReplacedWhenAsked() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.svg"), "mine");
    assertRefused(file, "is there already; --force replaces it.");
    assertEquals("mine", Files.readString(file));
    export("mine.svg", "--force");
    assertTrue(Files.readString(file).startsWith("<"), "replaced");
  }

  @Test
  void whereNothingCanBeWrittenOneSentenceSaysSo() throws IOException {
    assertRefused(folder.resolve("attic").resolve("fit.svg"), "There is no folder");
    assertRefused(Files.createDirectory(folder.resolve("folder.svg")), "is a folder");
  }

  private Path export(String name, String... more) {
    Path file = folder.resolve(name);
    List<String> arguments = new ArrayList<>(List.of("export", "--out", file.toString()));
    arguments.addAll(List.of(more));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertEquals(new Run(ExitCode.OK, "Written: " + file + "\n", ""), run);
    return file;
  }

  private static void assertRefused(Path file, String sentence) {
    Run run = Run.of("export", "--out", file.toString());
    assertEquals(ExitCode.FILE, run.code());
    assertTrue(run.err().contains(sentence), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }
}
