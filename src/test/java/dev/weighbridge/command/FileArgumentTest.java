package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file as the only argument, as a double click gives it. */
class FileArgumentTest {
  private static final Set<String> COMMANDS = Set.of("rank", "export");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"my.weighbridge", "fit.png", "Fit.SVG", "a b/über.pdf", "own.json"})
  void aFileThatCanBeOpenedIsNoCommand(String name) {
    Path file = folder.resolve(name);
    assertEquals(Optional.of(file), of(file.toString()));
    assertEquals(Optional.of(Path.of(name)), of(name));
    assertEquals(Optional.of(file), of(file.toUri().toString()));
    assertEquals(Optional.empty(), of("rank", file.toString()));
  }

  @Test
  void whateverIsThereIsOpenedUnlessItIsACommand() throws IOException {
    Path file = Files.writeString(folder.resolve("notes"), "");
    assertEquals(Optional.of(file), of(file.toString()));
    assertEquals(Optional.empty(), of(folder.toString()));
    for (String none :
        List.of("rank", "", "rnk", "--help", "-x.json", "file:", "file:%", "a\0.svg")) {
      assertEquals(Optional.empty(), of(none), none);
    }
  }

  /** Names by chance, as a path and as an address, are one and the same file. */
  @Test
  void anyNameIsTheSameAsPathAndAsAddress() throws IOException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(16);
    String letters = "ab c%+#?&=äé€\u00a0.:;'[]{}~@!$";
    for (int i = 0; i < 200; i++) {
      StringBuilder name = new StringBuilder("n");
      for (int length = random.nextInt(12); length > 0; length--) {
        name.append(letters.charAt(random.nextInt(letters.length())));
      }
      Path file = folder.resolve(name.append(i).toString());
      assertEquals(Optional.empty(), of(file.toString()));
      Files.writeString(file, "");
      assertEquals(Optional.of(file), of(file.toString()));
      assertEquals(Optional.of(file), of(file.toUri().toString()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutAWindowOneSentenceSaysWhatToDoWithTheFile(NoWindow reason) {
    Run run = Run.withoutWindow(reason, Optional.of(folder.resolve("fit.png")));
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("There is no "), run.err());
    assertTrue(run.err().contains("rank --project " + folder.resolve("fit.png")), run.err());
  }

  private static Optional<Path> of(String... arguments) {
    return FileArgument.of(List.of(arguments), () -> COMMANDS);
  }
}
