package dev.weighbridge.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Starts the browser as the system does. JavaFX has a way of its own, which says nothing to the
 * program where there is no browser, and prints a stack trace.
 */
final class SystemBrowser implements Browser {
  /** Whoever has not failed by then is taken to be showing the page. */
  private static final int PATIENCE_SECONDS = 10;

  private final List<List<String>> commands;

  /**
   * A browser.
   *
   * @param commands tried in turn until one starts and does not fail; the address comes last
   */
  SystemBrowser(List<List<String>> commands) {
    this.commands = List.copyOf(commands);
  }

  /** The browser that the person has chosen in the system. */
  static SystemBrowser usual() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return new SystemBrowser(List.of(List.of("rundll32", "url.dll,FileProtocolHandler")));
    }
    if (system.startsWith("mac")) {
      return new SystemBrowser(List.of(List.of("open")));
    }
    return new SystemBrowser(
        List.of(
            List.of("xdg-open"),
            List.of("x-www-browser"),
            List.of("firefox"),
            List.of("google-chrome"),
            List.of("chromium")));
  }

  @Override
  public void open(String url, Runnable failed) {
    Thread.ofPlatform()
        .daemon()
        .name("browser")
        .start(() -> {
          if (!start(url)) {
            Platform.runLater(failed);
          }
        });
  }

  /** Whether a browser could be started. */
  boolean start(String url) {
    return commands.stream().anyMatch(command -> start(command, url));
  }

  private static boolean start(List<String> command, String url) {
    List<String> words = new ArrayList<>(command);
    words.add(url);
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException e) {
      return false; // There is no such command.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
