package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.window.RecoveryStore.Left;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one process does with its recovery file; {@link RecoveryProcessesTest} has several. */
class RecoveryFilesTest {
  @TempDir private Path folder;

  private static UnsavedProject project(String text) {
    return new UnsavedProject(text, Optional.empty());
  }

  /** As a process leaves it that is no more: without a lock that anybody holds. */
  private void leave(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void nothingIsLeftInAFolderThatIsNotThereAndNoneIsMade() {
    Path none = folder.resolve("none");
    assertEquals(List.of(), new RecoveryFiles(none).left());
    assertFalse(Files.exists(none));
  }

  @Test
  void whatAnotherHoldsIsNotLeft() {
    RecoveryFiles one = new RecoveryFiles(folder);
    RecoveryFiles other = new RecoveryFiles(folder);
    assertTrue(one.keep(project("one")));
    assertTrue(other.keep(project("other")));
    assertEquals(List.of(), one.left());
    assertEquals(List.of(), other.left());
    other.forget();
    assertEquals(1, files().stream().filter(name -> name.endsWith(".weighbridge")).count());
  }

  @Test
  void whatWasLeftStaysUntilItIsForgotten() throws IOException {
    leave("unsaved-1-a.weighbridge", "{ \"ä\": 1 }");
    leave("unsaved.weighbridge", "as it was called once");
    RecoveryFiles later = new RecoveryFiles(folder);
    assertEquals(2, later.left().size());
    assertTrue(later.keep(project("own")));
    later.forget();
    List<Left> left = later.left();
    assertEquals(2, left.size(), "forgetting the own one leaves the others");
    assertEquals(List.of(), new RecoveryFiles(folder).left(), "nobody else is offered them");
    left.forEach(later::forget);
    assertEquals(List.of(), later.left());
    assertEquals(Set.of(), files());
  }

  @Test
  void aDatasetIsKeptWithTheProject() {
    for (String dataset : List.of("", "{ \"schemaVersion\": 1 }\n", "\uFEFFä\u001Eß")) {
      UnsavedProject both = new UnsavedProject("{\n}\n", Optional.of(dataset));
      assertEquals(both, UnsavedProject.of(both.text()));
    }
    assertEquals(project("{}"), UnsavedProject.of("{}"));
  }

  @Test
  void nobodyElseMayReadIt() throws IOException {
    Path deep = folder.resolve("a/b");
    assertTrue(new RecoveryFiles(deep).keep(project("secret")));
    new FolderMemory(deep).change(habit -> habit.seen("hint"));
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(deep)));
    try (Stream<Path> files = Files.list(deep)) {
      for (Path file : files.toList()) {
        assertEquals(
            "rw-------",
            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
            file.toString());
      }
    }
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNoReasonToStop() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    RecoveryFiles files = new RecoveryFiles(file.resolve("below"));
    assertFalse(files.keep(project("x")));
    assertEquals(List.of(), files.left());
    files.forget();
  }

  /** Windows come, keep, forget, offer, discard and go in any order. */
  @Test
  void everyProjectIsOfferedToExactlyOneUntilItIsForgotten() throws IOException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261130);
    for (int turn = 0; turn < 40; turn++) {
      clear();
      List<RecoveryFiles> windows = new ArrayList<>(List.of(new RecoveryFiles(folder)));
      Map<RecoveryFiles, Set<String>> offered = new HashMap<>();
      Set<String> dead = new HashSet<>();
      for (int step = 0; step < 25; step++) {
        RecoveryFiles window = windows.get(random.nextInt(windows.size()));
        switch (random.nextInt(6)) {
          case 0 -> windows.add(new RecoveryFiles(folder));
          case 1, 2 -> assertTrue(window.keep(project("own " + step)));
          case 3 -> window.forget();
          case 4 -> {
            leave("unsaved-" + step + ".weighbridge", "dead " + step);
            dead.add("dead " + step);
          }
          default -> {
            List<Left> left = window.left();
            Set<String> texts =
                left.stream().map(one -> one.project().project()).collect(Collectors.toSet());
            Set<String> others = new HashSet<>();
            offered.forEach((one, known) -> others.addAll(one.equals(window) ? Set.of() : known));
            Set<String> expected = new HashSet<>(dead);
            expected.removeAll(others);
            assertEquals(expected, texts);
            offered.put(window, texts);
            if (!left.isEmpty() && random.nextBoolean()) {
              Left given = left.get(random.nextInt(left.size()));
              window.forget(given);
              dead.remove(given.project().project());
              texts.remove(given.project().project());
            }
          }
        }
      }
    }
  }

  private Set<String> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void clear() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
