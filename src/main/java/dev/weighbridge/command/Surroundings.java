package dev.weighbridge.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the program must know of the computer it runs on.
 *
 * @param platform decides where files belong
 * @param variables environment variables
 * @param home the user's home folder
 * @param glass the value of the system property {@code glass.platform}, empty if not set
 */
public record Surroundings(
    Platform platform, Map<String, String> variables, Path home, String glass) {
  public Surroundings {
    variables = Map.copyOf(variables);
  }

  /** The surroundings of this process. */
  public static Surroundings ofThisProcess() {
    return new Surroundings(
        Platform.ofThisComputer(),
        System.getenv(),
        path(System.getProperty("user.home", "")),
        System.getProperty("glass.platform", ""));
  }

  /** Whether a window can be shown: on a display, or drawn in memory when asked to. */
  public boolean canShowWindow() {
    return platform != Platform.LINUX
        || isSet("DISPLAY")
        || isSet("WAYLAND_DISPLAY")
        || glass.equalsIgnoreCase("Monocle")
        || glass.equalsIgnoreCase("Headless");
  }

  /** Where files belong that can be made again. */
  public Path cache() {
    return switch (platform) {
      case LINUX -> folder("XDG_CACHE_HOME", home.resolve(".cache")).resolve("weighbridge");
      case MAC -> home.resolve("Library/Caches/Weighbridge");
      case WINDOWS -> localData().resolve("Weighbridge").resolve("cache");
    };
  }

  /** Where logs belong. */
  public Path state() {
    return switch (platform) {
      case LINUX -> folder("XDG_STATE_HOME", home.resolve(".local/state")).resolve("weighbridge");
      case MAC -> home.resolve("Library/Logs/Weighbridge");
      case WINDOWS -> localData().resolve("Weighbridge").resolve("logs");
    };
  }

  /** Where it belongs what the window remembers of the person. */
  public Path memory() {
    return switch (platform) {
      case LINUX -> state();
      case MAC -> home.resolve("Library/Application Support/Weighbridge");
      case WINDOWS -> localData().resolve("Weighbridge");
    };
  }

  private Path localData() {
    return folder("LOCALAPPDATA", home.resolve("AppData/Local"));
  }

  /** The folder that a variable names; the XDG specification ignores relative ones. */
  private Path folder(String variable, Path otherwise) {
    Path named = path(variables.getOrDefault(variable, ""));
    return named.isAbsolute() ? named : otherwise;
  }

  /** A folder whose name the locale cannot write cannot be used; nothing lasting is kept then. */
  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException _) {
      return Path.of(System.getProperty("java.io.tmpdir", ""));
    }
  }

  private boolean isSet(String variable) {
    return !variables.getOrDefault(variable, "").isEmpty();
  }
}
