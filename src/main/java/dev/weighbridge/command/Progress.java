package dev.weighbridge.command;

import java.io.PrintStream;

/** How far a long run has come, as a bar that a terminal redraws; nothing where there is none. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 30;

  private final PrintStream terminal;
  private final boolean shown;
  private final int steps;
  private int done;

  /**
   * At the start.
   *
   * @param steps how many there are; a run of one step shows no bar
   */
  Progress(Console console, int steps) {
    this.terminal = console.err();
    this.shown = console.interactive() && steps > 1;
    this.steps = steps;
    draw();
  }

  /** One step more is done. */
  void step() {
    done++;
    draw();
  }

  private void draw() {
    if (shown) {
      int filled = WIDTH * done / steps;
      terminal.print(
          "\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + steps);
      terminal.flush();
    }
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (shown) {
      terminal.print("\r\u001b[K");
      terminal.flush();
    }
  }
}
