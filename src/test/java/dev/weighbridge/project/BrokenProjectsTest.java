package dev.weighbridge.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.project.ProjectReading.Opened;
import dev.weighbridge.project.ProjectReading.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each block of {@code broken.txt} breaks a sound file: a regular expression, what its first match
 * becomes, and every message that the reader must give, in order.
 */
class BrokenProjectsTest {
  private static final Path BROKEN = Path.of("src/test/resources/project/broken.txt");
  private static final Project PROJECT = Tills.project();
  private static final String SOUND = ProjectFile.text(PROJECT, Map.of("figure", "fit"));

  @TestFactory
  Stream<DynamicTest> saysEverythingThatIsWrong() throws IOException {
    List<String> blocks = List.of(Files.readString(BROKEN).strip().split("\n\n"));
    assertTrue(blocks.size() > 40, blocks.size() + " ways");
    return blocks.stream().map(BrokenProjectsTest::test);
  }

  private static DynamicTest test(String block) {
    String change = block.lines().findFirst().orElseThrow();
    String expected = block.lines().skip(1).collect(Collectors.joining("\n"));
    return DynamicTest.dynamicTest(change, () -> assertEquals(expected, problems(changed(change))));
  }

  private static String changed(String change) {
    String[] sides = change.split(" →", 2);
    String changed = SOUND.replaceFirst(sides[0], Matcher.quoteReplacement(sides[1].strip()));
    assertNotEquals(SOUND, changed, "nothing to change");
    return changed;
  }

  @Test
  void theSoundOneIsSound() {
    assertEquals("opened", problems(SOUND));
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() {
    String large = SOUND + " ".repeat(ProjectFile.MOST_BYTES);
    assertEquals(
        "1:1: The file is larger than 8 MB, which no project needs. Check that it is the right"
            + " file.",
        problems(large));
  }

  private static String problems(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return switch (ProjectFile.read("p", bytes, List.of(PROJECT.dataset()))) {
      case Opened _ -> "opened";
      case Refused(var problems) ->
          problems.stream()
              .map(problem -> problem.text().substring("p:".length()))
              .collect(Collectors.joining("\n"));
    };
  }
}
