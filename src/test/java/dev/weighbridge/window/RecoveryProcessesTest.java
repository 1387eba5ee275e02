package dev.weighbridge.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weighbridge.window.RecoveryStore.Left;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes that share a folder; some are killed while they write. */
class RecoveryProcessesTest {
  @TempDir private Path folder;

  @Test
  void aLivingProcessIsLeftAloneAndADeadOnesWorkIsOffered()
      throws IOException, InterruptedException {
    killWhileItKeeps(3);
  }

  @Test
  @Tag("deep")
  void aHundredKillsLoseNothing() throws IOException, InterruptedException {
    killWhileItKeeps(100);
  }

  @Test
  void filesThatTwoProcessesUseAtOnceAreAllRemembered() throws IOException {
    List<String> ofOne = Stream.of("a", "b", "c", "d", "e").map(this::file).toList();
    List<String> ofOther = Stream.of("f", "g", "h", "i", "j").map(this::file).toList();
    try (RecoveryProcess one = using(ofOne);
        RecoveryProcess other = using(ofOther)) {
      assertTrue(one.says().isEmpty() && other.says().isEmpty());
    }
    Set<String> remembered =
        new FolderMemory(folder)
            .recall().recent().stream().map(Path::toString).collect(Collectors.toSet());
    assertEquals(
        Stream.concat(ofOne.stream(), ofOther.stream()).collect(Collectors.toSet()), remembered);
  }

  private void killWhileItKeeps(int kills) throws IOException, InterruptedException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261130);
    for (int i = 0; i < kills; i++) {
      RecoveryFiles later = new RecoveryFiles(folder);
      try (RecoveryProcess process = new RecoveryProcess(folder, "keep")) {
        int said = -1;
        for (int wait = random.nextInt(20); said < wait; ) {
          said = Integer.parseInt(process.says().orElseThrow());
          assertEquals(List.of(), later.left(), "its process lives");
        }
        process.kill();
        // It may have gone on after what was read last.
        List<Left> left = later.left();
        assertEquals(1, left.size());
        String text = left.getFirst().project().project();
        assertTrue(text.startsWith("project ") && text.endsWith("end"), text);
        assertTrue(Integer.parseInt(text.split(" ", 3)[1]) >= said, text);
        later.forget(left.getFirst());
      }
    }
  }

  private RecoveryProcess using(List<String> files) throws IOException {
    return new RecoveryProcess(
        folder, Stream.concat(Stream.of("use"), files.stream()).toArray(String[]::new));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }
}
