package dev.weighbridge.command;

import java.util.Locale;

/** The kinds of computer that differ in where files belong and how a display is found. */
public enum Platform {
  LINUX,
  MAC,
  WINDOWS;

  static Platform ofThisComputer() {
    return named(System.getProperty("os.name", ""));
  }

  /** The platform of a value of the system property {@code os.name}. */
  static Platform named(String osName) {
    String name = osName.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return WINDOWS;
    }
    return name.startsWith("mac") ? MAC : LINUX;
  }
}
