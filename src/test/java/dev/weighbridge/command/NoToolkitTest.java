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
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real program, in a process of its own, without JavaFX or other libraries it may miss. */
class NoToolkitTest {
  private static final String DATASET =
      "src/main/resources/dev/weighbridge/dataset/backend-languages.json";

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

  @Test
  void onADisplayItAdvisesAndSaysHowTheWindowIsStarted() throws Exception {
    assertEquals(0, run(NoToolkitTest::isToolkit, Map.of("DISPLAY", ":99")), this::err);
    assertTrue(out().contains("no JavaFX beside this program"), out());
    assertTrue(out().contains("“mvn” starts it"), out());
    assertEquals("", err());
    assertEquals(2, run(NoToolkitTest::isToolkit, Map.of("DISPLAY", ":99"), "my.weighbridge"));
    assertTrue(err().startsWith("There is no JavaFX"), err());
  }

  @Test
  void aJarWithoutItsLibrariesSaysWhatBelongsBesideIt() throws Exception {
    assertEquals(4, run(entry -> entry.endsWith(".jar"), Map.of(), "rank"), this::err);
    assertTrue(err().contains("keep the folder “lib” beside its jar"), err());
    assertEquals(1, err().lines().count(), err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"picocli", "jackson-core", "json-schema-validator", "slf4j-api"})
  void whateverLibraryIsMissingTheAnswerIsOneSentence(String library) throws Exception {
    Predicate<String> missing = entry -> entry.contains("/" + library + "-");
    assertEquals(4, run(missing, Map.of("DISPLAY", ":99"), "validate", DATASET), this::err);
    assertEquals(1, err().lines().count(), err());
    assertFalse(err().contains("Error") || err().contains("Exception"), err());
  }

  private static boolean isToolkit(String entry) {
    return entry.contains("javafx") || entry.contains("monocle");
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    return run(NoToolkitTest::isToolkit, Map.of(), arguments);
  }

  /**
   * @param missing entries of the class path that are left out
   * @param variables of the environment
   */
  private int run(Predicate<String> missing, Map<String, String> variables, String... arguments)
      throws IOException, InterruptedException {
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(missing.negate())
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:class+load", "-cp", classPath, "dev.weighbridge.Weighbridge"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().put("XDG_STATE_HOME", folder.toString());
    builder.environment().putAll(variables);
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
