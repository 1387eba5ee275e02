package dev.weighbridge.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  private static final Path HOME = Path.of("/home/ada");

  @Test
  void linuxNeedsADisplayForTheWindow() {
    assertFalse(linux(Map.of(), "").canShowWindow());
    assertFalse(linux(Map.of("DISPLAY", ""), "").canShowWindow());
    assertTrue(linux(Map.of("DISPLAY", ":0"), "").canShowWindow());
    assertTrue(linux(Map.of("WAYLAND_DISPLAY", "wayland-0"), "").canShowWindow());
    assertTrue(linux(Map.of(), "Monocle").canShowWindow());
    assertTrue(linux(Map.of(), "headless").canShowWindow());
    assertFalse(linux(Map.of(), "gtk").canShowWindow());
  }

  @Test
  void otherSystemsAlwaysHaveADisplay() {
    assertTrue(new Surroundings(Platform.MAC, Map.of(), HOME, "").canShowWindow());
    assertTrue(new Surroundings(Platform.WINDOWS, Map.of(), HOME, "").canShowWindow());
  }

  @Test
  void filesGoWhereTheSystemWantsThem() {
    assertEquals(HOME.resolve(".cache/weighbridge"), linux(Map.of(), "").cache());
    assertEquals(HOME.resolve(".local/state/weighbridge"), linux(Map.of(), "").state());
    Path cache = Path.of("/var/ada").toAbsolutePath();
    Map<String, String> xdg = Map.of("XDG_CACHE_HOME", cache.toString(), "XDG_STATE_HOME", "here");
    assertEquals(cache.resolve("weighbridge"), linux(xdg, "").cache());
    assertEquals(HOME.resolve(".local/state/weighbridge"), linux(xdg, "").state());
    Surroundings mac = new Surroundings(Platform.MAC, Map.of(), HOME, "");
    assertEquals(HOME.resolve("Library/Caches/Weighbridge"), mac.cache());
    Surroundings windows = new Surroundings(Platform.WINDOWS, Map.of(), HOME, "");
    assertEquals(HOME.resolve("AppData/Local/Weighbridge/logs"), windows.state());
    assertEquals(HOME.resolve("AppData/Local/Weighbridge"), windows.memory());
  }

  @Test
  void systemsAreKnownByTheirNames() {
    assertEquals(Platform.WINDOWS, Platform.named("Windows 11"));
    assertEquals(Platform.MAC, Platform.named("Mac OS X"));
    assertEquals(Platform.LINUX, Platform.named("Linux"));
  }

  private static Surroundings linux(Map<String, String> variables, String glass) {
    return new Surroundings(Platform.LINUX, variables, HOME, glass);
  }
}
