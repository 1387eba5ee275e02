package dev.weighbridge.command;

/** How a command ended, as scripts see it; documented in {@code --help} and the README. */
public enum ExitCode {
  OK(0),
  /** A dataset cannot be read or has problems. */
  DATA(1),
  /** The command line cannot be understood, or names something that does not exist. */
  USAGE(2),
  /** A file or standard output cannot be written. */
  FILE(3),
  /** A defect of the program. */
  DEFECT(4);

  private final int value;

  ExitCode(int value) {
    this.value = value;
  }

  /** The number given to the operating system. */
  public int value() {
    return value;
  }
}
