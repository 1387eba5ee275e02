package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.figure.Theme;
import dev.weighbridge.window.Remembered.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMemoryTest {
  @TempDir private Path folder;

  private Remembered full() {
    return new Remembered(
        Optional.of(new Place(-12.5, 30, 1280, 800, true)),
        Optional.of(Theme.DARK),
        1.25,
        Optional.of(Locale.GERMAN),
        List.of(folder.resolve("ä b.weighbridge"), folder.resolve("c.svg")),
        Set.of("hint.verdict", "hint.evidence"));
  }

  @Test
  void remembersInAFolderThatIsNotThereYet() {
    Path deep = folder.resolve("a/b");
    new FolderMemory(deep).change(_ -> full());
    assertEquals(full(), new FolderMemory(deep).recall());
  }

  @Test
  void startsWithNothing() {
    assertEquals(Remembered.NOTHING, new FolderMemory(folder.resolve("none")).recall());
  }

  /** Two windows that both began with nothing. */
  @Test
  void aFileThatAnotherWindowUsedIsNotForgotten() {
    Habits one = new Habits(new FolderMemory(folder));
    Habits other = new Habits(new FolderMemory(folder));
    one.change(habit -> habit.used(folder.resolve("a")));
    other.change(habit -> habit.used(folder.resolve("b")));
    one.change(habit -> habit.seen("hint"));
    List<Path> both = List.of(folder.resolve("b"), folder.resolve("a"));
    assertEquals(both, new FolderMemory(folder).recall().recent());
    assertEquals(both, one.now().recent());
  }

  @Test
  void whateverSeveralWindowsRememberIsKept() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261130);
    for (int turn = 0; turn < 20; turn++) {
      Path shared = folder.resolve(Integer.toString(turn));
      List<Habits> windows =
          Stream.generate(() -> new Habits(new FolderMemory(shared))).limit(3).toList();
      Remembered expected = Remembered.NOTHING;
      for (int step = 0; step < 12; step++) {
        Path file = folder.resolve("file" + step);
        double zoom = 1 + random.nextInt(5) * 0.25;
        UnaryOperator<Remembered> change =
            switch (random.nextInt(4)) {
              case 0 -> habit -> habit.seen(file.toString());
              case 1 -> habit -> habit.looking(Optional.of(Theme.DARK), zoom);
              default -> habit -> habit.used(file);
            };
        Habits window = windows.get(random.nextInt(windows.size()));
        boolean changes = !change.apply(window.now()).equals(window.now());
        window.change(change);
        expected = changes ? change.apply(expected) : expected;
      }
      assertEquals(expected, new FolderMemory(shared).recall());
    }
  }

  @Test
  void aDamagedFileCostsAHabitAndNeverAStart() throws IOException {
    byte[] sound = RememberedText.write(full()).getBytes(StandardCharsets.UTF_8);
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = sound.clone();
      for (int k = 0; k < 1 + random.nextInt(8); k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Files.write(folder.resolve("window.txt"), damaged);
      Remembered read = new FolderMemory(folder).recall();
      assertTrue(read.zoom() >= 1 && read.zoom() <= 2);
      read.place().ifPresent(place -> assertTrue(place.width() > 0 && place.height() > 0));
    }
  }

  @Test
  void nonsenseIsPassedOverAndTheRestKept() {
    Remembered read =
        RememberedText.read(
            """
            zoom 9
            theme PRINT
            place 1 2 NaN 4 true
            place 1 2
            recent relative.svg

            zoom
            language -
            seen hint.verdict
            new-word 1
            """);
    assertEquals(Remembered.NOTHING.seen("hint.verdict"), read);
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNoReasonToStop() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    FolderMemory memory = new FolderMemory(file.resolve("below"));
    assertTrue(memory.change(_ -> full()).isEmpty());
    assertEquals(Remembered.NOTHING, memory.recall());
  }

  @Test
  void theLatestTenFilesAreRecent() {
    Remembered remembered = Remembered.NOTHING;
    for (int i = 0; i < 12; i++) {
      remembered = remembered.used(folder.resolve(Integer.toString(i)));
    }
    remembered = remembered.used(folder.resolve("5"));
    assertEquals(10, remembered.recent().size());
    assertEquals(folder.resolve("5"), remembered.recent().getFirst());
    assertEquals(9, remembered.without(folder.resolve("5")).recent().size());
  }
}
