package dev.weighbridge.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever call to the system fails, and wherever a process is killed, no file is lost. */
class OutputFaultsTest {
  private static final String NEW = "new ".repeat(40);
  private static final String NAME = "a.svg";
  private static final String DEAD = ".weighbridge-dead-1.tmp";

  @TempDir Path folder;

  /** What is there before, and how it is written. */
  enum Start {
    NOTHING,
    NOTHING_AND_NOT_TO_REPLACE,
    OLD,
    OLD_BY_LINK,
    OLD_PRIVATE,
    OLD_WITH_DEBRIS;

    boolean overwrites() {
      return this != NOTHING_AND_NOT_TO_REPLACE;
    }

    /** The path that is written to. */
    Path make(Path folder) throws IOException {
      Path file = folder.resolve(NAME);
      if (name().startsWith("OLD")) {
        Files.writeString(file, "old");
      }
      switch (this) {
        case OLD_PRIVATE ->
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        case OLD_WITH_DEBRIS -> Files.writeString(folder.resolve(DEAD), "n");
        default -> {}
      }
      return this == OLD_BY_LINK
          ? Files.createSymbolicLink(folder.resolve("link"), Path.of(NAME))
          : file;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NOTHING, IO",
    "NOTHING, FILE_SYSTEM",
    "NOTHING, KILL",
    "NOTHING_AND_NOT_TO_REPLACE, IO",
    "NOTHING_AND_NOT_TO_REPLACE, FILE_SYSTEM",
    "OLD, IO",
    "OLD, FILE_SYSTEM",
    "OLD, KILL",
    "OLD_BY_LINK, IO",
    "OLD_BY_LINK, FILE_SYSTEM",
    "OLD_BY_LINK, KILL",
    "OLD_PRIVATE, IO",
    "OLD_PRIVATE, FILE_SYSTEM",
    "OLD_PRIVATE, KILL",
    "OLD_WITH_DEBRIS, IO",
    "OLD_WITH_DEBRIS, FILE_SYSTEM",
    "OLD_WITH_DEBRIS, KILL"
  })
  void theOldOrTheNewFileIsWhole(Start start, Faults.Kind kind) throws IOException {
    boolean happened = true;
    int call = 0;
    while (happened) {
      call++;
      Path place = Files.createDirectory(folder.resolve(call + ""));
      Path path = start.make(place);
      List<String> before = names(place);
      String held = held(place);
      String mode = mode(place);
      Faults faults = new Faults(call, kind);
      boolean written = write(FaultyFileSystem.with(faults, path), start.overwrites());
      String where = start + ", call " + call + " of " + faults.calls();
      if (kind != Faults.Kind.KILL) {
        assertEquals(written ? NEW : held, held(place), where);
        if (faults.happened() && !faults.failed().equals("delete")) {
          assertEquals(List.of(), debris(place, before), where);
        }
      }
      assertTrue(List.of(held, NEW).contains(held(place)), where);
      if (!held.isEmpty()) {
        assertEquals(mode, mode(place), where);
      }
      assertEquals(start == Start.OLD_BY_LINK, Files.isSymbolicLink(path), where);
      happened = faults.happened();
      assertTheNextWritingClears(place, path);
    }
    assertTrue(call > 20, "calls that failed: " + (call - 1));
  }

  /** A file is on the disk before it gets its name, and then the name is brought there too. */
  @Test
  void isOnTheDiskBeforeItReplacesAnything() throws IOException {
    Faults none = new Faults(0, Faults.Kind.IO);
    write(FaultyFileSystem.with(none, Start.OLD.make(folder)), true);
    List<String> calls = none.calls();
    int moved = calls.indexOf("move");
    assertTrue(calls.lastIndexOf("write") < calls.indexOf("force"), calls.toString());
    assertTrue(calls.indexOf("force") < moved, calls.toString());
    assertTrue(moved < calls.lastIndexOf("force"), calls.toString());
  }

  /** As if this process had died and another one came. */
  private static void assertTheNextWritingClears(Path place, Path path) throws IOException {
    for (String left : names(place)) {
      if (left.startsWith(".weighbridge-")) {
        Files.move(place.resolve(left), place.resolve(".weighbridge-dead-" + left));
      }
    }
    OutputFile.write(path, NEW.getBytes(StandardCharsets.UTF_8), true);
    assertEquals(List.of(), names(place).stream().filter(n -> n.startsWith(".")).toList());
    assertEquals(NEW, held(place));
  }

  private static boolean write(Path path, boolean overwrite) {
    try {
      OutputFile.write(path, NEW.getBytes(StandardCharsets.UTF_8), overwrite);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static String held(Path place) throws IOException {
    Path file = place.resolve(NAME);
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static String mode(Path place) throws IOException {
    Path file = place.resolve(NAME);
    return Files.exists(file)
        ? PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
        : "";
  }

  private static List<String> debris(Path place, List<String> before) throws IOException {
    return names(place).stream()
        .filter(name -> name.startsWith(".") && !before.contains(name))
        .toList();
  }

  private static List<String> names(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
