package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, in a process of its own, without JavaFX anywhere and without a display. */
class NoToolkitTest {
  @TempDir private Path folder;

  @Test
  void ranksAndExportsWithoutJavaFx() throws Exception {
    Path file = folder.resolve("fit.svg");
    assertEquals(0, run("export", "--out", file.toString()), this::err);
    assertTrue(Files.size(file) > 1000);
    assertFalse(out().contains(" java.awt."), "an SVG needs no desktop classes");
    assertEquals("", err());
  }

  @Test
  void advisesWithoutADisplayAndGivesExitCodes() throws Exception {
    assertEquals(0, run(), this::err);
    assertTrue(out().contains("no display"), out());
    assertEquals(2, run("rnk"));
    assertEquals(1, err().lines().count(), err());
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.contains("javafx") && !entry.contains("monocle"))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:class+load", "-cp", classPath, "dev.weighbridge.Weighbridge"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    return builder
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start()
        .waitFor();
  }

  private String out() {
    return read("out");
  }

  private String err() {
    return read("err");
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      return "";
    }
  }
}
