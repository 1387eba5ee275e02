package dev.weighbridge.command;

import java.util.Locale;

/** Why no window can be shown. */
public enum NoWindow {
  /** There is no display, or it cannot be reached. */
  DISPLAY,
  /** JavaFX is not there, as where the jar is started by itself. */
  TOOLKIT;

  /** The reason that a defect of starting the window tells; a real defect tells none. */
  public static boolean isForWantOfToolkit(Throwable defect) {
    return defect instanceof NoClassDefFoundError
        && String.valueOf(defect.getMessage()).startsWith("javafx/");
  }

  String key() {
    return "window.none." + name().toLowerCase(Locale.ROOT);
  }
}
