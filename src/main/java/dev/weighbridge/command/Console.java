package dev.weighbridge.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where results and complaints go, and where {@code -} is read from.
 *
 * @param in read only when it is asked for
 * @param out results only, so that they can be piped on
 * @param err sentences about what went wrong
 * @param interactive whether a person watches: only then anything is redrawn
 */
public record Console(InputStream in, StandardOutput out, PrintStream err, boolean interactive) {
  /** The console of this process. */
  public static Console ofThisProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new StandardOutput(new FileOutputStream(FileDescriptor.out), charset()),
        new PrintStream(new FileOutputStream(FileDescriptor.err), false, charset()),
        isWatched());
  }

  /** Writes text as a result; nothing in it controls a terminal. */
  void say(String text) {
    out.print(TerminalText.of(text));
  }

  /** Writes a line about what went wrong, at once; nothing in it controls a terminal. */
  void complain(String line) {
    err.print(TerminalText.of(line) + "\n");
    err.flush();
  }

  private static boolean isWatched() {
    return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
  }

  /** UTF-8, whatever the locale, except in a Windows terminal, which has its own code page. */
  private static Charset charset() {
    String terminal = System.getProperty("stdout.encoding", "");
    return Platform.ofThisComputer() == Platform.WINDOWS && !terminal.isEmpty()
        ? Charset.forName(terminal)
        : StandardCharsets.UTF_8;
  }
}
